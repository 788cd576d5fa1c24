import fc from 'fast-check';
import {expect, test} from 'vitest';
import {Grid} from '../../src/cell/grid.ts';
import type {SlideBlock} from '../../src/deck/model.ts';
import {blocks} from '../../src/slide/blocks.ts';
import {pagesOf} from '../../src/slide/pages.ts';
import type {Widget} from '../../src/slide/widget.ts';
import {context} from './picture.ts';
import {code, list, paragraph, table} from './slides.ts';

const rowsOf = (widget: Widget): string[] => {
	const grid = new Grid(widget);
	widget.paint(grid, 0, 0, 99);
	return Array.from({length: grid.height}, (_, y) => grid.row(y).trim());
};
const pagesOfBlocks = (all: readonly SlideBlock[], width: number, height: number) =>
	pagesOf(blocks(all, width, context), height).map(rowsOf);

const word = fc.oneof(fc.stringMatching(/^[a-z]{1,9}$/), fc.constantFrom('컨테이너', '한글', '🐳', '漢字漢字'));
const phrase = fc.array(word, {minLength: 1, maxLength: 30}).map((words) => words.join(' '));
const block: fc.Arbitrary<SlideBlock> = fc.oneof(
	phrase.map((text) => paragraph(text)),
	phrase.map((text): SlideBlock => ({type: 'heading', step: 0, level: 3, spans: [{text}]})),
	fc.array(phrase, {minLength: 1, maxLength: 8}).map((items) => list(items)),
	fc.array(phrase, {minLength: 1, maxLength: 4}).map((items) => list([items[0] ?? '', list(items)], 9)),
	fc.array(phrase, {minLength: 1, maxLength: 40}).map((lines) => code(lines.join('\n'))),
	phrase.map((text): SlideBlock => ({type: 'quote', step: 0, blocks: [paragraph(text), list([text])]})),
);
const content = fc.array(block, {minLength: 1, maxLength: 8});

test('every line is on exactly one page, in order, and no page is higher than its area', () => {
	fc.assert(
		fc.property(content, fc.integer({min: 12, max: 90}), fc.integer({min: 3, max: 30}), (all, width, height) => {
			// The arrows and the labels of code are marks of the pages, not lines.
			const said = (rows: readonly string[]) =>
				rows.map((row) => row.replace(/^(go)?( ?[↑↓])?$/, '')).filter((row) => row !== '' && row !== '▎');
			const pages = pagesOfBlocks(all, width, height);
			for (const page of pages) expect(page.length).toBeLessThanOrEqual(height);
			expect(pages.flatMap(said)).toEqual(said(rowsOf(blocks(all, width, context))));
		}),
	);
});

test('a break falls between blocks where that leaves no page half empty', () => {
	const all = [paragraph('a a a a a a'), paragraph('b b b b b b'), paragraph('c c c c c c')];
	expect(pagesOfBlocks(all, 3, 8)).toEqual([
		['a a', 'a a', 'a a', '', 'b b', 'b b', 'b b'],
		['c c', 'c c', 'c c'],
	]);
});

test('a heading stays with what is below it', () => {
	const heading: SlideBlock = {type: 'heading', step: 0, level: 3, spans: [{text: 'Next'}]};
	expect(pagesOfBlocks([paragraph('one'), paragraph('two'), heading, paragraph('three')], 20, 5)).toEqual([
		['one', '', 'two'],
		['Next', 'three'],
	]);
});

test('a table has its head on every page, and each row once', () => {
	const rows = Array.from({length: 12}, (_, n) => [`row ${n}`, `${n}`]);
	const pages = pagesOfBlocks([table([['Name', 'Number'], ...rows])], 40, 8);
	expect(pages.every((page) => page[1] === '│ Name   │ Number │')).toBe(true);
	expect(pages.every((page) => page.at(-1)?.startsWith('╰'))).toBe(true);
	expect(pages.flatMap((page) => page.flatMap((row) => row.match(/row \d+/)?.[0] ?? []))).toEqual(
		rows.map(([name]) => name),
	);
});

test('a row of a table that is higher than a page goes on between its lines', () => {
	const words = Array.from({length: 40}, (_, n) => `word${n}`);
	const pages = pagesOfBlocks([table([['Head'], [words.join(' ')]])], 12, 9);
	expect(pages.every((page) => page.length <= 9)).toBe(true);
	expect(pages.flatMap((page) => page.flatMap((row) => row.match(/word\d+/)?.[0] ?? []))).toEqual(words);
});

test('a table in which a word would have to be broken is a card a row', () => {
	const all = [
		table([
			['Name', 'What it does', 'Since'],
			['containerd', 'supervision', '2016'],
			['runc', 'creation', ''],
		]),
	];
	expect(pagesOfBlocks(all, 24, 20)).toEqual([
		['Name: containerd', 'What it does:', 'supervision', 'Since: 2016', '', 'Name: runc', 'What it does: creation'],
	]);
	expect(pagesOfBlocks(all, 44, 20)[0]?.[0]).toMatch(/^╭/);
});

test('code says on each page its language and where it goes on', () => {
	const source = Array.from({length: 9}, (_, n) => `line${n}`).join('\n');
	expect(pagesOfBlocks([code(source)], 16, 6)).toEqual([
		['go', 'line0', 'line1', 'line2', 'line3', '↓'],
		['go ↑', 'line4', 'line5', 'line6', 'line7', '↓'],
		['go ↑', 'line8', ''],
	]);
});
