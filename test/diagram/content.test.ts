import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {textWidth} from '../../src/cell/width.ts';
import {bulletWidth, isStrip, placeLines, recentreLines} from '../../src/diagram/content.ts';

const content = {
	title: 'docker',
	items: [
		{id: 'run', text: 'docker run nginx'},
		{id: 'ps', text: 'docker ps'},
	],
};
const places = (size: {width: number; height: number}) =>
	placeLines(content, size).map(({text, row, column}) => `${row},${column} ${text}`);

describe('the lines of a box', () => {
	/*
	 *     ╭───────────────────────╮
	 *     │                       │
	 *     │        docker         │
	 *     │  • docker run nginx   │
	 *     │  • docker ps          │
	 *     │                       │
	 *     ╰───────────────────────╯
	 */
	test('stand in the middle of it: the title centred, the items as one block', () => {
		expect(places({width: 25, height: 7})).toEqual(['2,9 docker', '3,5 docker run nginx', '4,5 docker ps']);
	});

	/*
	 *     ╭────────────╮
	 *     │   docker   │
	 *     │ • docker   │
	 *     │   run      │
	 *     │   nginx    │
	 *     │ • docker   │
	 *     │   ps       │
	 *     ╰────────────╯
	 */
	test('are wrapped to it, and know the item and the place in its text that they are from', () => {
		const lines = placeLines(content, {width: 14, height: 8});
		expect(lines.map(({text, row}) => `${row} ${text}`)).toEqual([
			'1 docker',
			'2 docker',
			'3 run',
			'4 nginx',
			'5 docker',
			'6 ps',
		]);
		expect(lines.map(({item}) => item)).toEqual([undefined, 'run', 'run', 'run', 'ps', 'ps']);
		expect(lines.map(({start}) => start)).toEqual([0, 0, 7, 11, 0, 7]);
		expect(lines.map(({isFirst}) => isFirst)).toEqual([true, true, false, false, true, false]);
	});

	test('begin on the only row of a strip', () => {
		expect(isStrip(2)).toBe(true);
		expect(isStrip(3)).toBe(false);
		expect(places({width: 25, height: 1})).toEqual(['0,9 docker', '1,5 docker run nginx', '2,5 docker ps']);
	});
});

const text = fc.array(fc.constantFrom('a', 'docker', 'containerd', '컨테이너', '🐳'), {minLength: 1, maxLength: 5});
const contents = fc.record({title: text, items: fc.array(text, {maxLength: 4})}).map(({title, items}) => ({
	title: title.join(' '),
	items: items.map((each, index) => ({id: `i${index}`, text: each.join(' ')})),
}));
const heights = fc.integer({min: 1, max: 20});

test('lines for another height are those that would be placed there', () => {
	fc.assert(
		fc.property(contents, fc.integer({min: 14, max: 60}), heights, heights, (each, width, from, to) => {
			const lines = recentreLines(placeLines(each, {width, height: from}), from, to);
			expect(lines).toEqual(placeLines(each, {width, height: to}));
		}),
	);
});

test('no line reaches into the border, as long as a word has room', () => {
	fc.assert(
		fc.property(contents, fc.integer({min: 16, max: 60}), heights, (each, width, height) => {
			for (const line of placeLines(each, {width, height})) {
				expect(line.column - (line.item === undefined ? 0 : bulletWidth)).toBeGreaterThan(0);
				expect(line.column + textWidth(line.text)).toBeLessThan(width);
			}
		}),
	);
});
