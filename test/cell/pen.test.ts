import {expect, test} from 'vitest';
import {ascii} from '../../src/cell/ascii.ts';
import {Grid} from '../../src/cell/grid.ts';
import {parse} from '../../src/cell/parse.ts';
import type {AnsiOptions} from '../../src/cell/pen.ts';
import {attribute, type Depth, defaultColour} from '../../src/cell/style.ts';
import {rowTexts} from '../support/row-texts.ts';

const plain: Omit<AnsiOptions, 'depth'> = {isAscii: false, foreground: defaultColour, background: defaultColour};

/** One row with some text in it, as a terminal of this depth gets it; escapes are shown as ␛. */
function shown(depth: Depth, paint: (grid: Grid) => void, options: Partial<AnsiOptions> = {}): string | undefined {
	const grid = new Grid({width: 6, height: 1});
	paint(grid);
	return rowTexts(grid, {...plain, depth, ...options})[0]?.replaceAll('\x1b', '␛');
}

test('a plain row is its text alone', () => {
	expect(shown('truecolor', (grid) => grid.text(0, 0, '가ab'))).toBe('가ab  ');
});

test('colours are written as the depth has them', () => {
	const paint = (grid: Grid) => grid.text(0, 0, 'ab', {fg: 0xff0000, bg: 0x0000ee});
	expect(shown('truecolor', paint)).toBe('␛[38;2;255;0;0;48;2;0;0;238mab␛[39;49m    ');
	expect(shown('256', paint)).toMatch(/^␛\[38;5;196;48;5;(20|21)mab␛\[39;49m {4}$/);
	expect(shown('16', paint)).toBe('␛[91;44mab␛[39;49m    ');
	expect(shown('none', paint)).toBe('ab    ');
});

test('default colours are the theme’s where it has some', () => {
	const row = shown('truecolor', (grid) => grid.text(0, 0, 'a'), {foreground: 0x010203, background: 0x040506});
	expect(row).toBe('␛[38;2;1;2;3;48;2;4;5;6ma     ␛[0m');
});

test('attributes are written at every depth, and one run of a look is one sequence', () => {
	const paint = (grid: Grid) => grid.text(0, 0, 'abc', {attributes: attribute.bold | attribute.underline});
	for (const depth of ['truecolor', '256', '16', 'none'] as const) {
		expect(shown(depth, paint)).toBe('␛[1;4mabc␛[0m   ');
	}
});

test('every attribute has its own parameter', () => {
	const of = (name: keyof typeof attribute) =>
		shown('none', (grid) => grid.text(0, 0, 'abcdef', {attributes: attribute[name]}));
	expect(['bold', 'dim', 'italic', 'underline', 'inverse', 'strike'].map((name) => of(name as 'bold'))).toEqual(
		[1, 2, 3, 4, 7, 9].map((parameter) => `␛[${parameter}mabcdef␛[0m`),
	);
});

test('what is dimmed says so only where colours cannot', () => {
	const paint = (grid: Grid) => grid.text(0, 0, 'a', {attributes: attribute.dim});
	expect(shown('truecolor', paint)).toBe('a     ');
	expect(shown('256', paint)).toBe('a     ');
	expect(shown('16', paint)).toBe('␛[2ma␛[0m     ');
	expect(shown('none', paint)).toBe('␛[2ma␛[0m     ');
});

test('what has nearly gone is blank where there are few colours, and takes as many cells', () => {
	const paint = (grid: Grid) => grid.text(0, 0, '가a', {attributes: attribute.gone});
	expect(shown('truecolor', paint)).toBe('가a   ');
	expect(shown('256', paint)).toBe('가a   ');
	expect(shown('16', paint)).toBe('      ');
	expect(shown('none', paint)).toBe('      ');
});

test('every text ends as the terminal was before it', () => {
	const grid = new Grid({width: 2, height: 2});
	grid.text(0, 0, 'ab', {fg: 1});
	grid.text(0, 1, 'cd');
	const [first, second] = rowTexts(grid, {...plain, depth: 'truecolor'});
	expect(first?.endsWith('\x1b[0m')).toBe(true);
	expect(second).toBe('cd');
});

test('in ASCII lines, arrows and bullets have stand-ins of one cell, and letters stay', () => {
	const row = shown('none', (grid) => grid.text(0, 0, '╭▶•│가'), {isAscii: true});
	expect(row).toBe('+>*|가');
	expect(ascii('═')).toBe('=');
	expect(ascii('한')).toBe('한');
});

test('what was written in truecolor reads back as it was', () => {
	const grid = new Grid({width: 8, height: 2});
	grid.text(0, 0, '가나 b', {fg: 0x123456, bg: 0x654321, attributes: attribute.bold | attribute.italic});
	grid.text(1, 1, 'plain');
	const read = parse(rowTexts(grid, {...plain, depth: 'truecolor'}).join('\n'));
	expect(read.equals(grid)).toBe(true);
});
