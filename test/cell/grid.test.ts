import fc from 'fast-check';
import {expect, test} from 'vitest';
import {continuation, Grid} from '../../src/cell/grid.ts';
import {arms} from '../../src/cell/line.ts';
import {contains, type Rectangle} from '../../src/cell/rectangle.ts';
import {attribute, defaultColour} from '../../src/cell/style.ts';
import {graphemeWidth} from '../../src/cell/width.ts';

const grid = (width: number, height = 1) => new Grid({width, height});
const cells = (each: Grid) => Array.from({length: each.width}, (_, x) => each.glyph(x, 0));

test('a wide grapheme takes two cells', () => {
	const line = grid(5);
	expect(line.text(0, 0, '가a👩‍💻')).toBe(5);
	expect(cells(line)).toEqual(['가', continuation, 'a', '👩‍💻', continuation]);
	expect(line.row(0)).toBe('가a👩‍💻');
});

test('of a wide grapheme that the edge would cut a space is left', () => {
	const right = grid(3);
	right.text(0, 0, '가나');
	expect(cells(right)).toEqual(['가', continuation, ' ']);
	const left = grid(3);
	left.text(-1, 0, '가나');
	expect(cells(left)).toEqual([' ', '나', continuation]);
});

test('the same holds at the edges of a clip', () => {
	const line = grid(6);
	line.text(0, 0, 'abcdef');
	line.text(0, 0, '가나다', {}, {x: 1, y: 0, width: 4, height: 1});
	expect(cells(line)).toEqual(['a', ' ', '나', continuation, ' ', 'f']);
});

test('writing over one half of a wide grapheme leaves a space for the other', () => {
	const left = grid(4);
	left.text(0, 0, '가나');
	left.text(0, 0, 'x');
	expect(cells(left)).toEqual(['x', ' ', '나', continuation]);
	const right = grid(4);
	right.text(0, 0, '가나');
	right.text(1, 0, '다');
	expect(cells(right)).toEqual([' ', '다', continuation, ' ']);
});

test('zero-width characters of their own take no cell', () => {
	const line = grid(3);
	expect(line.text(0, 0, 'a\u200bb')).toBe(2);
	expect(cells(line)).toEqual(['a', 'b', ' ']);
});

test('lines join where they meet, and text or a fill ends them', () => {
	const cross = grid(3, 3);
	for (let at = 0; at < 3; at++) {
		cross.line(at, 1, arms(0, 1, 0, 1));
		cross.line(1, at, arms(1, 0, 1, 0));
	}
	expect(cross.toString()).toBe(' │\n─┼─\n │');
	cross.text(1, 1, 'x');
	cross.line(1, 1, arms(1, 0, 1, 0));
	expect(cross.glyph(1, 1)).toBe('│');
	cross.fill({x: 0, y: 0, width: 3, height: 3});
	cross.line(0, 1, arms(1, 0, 0, 0));
	expect(cross.glyph(0, 1)).toBe('╵');
});

test('text without a background keeps the one that is there', () => {
	const line = grid(3);
	line.fill({x: 0, y: 0, width: 2, height: 1}, {bg: 0x112233});
	line.text(0, 0, 'abc', {fg: 0xffffff, attributes: attribute.bold});
	expect([...line.backgrounds]).toEqual([0x112233, 0x112233, defaultColour]);
	expect([...line.foregrounds]).toEqual([0xffffff, 0xffffff, 0xffffff]);
	expect([...line.attributes]).toEqual([1, 1, 1]);
});

test('a copy clips wide graphemes whole and carries lines along', () => {
	const source = grid(4);
	source.text(0, 0, '가나');
	const cut = grid(3);
	cut.blit(source, -1, 0);
	expect(cut.row(0)).toBe(' 나');
	const other = grid(3);
	other.blit(source, 0, 0);
	expect(cells(other)).toEqual(['가', continuation, ' ']);
	const line = grid(1);
	line.line(0, 0, arms(0, 1, 0, 1));
	const target = grid(2);
	target.blit(line, 1, 0);
	target.line(1, 0, arms(1, 0, 0, 0));
	expect(target.glyph(1, 0)).toBe('┴');
});

