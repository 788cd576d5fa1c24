import {describe, expect, test} from 'vitest';
import {Grid} from '../../src/cell/grid.ts';
import {compose} from '../../src/slide/compose.ts';
import {unmarked} from '../../src/slide/mark-terms.ts';
import {stage} from './picture.ts';
import {appearance, code, deck, diagram, list, paragraph, slide} from './slides.ts';

const sizes = [
	{width: 60, height: 15},
	{width: 80, height: 23},
	{width: 100, height: 29},
	{width: 200, height: 59},
];
const composed = (shown: ReturnType<typeof slide>, size = {width: 80, height: 23}) =>
	compose(unmarked(shown), deck(shown), size, appearance);

/** What is on each page: its lines that say something. */
const pages = (shown: ReturnType<typeof slide>, width: number, height: number): string[][] => {
	const composition = composed(shown, {width, height});
	return (composition.pages ?? [[]]).map((_, page) => {
		const grid = new Grid({width, height});
		composition.paint(grid, 99, page);
		const rows = grid.toString().split('\n');
		return rows.map((row) => row.trim()).filter((row) => row !== '' && !row.includes('───'));
	});
};
const lines = (from: number, to: number) => Array.from({length: to - from}, (_, n) => `text ${from + n}`);

test('a slide of text has its title over a rule, and its text balanced below', () => {
	const shown = slide({
		title: 'Why containers',
		blocks: [list(['A process', 'Its own view']), paragraph('All of it.')],
	});
	expect(stage(shown, 60, 15).toString()).toBe(
		`
  Why containers
  ╺━━━━━━━━━━━━╾─────────────────────────────────────────╴



  • A process

  • Its own view


  All of it.




`.slice(1, -1),
	);
});

test('on a wide stage text stands in a column in the middle', () => {
	const shown = slide({title: 'T', blocks: [paragraph('word '.repeat(40).trim())]});
	const rows = stage(shown, 200, 59)
		.toString()
		.split('\n')
		.slice(5)
		.filter((row) => row !== '');
	expect(rows.map((row) => row.length).every((length) => length <= 145)).toBe(true);
	expect(rows.every((row) => row.startsWith(' '.repeat(55)))).toBe(true);
});

test('a wide listing has the width that it needs', () => {
	const line = `${'x'.repeat(120)}end`;
	expect(stage(slide({blocks: [code(line)]}), 200, 59).toString()).toContain('xend');
	expect(stage(slide({blocks: [code(line)]}), 100, 29).toString()).toMatch(/x\n +↪ x+end/);
});

describe('when there is not enough room', () => {
	const many = (count: number) =>
		slide({title: 'T', blocks: Array.from({length: count}, (_, n) => paragraph(`text ${n}`))});
	const rows = (count: number) => stage(many(count), 80, 23).toString().split('\n');

	test('blank lines between blocks go first', () => {
		expect(rows(10).filter((row) => row.includes('text'))).toHaveLength(10);
		expect(
			rows(19)
				.slice(3, 22)
				.map((row) => row.trim()),
		).toEqual(Array.from({length: 19}, (_, n) => `text ${n}`));
		expect(composed(many(19)).pages).toBeUndefined();
	});

	test('then the blank rows around', () => {
		expect(
			rows(21)
				.slice(2, 23)
				.map((row) => row.trim()),
		).toEqual(Array.from({length: 21}, (_, n) => `text ${n}`));
		expect(composed(many(21)).pages).toBeUndefined();
	});

	test('then it goes on on further pages, each with the title and its number', () => {
		expect(pages(many(30), 80, 23)).toEqual([
			['T  1/3', ...lines(0, 10)],
			['T  2/3', ...lines(10, 20)],
			['T  3/3', ...lines(20, 30)],
		]);
	});
});

