import type {Grid} from '../cell/grid.ts';
import {arms} from '../cell/line.ts';
import {attribute, type Style} from '../cell/style.ts';
import type {Alignment, SlideBlock} from '../deck/model.ts';
import {distribute} from './distribute.ts';
import {inline} from './inline.ts';
import {lineWidth, type Run, type RunLine, writeRuns} from './run.ts';
import {tableCards} from './table-cards.ts';
import {empty, type Split, type TextContext, type Widget} from './widget.ts';
import {longestWordOfRuns, wrapRuns} from './wrap-runs.ts';

type Cells = ReadonlyArray<ReadonlyArray<readonly Run[]>>;

/** The lines of each cell of a row. */
type Row = ReadonlyArray<readonly RunLine[]>;

type Frame = {
	readonly widths: readonly number[];
	readonly align: readonly Alignment[];
	/** Whether every row is ruled off, not only the header: for air, and to tell rows of several lines apart. */
	readonly isRuled: boolean;
	readonly line: Style;
};

/**
 * A table in a frame of lines; its first row is the header. Columns get the width of their text, or share
 * what there is; text that is too wide for its cell wraps. Where a word would have to be broken for that, each
 * row is a card.
 */
export function tableBlock(block: SlideBlock & {type: 'table'}, width: number, context: TextContext): Widget {
	const cells = block.rows.map((row, index) =>
		row.map((spans) => inline(spans, context.theme, cellStyle(index, context))),
	);
	const columns = Math.max(0, ...cells.map((row) => row.length));
	if (columns === 0) return empty;
	const room = Math.max(columns, width - 3 * columns - 1);
	const least = widest(cells, longestWordOfRuns);
	if (least.reduce((sum, each) => sum + each, 0) > room) return tableCards(cells, width);
	const widths = distribute(widest(cells, naturalWidth), least, room);
	const rows = cells.map((row) => widths.map((columnWidth, column) => wrapRuns(row[column] ?? [], columnWidth)));
	const hasTallRow = rows.some((row, index) => index > 0 && rowHeight(row) > 1);
	return framed(rows, {
		widths,
		align: block.align,
		isRuled: context.spacing === 'wide' || (hasTallRow && context.spacing !== 'tight'),
		line: {fg: context.theme.line},
	});
}

/** How wide a table would be if no cell wrapped, in cells. */
export function tableWidth(block: SlideBlock & {type: 'table'}, context: TextContext): number {
	return framedWidth(block, context, naturalWidth);
}

/** How wide a table must be for every word to stay whole, in cells. */
export function tableMinWidth(block: SlideBlock & {type: 'table'}, context: TextContext): number {
	return framedWidth(block, context, longestWordOfRuns);
}

type Measure = (runs: readonly Run[]) => number;

function framedWidth(block: SlideBlock & {type: 'table'}, context: TextContext, measure: Measure): number {
	const cells = block.rows.map((row) => row.map((spans) => inline(spans, context.theme)));
	return widest(cells, measure).reduce((sum, each) => sum + each + 3, 1);
}

function naturalWidth(runs: readonly Run[]): number {
	return Math.max(0, ...wrapRuns(runs, Number.POSITIVE_INFINITY).map(lineWidth));
}

/** The largest measure of each column. */
function widest(cells: Cells, measure: Measure): number[] {
	const columns = Math.max(0, ...cells.map((row) => row.length));
	return Array.from({length: columns}, (_, column) => Math.max(1, ...cells.map((row) => measure(row[column] ?? []))));
}

function cellStyle(row: number, context: TextContext): Style {
	if (row > 0) return context.base;
	return {fg: context.theme.accent, attributes: (context.base.attributes ?? 0) | attribute.bold};
}

function rowHeight(row: Row): number {
	return Math.max(1, ...row.map((lines) => lines.length));
}

function framed(rows: readonly Row[], frame: Frame): Widget {
	const tops: number[] = [];
	let height = 1;
	for (const [index, row] of rows.entries()) {
		if (index === 1 || (index > 1 && frame.isRuled)) height++;
		tops.push(height);
		height += rowHeight(row);
	}
	height++;
	const width = frame.widths.reduce((sum, each) => sum + each + 3, 1);
	const self: Widget = {
		width,
		height,
		steps: [0],
		paint: (grid, x, y) => {
			paintLines(grid, x, y, height, tops, frame);
			for (const [index, row] of rows.entries()) paintRow(grid, x, y + (tops[index] as number), row, frame);
		},
		split: (room, page) => (room >= height ? {head: self, rest: empty} : splitRowsOf(rows, frame, room, page)),
	};
	return self;
}

/**
 * Divides a table between rows; both parts have the header. A row that no page has room for is divided
 * between its lines. A header without a row below it says nothing: then the head is empty.
 */
function splitRowsOf(rows: readonly Row[], frame: Frame, room: number, page: number): Split {
	const self = framed(rows, frame);
	const [header, ...others] = rows;
	const fitting = others.findIndex((_, index) => framed(rows.slice(0, index + 2), frame).height > room);
	const row = others[fitting];
	if (header === undefined || row === undefined) return {head: empty, rest: self};
	if (fitting > 0)
		return {head: framed(rows.slice(0, fitting + 1), frame), rest: framed([header, ...others.slice(fitting)], frame)};
	const around = framed([header, []], frame).height - 1;
	const most = room - around;
	if (most < 1 || page === 0 || around + rowHeight(row) <= page) return {head: empty, rest: self};
	const upper = row.map((lines) => lines.slice(0, most));
	const lower = row.map((lines) => lines.slice(most));
	return {head: framed([header, upper], frame), rest: framed([header, lower, ...others.slice(1)], frame)};
}

function paintRow(grid: Grid, x: number, y: number, row: Row, frame: Frame): void {
	let left = x + 2;
	for (const [column, lines] of row.entries()) {
		const width = frame.widths[column] ?? 0;
		for (const [index, line] of lines.entries()) {
			const free = Math.max(0, width - lineWidth(line));
			const align = frame.align[column];
			const shift = align === 'right' ? free : align === 'center' ? Math.floor(free / 2) : 0;
			writeRuns(grid, left + shift, y + index, line, width - shift);
		}
		left += width + 3;
	}
}

function paintLines(grid: Grid, x: number, y: number, height: number, tops: readonly number[], frame: Frame): void {
	const columns = [0];
	for (const width of frame.widths) columns.push((columns.at(-1) ?? 0) + width + 3);
	const rows = [
		0,
		...tops
			.slice(1)
			.filter((_, index) => index === 0 || frame.isRuled)
			.map((top) => top - 1),
		height - 1,
	];
	const right = columns.at(-1) ?? 0;
	for (const row of rows) {
		for (let column = 0; column <= right; column++) {
			const cell = arms(0, column < right ? 1 : 0, 0, column > 0 ? 1 : 0);
			grid.line(x + column, y + row, cell, frame.line, 'rounded');
		}
	}
	for (const column of columns) {
		for (let row = 0; row < height; row++) {
			grid.line(x + column, y + row, arms(row > 0 ? 1 : 0, 0, row < height - 1 ? 1 : 0, 0), frame.line, 'rounded');
		}
	}
}
