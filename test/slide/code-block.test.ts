import {expect, test} from 'vitest';
import {attribute} from '../../src/cell/style.ts';
import {night} from '../../src/theme/night.ts';
import {contrast} from '../support/contrast.ts';
import {painted, picture} from './picture.ts';
import {code} from './slides.ts';

const source = 'first()\nsecond()\nthird()';

/** Which rows are lit (`*`), dimmed (`.`) or without code (` `). */
const lit = (block: ReturnType<typeof code>, step: number) => {
	const grid = painted([block], 20, {step, spacing: 'tight'});
	return Array.from({length: grid.height}, (_, y) => {
		const cell = y * grid.width + 2;
		return ((grid.attributes[cell] ?? 0) & attribute.dim) === 0 ? '*' : '.';
	}).join('');
};

test('code has a surface of its own, its language in the corner, and its long lines on further rows', () => {
	expect(picture([code('short()\n\ta_rather_long_line()')], 20)).toBe(`
▕                go  ▏
▕  short()           ▏
▕      a_rather_lon  ▏
▕  ↪ g_line()        ▏
▕                    ▏
`);
	const grid = painted([code(source)], 20);
	expect(new Set(grid.backgrounds)).toEqual(new Set([night.surface]));
});

test('a range a step lights its lines and dims the others', () => {
	const block = code(source, [new Set([1]), new Set([2, 3]), 'all']);
	expect([0, 1, 2].map((step) => lit(block, step))).toEqual(['*..', '.**', '***']);
});

test('ranges count from the step at which the code is first seen, and the last one stays', () => {
	const block = code(source, [new Set([1]), new Set([2])], 3);
	expect([3, 4, 5, 9].map((step) => lit(block, step))).toEqual(['*..', '.*.', '.*.', '.*.']);
});

test('code without ranges is lit', () => {
	expect(lit(code(source), 0)).toBe('***');
});

test('dimmed code stands back from the surface less than lit code does', () => {
	const grid = painted([code(source, [new Set([1])])], 20, {spacing: 'tight'});
	const [first, second] = [grid.foregrounds[2] ?? 0, grid.foregrounds[grid.width + 2] ?? 0];
	expect(contrast(second, night.surface)).toBeLessThan(contrast(first, night.surface));
	expect(contrast(second, night.surface)).toBeGreaterThan(1.5);
});