test('a stage that is too small says what it needs, in whole words', () => {
	const shown = slide({title: 'Title', blocks: [diagram()]});
	expect(stage(shown, 40, 5).toString()).toBe(
		'\n            This slide needs\n           a screen of 60x16.\n           This one is 40x6.\n',
	);
	expect(stage(shown, 12, 2).toString().trim()).toBe('needs 60x16');
	expect(stage(shown, 6, 1).toString().trim()).toBe('60x16');
	expect(stage(shown, 3, 1).toString().trim()).toBe('');
	expect(composed(shown, {width: 59, height: 40}).diagrams).toEqual([]);
	expect(composed(shown, {width: 60, height: 15}).diagrams).toHaveLength(1);
});

describe('a diagram', () => {
	test.each(sizes)('has the stage of $width x $height to itself but for title, captions and margins', (size) => {
		const shown = slide({title: 'T', layout: 'diagram', blocks: [diagram(['A caption.'])]});
		const [placed] = composed(shown, size).diagrams;
		expect(placed?.rectangle.width).toBe(size.width - 4);
		expect(placed?.rectangle.height).toBeGreaterThanOrEqual(size.height - 7);
	});

	test('at 80 by 23 has 76 columns and 19 rows beside two rows of caption', () => {
		const caption = 'a caption that goes on for so long that it needs another row, whatever happens to the words in it';
		const shown = slide({title: 'T', layout: 'diagram', blocks: [diagram([caption])]});
		expect(composed(shown).diagrams[0]?.rectangle).toEqual({x: 2, y: 2, width: 76, height: 19});
	});

	test('has its text at the left of a wide stage and above on a narrow one, never over it', () => {
		const shown = slide({
			title: 'T',
			layout: 'diagram',
			blocks: [paragraph('Everything is in the daemon.'), diagram()],
		});
		for (const size of sizes) {
			const {rectangle} = composed(shown, size).diagrams[0] ?? {rectangle: {x: 0, y: 0, width: 0, height: 0}};
			const rows = stage(shown, size.width, size.height).toString().split('\n');
			const y = rows.findIndex((row) => row.includes('Everything'));
			const end = (rows[y]?.indexOf('daemon.') ?? 0) + 'daemon.'.length;
			if (size.width >= 110) expect(end).toBeLessThan(rectangle.x);
			else expect(y).toBeLessThan(rectangle.y);
		}
	});

	test('is drawn in a column too, below its text', () => {
		const shown = slide({title: 'T', columns: [[paragraph('left')], [paragraph('right'), diagram(['caption'])]]});
		const {diagrams} = composed(shown);
		expect(diagrams[0]?.rectangle).toMatchObject({x: 42, width: 35, y: 4});
		expect(stage(shown, 80, 23).row(2)).toMatch(/^ {2}left +right/);
	});

	test('two on a slide share the room without touching', () => {
		const shown = slide({layout: 'diagram', blocks: [diagram(), diagram()]});
		for (const size of sizes) {
			const [first, second] = composed(shown, size).diagrams.map(({rectangle}) => rectangle);
			if (first === undefined || second === undefined) throw new Error('two diagrams');
			const isBeside = first.x + first.width < second.x;
			expect(isBeside || first.y + first.height < second.y).toBe(true);
			expect(second.y + second.height).toBeLessThanOrEqual(size.height);
			expect(second.x + second.width).toBeLessThanOrEqual(size.width);
		}
	});
});

describe('captions', () => {
	const shown = slide({title: 'T', layout: 'diagram', blocks: [diagram(['first', '', 'third'], 2)], steps: 5});
	const captionAt = (step: number) => stage(shown, 80, 23, step).row(22).trim();

	test('are those of the diagram’s own step', () => {
		expect([0, 2, 3, 4, 5].map(captionAt)).toEqual(['', '', 'first', '', 'third']);
	});

	test('have lines of like length in the middle', () => {
		const caption =
			'LXC was a separate program, called by fork and exec; Docker wrote its configuration first, then waited.';
		const rows = stage(slide({layout: 'diagram', blocks: [diagram([caption])]}), 80, 23)
			.toString()
			.split('\n');
		expect(rows.slice(-2)).toEqual([
			'              LXC was a separate program, called by fork and exec;',
			'               Docker wrote its configuration first, then waited.',
		]);
	});
});

