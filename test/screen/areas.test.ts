import fc from 'fast-check';
import {expect, test} from 'vitest';
import {overlaps} from '../../src/cell/rectangle.ts';
import {areas} from '../../src/screen/areas.ts';

test('the parts fill the screen and never overlap', () => {
	fc.assert(
		fc.property(
			fc.integer({min: 1, max: 300}),
			fc.integer({min: 1, max: 100}),
			fc.constantFrom('closed' as const, 'small' as const),
			(width, height, pane) => {
				const {slide, notes, footer} = areas({width, height}, pane);
				const parts = [slide, notes, footer].filter((part) => part !== undefined);
				for (const part of parts) {
					expect(part.width).toBeGreaterThan(0);
					expect(part.height).toBeGreaterThan(0);
					for (const other of parts) if (other !== part) expect(overlaps(part, other)).toBe(false);
				}
				expect(parts.reduce((cells, part) => cells + part.width * part.height, 0)).toBe(width * height);
			},
		),
	);
});

test('the notes stand beside the slide on a wide screen and under it on a narrow one', () => {
	expect(areas({width: 120, height: 30}, 'small').notes).toEqual({x: 80, y: 0, width: 40, height: 29});
	expect(areas({width: 80, height: 24}, 'small').notes).toEqual({x: 0, y: 18, width: 80, height: 5});
});

test('under the notes there are still enough rows for a slide on an 80 by 24 screen', () => {
	expect(areas({width: 80, height: 24}, 'small').slide.height).toBeGreaterThanOrEqual(18);
});

test('large notes lie over the slide, which has the room that it has without them', () => {
	for (const size of [
		{width: 80, height: 24},
		{width: 200, height: 60},
		{width: 20, height: 5},
	])
		expect(areas(size, 'large').slide).toEqual(areas(size).slide);
	expect(areas({width: 80, height: 24}, 'large').notes).toEqual({x: 0, y: 3, width: 80, height: 20});
	expect(areas({width: 120, height: 30}, 'large').notes).toEqual({x: 60, y: 0, width: 60, height: 29});
});
