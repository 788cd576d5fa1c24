import {expect, test} from 'vitest';
import {Grid} from '../../src/cell/grid.ts';
import {parse} from '../../src/cell/parse.ts';
import {attribute} from '../../src/cell/style.ts';
import {rowTexts} from '../support/row-texts.ts';

const cell = (grid: Grid, x: number, y = 0) => ({
	glyph: grid.glyph(x, y),
	fg: grid.foregrounds[y * grid.width + x],
	bg: grid.backgrounds[y * grid.width + x],
	attributes: grid.attributes[y * grid.width + x],
});

test('styled text becomes cells, as many as it has columns and rows', () => {
	const grid = parse('\x1b[38;2;255;128;0mab\x1b[39mc\n\x1b[1;3m데몬\x1b[22m!');
	expect(grid.toString()).toBe('abc\n데몬!');
	expect({width: grid.width, height: grid.height}).toEqual({width: 5, height: 2});
	expect(cell(grid, 1)).toEqual({glyph: 'b', fg: 0xff8000, bg: -1, attributes: 0});
	expect(cell(grid, 2).fg).toBe(-1);
	expect(cell(grid, 0, 1).attributes).toBe(attribute.bold | attribute.italic);
	expect(cell(grid, 4, 1).attributes).toBe(attribute.italic);
});

test('backgrounds and resets are read, colours of a palette passed over', () => {
	const grid = parse('\x1b[48;2;1;2;3ma\x1b[0mb\x1b[38;5;9mc\x1b[31;4md');
	expect(cell(grid, 0).bg).toBe(0x010203);
	expect(cell(grid, 1)).toEqual({glyph: 'b', fg: -1, bg: -1, attributes: 0});
	expect(cell(grid, 2).fg).toBe(-1);
	expect(cell(grid, 3)).toEqual({glyph: 'd', fg: -1, bg: -1, attributes: attribute.underline});
});

test('what is written in full colour is read back as it was', () => {
	const grid = new Grid({width: 12, height: 2});
	grid.text(1, 0, 'plain', {fg: 0x123456, bg: 0x0a0b0c, attributes: attribute.underline | attribute.strike});
	grid.text(2, 1, '컨테이너', {fg: 0xfedcba, bg: 0x0a0b0c, attributes: attribute.inverse});
	grid.fill({x: 0, y: 0, width: 1, height: 2}, {fg: 0x111111, bg: 0x222222});
	const text = rowTexts(grid, {depth: 'truecolor', isAscii: false, foreground: -1, background: -1});
	expect(parse(text.join('\n')).equals(grid)).toBe(true);
});

test('each attribute is switched off by its own parameter, bold and dim by one', () => {
	const all = '1;2;3;4;7;9';
	const left = (off: number) => parse(`\x1b[${all}m\x1b[${off}ma`).attributes[0];
	const {bold, dim, italic, underline, inverse, strike} = attribute;
	const every = bold | dim | italic | underline | inverse | strike;
	expect([22, 23, 24, 27, 29].map(left)).toEqual(
		[bold | dim, italic, underline, inverse, strike].map((bits) => every & ~bits),
	);
	expect(left(21)).toBe(every);
});