describe('columns', () => {
	const shown = slide({
		title: 'T',
		columns: [[list(['No LXC to install', 'One code base'])], [list(['One parent of all'])]],
	});

	test('are side by side with a line between', () => {
		expect(stage(shown, 60, 15).toString().split('\n').slice(6, 9)).toEqual([
			'  • No LXC to install        ╷  • One parent of all',
			'                             │',
			'  • One code base            ╵',
		]);
	});

	test('are no wider than their text on a wide stage, with the line between them in the middle', () => {
		const two = slide({
			columns: [[paragraph('the shorter of the two')], [paragraph('the longer one of the two columns')]],
		});
		const row = stage(two, 120, 29)
			.toString()
			.split('\n')
			.find((each) => each.includes('shorter'));
		const margins = [row?.indexOf('the shorter'), 120 - (row?.length ?? 0)];
		expect(margins).toEqual([24, 25]);
		expect(row?.indexOf('the longer')).toBe(62);
	});

	test('are one below the other where they would be too narrow', () => {
		const three = slide({columns: [[paragraph('one')], [paragraph('two')], [paragraph('three')]]});
		expect(stage(three, 60, 15).toString().trim().split(/\s+/)).toEqual(['one', 'two', 'three']);
	});

	test('are one below the other where a word would have to be broken', () => {
		const words = [[paragraph('w'.repeat(26))], [paragraph('short'), paragraph('words')]];
		expect(stage(slide({columns: words}), 60, 15).toString()).not.toContain('╷');
		expect(stage(slide({columns: words}), 80, 23).toString()).toContain('╷');
	});

	test('that are too long go on side by side', () => {
		const long = (name: string, count: number) => Array.from({length: count}, (_, n) => paragraph(`${name} ${n}`));
		const tall = slide({title: 'T', columns: [long('left', 22), long('right', 3)]});
		const shown = pages(tall, 80, 23).map((rows) => rows.join(' ').replace(/[╷│╵]/g, ' ').split(/ {2,}/).join(', '));
		expect(shown).toHaveLength(3);
		expect(shown[0]).toMatch(/^T, 1\/3 left 0, right 0, left 1, right 1, left 2, right 2, left 3/);
		expect(shown[2]).toMatch(/^T, 3\/3 left 20, left 21/);
	});
});

test('a quote is in the middle behind a bar, with who said it below', () => {
	const quote = {type: 'quote', step: 0, blocks: [paragraph('Stop it, and all of them stop.')]} as const;
	expect(stage(slide({layout: 'quote', blocks: [quote, paragraph('— somebody, 2016')]}), 60, 15).toString()).toBe(
		`




             ▌
             ▌   Stop it, and all of them stop.
             ▌

                 — somebody, 2016






`.slice(1, -1),
	);
});

describe('a title slide', () => {
	const shown = slide({layout: 'title', title: 'History', index: 0});

	test('without large letters is bold in the middle, and says of the deck what it does not say itself', () => {
		const size = {width: 60, height: 15};
		const about = {...deck(shown), subtitle: 'One binary', author: 'A. Author', date: '2026'};
		const composition = compose(unmarked(shown), about, size, appearance);
		const grid = new Grid(size);
		composition.paint(grid, 0);
		expect(
			grid
				.toString()
				.split('\n')
				.map((row) => row.trim())
				.filter((row) => row !== ''),
		).toEqual(['History', `╺${'━'.repeat(22)}╸`, 'One binary', 'A. Author · 2026']);
		expect(grid.row(3)).toMatch(/^ {26}History/);
	});

	test('has large letters when there are some, and asks for no more room than it has', () => {
		const asked: unknown[] = [];
		const bigTitle = (text: string, size: {width: number; height: number}, _theme: unknown, isAscii: boolean) => {
			asked.push([text, size, isAscii]);
			return undefined;
		};
		stage(slide({layout: 'title', title: 'History', blocks: [paragraph('below')]}), 60, 15, 0, {
			bigTitle,
			isAscii: true,
		});
		expect(asked).toEqual([['History', {width: 56, height: 10}, true]]);
	});
});
