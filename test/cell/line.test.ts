import {expect, test} from 'vitest';
import {
	type Arms,
	arms,
	armsOfGlyph,
	asciiGlyph,
	glyph,
	join,
	split,
	type Weight,
	weight,
} from '../../src/cell/line.ts';

const weights = Object.values(weight);
const every: Arms[] = weights.flatMap((up) =>
	weights.flatMap((right) => weights.flatMap((down) => weights.map((left) => arms(up, right, down, left)))),
);
/** Which of a cell's sides have an arm, whatever its weight. */
const sides = (cell: Arms) => split(cell).map((each) => each !== weight.none);

test('every combination of arms has a glyph with these arms', () => {
	for (const cell of every) {
		expect(sides(armsOfGlyph(glyph(cell)))).toEqual(sides(cell));
		expect(glyph(cell) === ' ').toBe(cell === 0);
	}
});

test('light and heavy arms keep their weights', () => {
	for (const cell of every) {
		if (!split(cell).includes(weight.double)) expect(armsOfGlyph(glyph(cell))).toBe(cell);
	}
});

test('two lines that meet show the arms of both, the heavier ones winning', () => {
	for (const a of every) {
		for (const b of every) {
			const united = split(join(a, b));
			expect(united).toEqual(split(a).map((each, side) => Math.max(each, split(b)[side] as Weight)));
		}
	}
});

test('joining is the same in any order, and twice is as good as once', () => {
	for (const a of every) {
		expect(join(a, 0)).toBe(a);
		expect(join(a, a)).toBe(a);
		for (const b of every) expect(join(a, b)).toBe(join(b, a));
	}
});

test('lines meet as one reads them in a diagram', () => {
	const {light, heavy, double} = weight;
	const across = arms(0, light, 0, light);
	expect(glyph(join(across, arms(0, 0, light, 0)))).toBe('┬');
	expect(glyph(join(across, arms(light, 0, 0, 0)))).toBe('┴');
	expect(glyph(join(across, arms(light, 0, light, 0)))).toBe('┼');
	expect(glyph(join(across, arms(heavy, 0, heavy, 0)))).toBe('╂');
	expect(glyph(join(arms(double, 0, double, 0), arms(0, double, 0, 0)))).toBe('╠');
	expect(glyph(arms(0, light, light, 0), 'rounded')).toBe('╭');
	expect(glyph(across, 'dashed')).toBe('┄');
	expect(glyph(arms(light, light, 0, 0), 'dashed')).toBe('╰');
	expect(glyph(join(across, arms(light, 0, 0, 0)), 'rounded')).toBe('┴');
});

test('what is no line has no arms', () => {
	for (const text of ['', ' ', 'a', '가', '▶', '•']) expect(armsOfGlyph(text)).toBe(0);
});

test('in ASCII lines are dashes, bars and pluses', () => {
	for (const cell of every) {
		const [up, right, down, left] = sides(cell);
		const isAcross = right || left;
		const isUpright = up || down;
		const wanted = isAcross && isUpright ? '+' : isUpright ? '|' : isAcross ? /^[-=]$/ : ' ';
		expect(asciiGlyph(cell)).toMatch(wanted instanceof RegExp ? wanted : new RegExp(`^\\${wanted}$`));
	}
});