test('two grids are equal when every cell looks the same', () => {
	const [a, b] = [grid(3), grid(3)];
	a.text(0, 0, 'ab');
	b.text(0, 0, 'ab');
	expect(a.equals(b)).toBe(true);
	b.text(1, 0, 'b', {fg: 7});
	expect(a.equals(b)).toBe(false);
	expect(a.equals(grid(4))).toBe(false);
});

test('a size of nothing, or less, is an empty grid', () => {
	expect(new Grid({width: 0, height: 3}).toString()).toBe('\n\n');
	expect(new Grid({width: -2, height: -1}).glyphs).toEqual([]);
});

const rectangle = fc.record({
	x: fc.integer({min: -5, max: 25}),
	y: fc.integer({min: -3, max: 9}),
	width: fc.integer({min: 0, max: 25}),
	height: fc.integer({min: 0, max: 9}),
});
const text = fc.array(fc.constantFrom('a', 'b ', '가', '나다', '👩‍💻', '🇰🇷', 'é', '\u200b')).map((all) => all.join(''));
type Act = (on: Grid) => void;
const act: fc.Arbitrary<Act> = fc.oneof(
	fc.tuple(fc.integer({min: -6, max: 24}), fc.integer({min: -1, max: 7}), text, rectangle).map(
		([x, y, words, clip]): Act =>
			(on) =>
				on.text(x, y, words, {fg: 1}, clip),
	),
	rectangle.map(
		(area): Act =>
			(on) =>
				on.fill(area, {bg: 2}),
	),
	fc.tuple(fc.integer({min: -1, max: 20}), fc.integer({min: -1, max: 6}), fc.integer({min: 1, max: 255})).map(
		([x, y, cell]): Act =>
			(on) =>
				on.line(x, y, cell),
	),
	fc.tuple(text, fc.integer({min: -6, max: 24}), fc.integer({min: -1, max: 7}), rectangle).map(
		([words, x, y, clip]): Act =>
			(on) => {
				const stamp = new Grid({width: 7, height: 1});
				stamp.text(-1, 0, words);
				on.blit(stamp, x, y, clip);
			},
	),
);

/** The cells in which a wide grapheme and its right half do not belong together. */
function torn(on: Grid): number[] {
	return Array.from(on.glyphs.keys()).filter((index) => {
		const x = index % on.width;
		const isRight = on.glyphs[index] === continuation;
		const isWide = !isRight && graphemeWidth(on.glyphs[index] as string) === 2;
		if (isWide) return x + 1 >= on.width || on.glyphs[index + 1] !== continuation;
		return isRight && (x === 0 || graphemeWidth(on.glyphs[index - 1] as string) !== 2);
	});
}

test('whatever is painted, halves of wide graphemes stay together and rows keep their width', () => {
	fc.assert(
		fc.property(fc.array(act, {maxLength: 30}), (acts) => {
			const on = new Grid({width: 20, height: 6});
			for (const each of acts) each(on);
			expect(torn(on)).toEqual([]);
			expect(on.glyphs).toHaveLength(120);
		}),
		{numRuns: 300},
	);
});

test('text never shows outside its clip', () => {
	fc.assert(
		fc.property(
			fc.integer({min: -6, max: 24}),
			fc.integer({min: -1, max: 7}),
			text,
			rectangle,
			(x, y, words, clip: Rectangle) => {
				const on = new Grid({width: 20, height: 6});
				on.fill(on.bounds, {bg: 5});
				on.text(x, y, words, {fg: 9}, clip);
				for (const index of on.glyphs.keys()) {
					const isInside = contains(clip, index % 20, Math.floor(index / 20));
					if (!isInside) expect([on.glyphs[index], on.foregrounds[index]]).toEqual([' ', defaultColour]);
				}
			},
		),
	);
});
