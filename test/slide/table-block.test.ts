import fc from 'fast-check';
import {expect, test} from 'vitest';
import {Grid} from '../../src/cell/grid.ts';
import {distribute} from '../../src/slide/distribute.ts';
import {tableBlock as tablePiece} from '../../src/slide/table-block.ts';
import {context, framed, picture} from './picture.ts';
import {table} from './slides.ts';

const rows = [
	['Part', 'Does'],
	['dockerd', 'the API, images and networks'],
	['runc', 'creates a container, then exits'],
];

test('a table is as wide as its text, its lines joined', () => {
	expect(picture([table(rows, [undefined, 'right'])], 60)).toBe(`
▕╭─────────┬─────────────────────────────────╮▏
▕│ Part    │                            Does │▏
▕├─────────┼─────────────────────────────────┤▏
▕│ dockerd │    the API, images and networks │▏
▕│ runc    │ creates a container, then exits │▏
▕╰─────────┴─────────────────────────────────╯▏
`);
});

test('a column that is too wide wraps, and then rows are ruled off', () => {
	expect(picture([table(rows)], 30)).toBe(`
▕╭─────────┬──────────────────╮▏
▕│ Part    │ Does             │▏
▕├─────────┼──────────────────┤▏
▕│ dockerd │ the API, images  │▏
▕│         │ and networks     │▏
▕├─────────┼──────────────────┤▏
▕│ runc    │ creates a        │▏
▕│         │ container, then  │▏
▕│         │ exits            │▏
▕╰─────────┴──────────────────╯▏
`);
});

test('where there is room to spare every row is ruled off', () => {
	expect(picture([table(rows)], 60, {spacing: 'wide'})).toBe(`
▕╭─────────┬─────────────────────────────────╮▏
▕│ Part    │ Does                            │▏
▕├─────────┼─────────────────────────────────┤▏
▕│ dockerd │ the API, images and networks    │▏
▕├─────────┼─────────────────────────────────┤▏
▕│ runc    │ creates a container, then exits │▏
▕╰─────────┴─────────────────────────────────╯▏
`);
});

test('wide characters count twice, and rows may be short', () => {
	expect(picture([table([['부분', '일'], ['데몬']], ['center'])], 30)).toBe(`
▕╭──────┬────╮▏
▕│ 부분 │ 일 │▏
▕├──────┼────┤▏
▕│ 데몬 │    │▏
▕╰──────┴────╯▏
`);
});

test('a table that is cut loses rows, never its frame or its width', () => {
	const block = table(rows) as Parameters<typeof tablePiece>[0];
	const cut = tablePiece(block, 60, context).split(5, 0).head;
	const grid = new Grid(cut);
	cut.paint(grid, 0, 0, 0);
	expect(framed(grid.toString().split('\n'))).toBe(`
▕╭─────────┬─────────────────────────────────╮▏
▕│ Part    │ Does                            │▏
▕├─────────┼─────────────────────────────────┤▏
▕│ dockerd │ the API, images and networks    │▏
▕╰─────────┴─────────────────────────────────╯▏
`);
	expect(tablePiece(block, 60, context).split(4, 0).head.height).toBe(0);
});

test('columns give up width from the widest on, and keep their words whole as long as they can', () => {
	expect(distribute([10, 20, 5], [4, 6, 5], 35)).toEqual([10, 20, 5]);
	expect(distribute([10, 20, 5], [4, 6, 5], 25)).toEqual([10, 10, 5]);
	expect(distribute([10, 20, 5], [4, 6, 5], 15)).toEqual([4, 6, 5]);
});

test('columns never take more than there is, nor less than a cell each', () => {
	const column = fc.tuple(fc.integer({min: 1, max: 80}), fc.integer({min: 1, max: 80}));
	fc.assert(
		fc.property(fc.array(column, {minLength: 1, maxLength: 8}), fc.integer({min: 8, max: 200}), (columns, room) => {
			const least = columns.map(([a, b]) => Math.min(a, b));
			const wanted = columns.map(([a, b]) => Math.max(a, b));
			const widths = distribute(wanted, least, room);
			expect(widths.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(room);
			expect(Math.min(...widths)).toBeGreaterThanOrEqual(1);
			const doWordsFit = least.reduce((sum, each) => sum + each, 0) <= room;
			if (doWordsFit)
				for (const [index, each] of widths.entries()) expect(each).toBeGreaterThanOrEqual(least[index] ?? 0);
		}),
	);
});
