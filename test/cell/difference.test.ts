import unicode11 from '@xterm/addon-unicode11';
import headless from '@xterm/headless';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {difference} from '../../src/cell/difference.ts';
import {Grid} from '../../src/cell/grid.ts';
import type {AnsiOptions} from '../../src/cell/pen.ts';
import type {Size} from '../../src/cell/rectangle.ts';
import {attribute, type Depth} from '../../src/cell/style.ts';
import {type Cell, readCells} from '../support/cells.ts';

const plain: AnsiOptions = {depth: 'truecolor', isAscii: false, foreground: -1, background: -1};

function terminal({width, height}: Size) {
	const emulator = new headless.Terminal({cols: width, rows: height, allowProposedApi: true});
	emulator.loadAddon(new unicode11.Unicode11Addon());
	emulator.unicode.activeVersion = '11';
	return {
		write: (text: string) => new Promise<void>((resolve) => emulator.write(text, resolve)),
		cells: (): Cell[][] => readCells(emulator.buffer.active, width, height),
	};
}

/** What a fresh terminal shows that was only ever sent this grid, every row written whole. */
async function shownAlone(grid: Grid, options: AnsiOptions): Promise<Cell[][]> {
	const fresh = terminal(grid);
	await fresh.write(difference(undefined, grid, options));
	return fresh.cells();
}

function rows(...texts: string[]): Grid {
	const grid = new Grid({width: Math.max(...texts.map((text) => text.length)), height: texts.length});
	for (const [y, text] of texts.entries()) grid.text(0, y, text);
	return grid;
}

test('nothing is written when nothing changed', () => {
	expect(difference(rows('same', 'rows'), rows('same', 'rows'), plain)).toBe('');
});

test('only what changed is written, where it is', () => {
	expect(difference(rows('one row', 'another'), rows('one row', 'anOther'), plain)).toBe('\x1b[2;3HO');
});

test('a short gap is written over and a long one is jumped', () => {
	expect(difference(rows('abcdefghijkl'), rows('AbcDefghijkL'), plain)).toBe('\x1b[1;1HAbcD\x1b[7CL');
});

test('a look is changed by what is new in it, and reset at the end', () => {
	const next = new Grid({width: 3, height: 1});
	next.text(0, 0, 'a', {fg: 0x010203});
	next.text(1, 0, 'b', {fg: 0x010203, attributes: attribute.bold});
	next.text(2, 0, 'c', {bg: 0x040506});
	expect(difference(undefined, next, plain)).toBe('\x1b[1;1H\x1b[38;2;1;2;3ma\x1b[1mb\x1b[0;48;2;4;5;6mc\x1b[0m');
});

test('colours that a terminal cannot tell apart are not written twice', () => {
	const next = new Grid({width: 2, height: 1});
	next.text(0, 0, 'a', {fg: 0xff0000});
	next.text(1, 0, 'b', {fg: 0xfe0000});
	expect(difference(undefined, next, {...plain, depth: '16'}).match(/\x1b\[[\d;]*m/g)).toHaveLength(2);
	expect(difference(undefined, next, {...plain, depth: 'none'})).toBe('\x1b[1;1Hab');
});

test('with another size everything is written', () => {
	expect(difference(rows('abc'), rows('ab'), plain)).toBe('\x1b[1;1Hab');
});

test('lines become ASCII where that is wanted', () => {
	expect(difference(undefined, rows('│─'), {...plain, isAscii: true})).toBe('\x1b[1;1H|-');
});

const glyphs = fc.constantFrom('a', 'Z', ' ', '─', '┼', '한', '국', '語', '😀', 'e\u0301', '●', '▀');
const colours = fc.constantFrom(-1, 0x000000, 0xff8800, 0x3366cc, 0x3366cd, 0xffffff);
const piece = fc.record({
	x: fc.integer({min: -1, max: 13}),
	y: fc.integer({min: 0, max: 4}),
	text: fc.array(glyphs, {minLength: 1, maxLength: 6}).map((parts) => parts.join('')),
	fg: colours,
	bg: colours,
	attributes: fc.integer({min: 0, max: 127}),
});
const pieces = fc.array(piece, {maxLength: 12});

function painted(parts: readonly (typeof piece extends fc.Arbitrary<infer T> ? T : never)[], onto: Grid): Grid {
	const grid = new Grid(onto);
	grid.blit(onto, 0, 0);
	for (const {x, y, text, ...style} of parts) grid.text(x, y, text, style);
	return grid;
}

test.each<Depth>(['truecolor', '256', '16', 'none'])(
	'applied to one screen it gives the next, cell for cell, at depth %s',
	async (depth) => {
		const options = {...plain, depth, foreground: 0xdddddd, background: 0x111111};
		await fc.assert(
			fc.asyncProperty(pieces, pieces, pieces, async (first, second, third) => {
				const a = painted(first, new Grid({width: 14, height: 5}));
				const b = painted(second, a);
				const c = painted(third, b);
				const live = terminal(a);
				await live.write(difference(undefined, a, options));
				await live.write(difference(a, b, options));
				expect(live.cells()).toEqual(await shownAlone(b, options));
				await live.write(difference(b, c, options));
				expect(live.cells()).toEqual(await shownAlone(c, options));
			}),
			{numRuns: 60},
		);
	},
);

test('what a terminal shows is the grid, cell for cell', async () => {
	await fc.assert(
		fc.asyncProperty(pieces, pieces, async (first, second) => {
			const a = painted(first, new Grid({width: 14, height: 5}));
			const b = painted(second, a);
			const live = terminal(a);
			await live.write(difference(undefined, a, plain) + difference(a, b, plain));
			for (const [y, row] of live.cells().entries()) {
				for (const [x, cell] of row.entries()) {
					const index = y * b.width + x;
					expect(cell.text, `${x},${y}`).toBe(b.glyph(x, y));
					if (cell.text === '') continue;
					expect(hexOf(cell.fg)).toBe(b.foregrounds[index]);
					expect(hexOf(cell.bg)).toBe(b.backgrounds[index]);
					const bits = b.attributes[index] ?? 0;
					expect([cell.bold, cell.italic, cell.underline, cell.inverse, cell.strike]).toEqual(
						[attribute.bold, attribute.italic, attribute.underline, attribute.inverse, attribute.strike].map(
							(bit) => (bits & bit) !== 0,
						),
					);
				}
			}
		}),
		{numRuns: 100},
	);
});

function hexOf(colour: string | number | undefined): number {
	return typeof colour === 'string' ? Number.parseInt(colour.slice(1), 16) : -1;
}

test('a screen that was written with other colours or characters is written anew', () => {
	const grid = rows('a │');
	const whole = difference(undefined, grid, plain);
	expect(difference(grid, grid, plain, {...plain})).toBe('');
	for (const other of [{background: 0x102030}, {foreground: 0x102030}, {depth: '16'}, {isAscii: true}] as const)
		expect(difference(grid, grid, plain, {...plain, ...other})).toBe(whole);
});
