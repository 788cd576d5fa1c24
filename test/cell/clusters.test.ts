import graphemes from '@xterm/addon-unicode-graphemes';
import unicode11 from '@xterm/addon-unicode11';
import headless from '@xterm/headless';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {changedCells} from '../../src/cell/changed-cells.ts';
import {difference} from '../../src/cell/difference.ts';
import {Grid} from '../../src/cell/grid.ts';
import type {AnsiOptions} from '../../src/cell/pen.ts';
import {clusterReach, reachAtDepth} from '../../src/cell/reach.ts';
import {graphemeWidth} from '../../src/cell/width.ts';
import {readCells} from '../support/cells.ts';
import {type CodePointWidth, NaiveTerminal} from '../support/naive-terminal.ts';

const size = {width: 16, height: 4};
const options: AnsiOptions = {depth: 'truecolor', isAscii: false, foreground: 0xdddddd, background: 0x101020};

/** Clusters that terminals count from 1 to 8 cells: VS16, ZWJ, flags, skin, jamo that make no syllable, marks. */
const clusters = ['❤️', '👨‍👩‍👧‍👦', '🇰🇷', '👍🏽', '1️⃣', '🏳️‍🌈', '\u1100\u1161\u11aa\u11bf', 'ᄒᆞᆫ', 'e\u0301\u0323', 'क्षि'];

const parts = /[\p{M}\p{Cf}\u{1f1e6}-\u{1f1ff}\u1100-\u11ff]/u;

/** Shows texts one after the other, and gives what is there at the end. */
type Show = (texts: readonly string[]) => Promise<string>;

function xterm(version: string): Show {
	return async (texts) => {
		const terminal = new headless.Terminal({cols: size.width, rows: size.height, allowProposedApi: true});
		terminal.loadAddon(new unicode11.Unicode11Addon());
		terminal.loadAddon(new graphemes.UnicodeGraphemesAddon());
		terminal.unicode.activeVersion = version;
		for (const text of texts) await new Promise<void>((resolve) => terminal.write(text, resolve));
		const cells = readCells(terminal.buffer.active, size.width, size.height);
		const seen = cells.map((row) => row.map(({text, fg, bg}) => [text, text.trim() === '' ? '' : fg, bg]));
		terminal.dispose();
		return JSON.stringify(seen);
	};
}

function naive(widthOf: CodePointWidth): Show {
	return async (texts) => {
		const terminal = new NaiveTerminal(size, widthOf);
		for (const text of texts) terminal.write(text);
		return terminal.screen();
	};
}

const tables: ReadonlyArray<readonly [string, Show]> = [
	['xterm with Unicode 6', xterm('6')],
	['xterm with Unicode 11', xterm('11')],
	['xterm with the graphemes of Unicode 15', xterm('15-graphemes')],
	['a player that counts code points', naive(graphemeWidth)],
	['a player that gives marks a cell too', naive((codePoint) => Math.max(1, graphemeWidth(codePoint)))],
	[
		'a terminal for which every part of a cluster is wide',
		naive((part) => (parts.test(part) ? 2 : graphemeWidth(part))),
	],
];

const piece = fc.record({
	x: fc.integer({min: 0, max: size.width - 1}),
	y: fc.integer({min: 0, max: size.height - 1}),
	text: fc.oneof(fc.constantFrom(...clusters), fc.constantFrom('words', '한글', '│', ' ')),
	fg: fc.constantFrom(0xff0000, 0x00ff00),
	bg: fc.constantFrom(-1, 0x303030),
});

function painted(pieces: ReadonlyArray<{x: number; y: number; text: string; fg: number; bg: number}>): Grid {
	const grid = new Grid(size);
	for (const {x, y, text, ...style} of pieces) grid.text(x, y, text, style);
	return grid;
}

test.each(tables)('in %s a cluster leaves nothing behind', async (_, show) => {
	const plain = fc.array(piece, {maxLength: 6}).map((pieces) => pieces.filter(({text}) => !clusters.includes(text)));
	await fc.assert(
		fc.asyncProperty(fc.array(piece, {maxLength: 8}), fc.array(piece, {maxLength: 8}), plain, async (a, b, c) => {
			const [first, second, third] = [painted(a), painted(b), painted(c)];
			const way = [
				difference(undefined, first, options),
				difference(first, second, options),
				difference(second, third, options),
			];
			expect(await show(way)).toBe(await show([difference(undefined, third, options)]));
		}),
		{numRuns: 150, seed: 11},
	);
});

test.each(clusters)(
	'%s at the end of the last row neither scrolls the screen nor comes back in a row',
	async (cluster) => {
		const before = new Grid(size);
		for (let y = 0; y < size.height; y++) before.text(0, y, `row ${y}`);
		const during = before.copy();
		for (let y = 0; y < size.height; y++) during.text(size.width - graphemeWidth(cluster), y, cluster);
		for (const [, show] of tables) {
			const fresh = difference(undefined, before, options);
			expect(await show([fresh, difference(before, during, options), difference(during, before, options)])).toBe(
				await show([fresh]),
			);
		}
	},
);

test('the cells of a cluster have its background, in a terminal that takes it for narrower too', async () => {
	const grid = new Grid(size);
	grid.text(3, 1, '❤️', {bg: 0x445566});
	const cells = JSON.parse(await xterm('6')([difference(undefined, grid, options)]));
	expect(cells[1][3][2]).toBe('#445566');
	expect(cells[1][4][2]).toBe('#445566');
});

test('letters are written whole, however they came', () => {
	const grid = new Grid(size);
	grid.text(0, 0, '한글 é'.normalize('NFD'));
	expect(grid.toString().trimEnd()).toBe('한글 é'.normalize('NFC'));
	expect(difference(undefined, grid, options)).not.toMatch(/\p{M}|[\u1100-\u11ff]/u);
});

test('what has no cluster is written as if there were none', () => {
	const before = new Grid(size);
	before.text(0, 0, 'abc 한글 😀 ─┼');
	const after = new Grid(size);
	after.text(0, 0, 'abd 한국 😀 ─│');
	const visited: number[] = [];
	changedCells(before, after, (x) => visited.push(x), reachAtDepth('truecolor'));
	expect(visited).toEqual([2, 6, 13]);
});

test('where a colour makes a run of blocks, the cell after one that comes or goes is written too', () => {
	const before = new Grid(size);
	before.text(4, 1, '██ x');
	const bytes = (depth: AnsiOptions['depth']) =>
		difference(before, new Grid(size), {...options, depth, foreground: -1, background: -1});
	expect(bytes('16')).toBe(bytes('256'));
	expect(bytes('truecolor')).toBe('\x1b[2;5H    ');
	before.text(7, 1, ' ');
	expect(bytes('truecolor')).toBe('\x1b[2;5H  ');
	expect(bytes('16')).toBe('\x1b[2;5H   ');
});

test('a cluster reaches as far as all of its code points by themselves', () => {
	expect([clusterReach('❤️'), clusterReach('👨‍👩‍👧'), clusterReach('😀')]).toEqual([4, 10, 2]);
});
