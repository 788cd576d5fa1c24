import type {Grid} from '../cell/grid.ts';
import {arms} from '../cell/line.ts';
import {attribute, type Style} from '../cell/style.ts';
import type {Alignment, Block} from '../deck/slide.ts';
import {inline} from './inline.ts';
import {empty, type Piece, type Setting} from './piece.ts';
import {type Line, lineWidth, type Run, writeLine} from './run.ts';
import {share} from './share.ts';
import {longestWord, wrap} from './wrap.ts';

type Cells = ReadonlyArray<ReadonlyArray<readonly Run[]>>;

/** The lines of each cell of a row. */
type Row = ReadonlyArray<readonly Line[]>;

type Frame = {
	readonly widths: readonly number[];
	readonly align: readonly Alignment[];
	/** Whether every row is ruled off, not only the header: for air, and to tell rows of several lines apart. */
	readonly isRuled: boolean;
	readonly line: Style;
};

/**
 * A table in a frame of lines; its first row is the header. Columns get the width of their text, or share
 * what there is; text that is too wide for its cell wraps.
 */
export function table(block: Block & {type: 'table'}, width: number, setting: Setting): Piece {
	const cells = block.rows.map((row, index) =>
		row.map((spans) => inline(spans, setting.theme, cellStyle(index, setting))),
	);
	const columns = Math.max(0, ...cells.map((row) => row.length));
	if (columns === 0) return empty;
	const widths = share(
		widest(cells, naturalWidth),
		widest(cells, longestWord),
		Math.max(columns, width - 3 * columns - 1),
	);
	const rows = cells.map((row) => widths.map((columnWidth, column) => wrap(row[column] ?? [], columnWidth)));
	const hasTallRow = rows.some((row, index) => index > 0 && rowHeight(row) > 1);
	return framed(rows, {
		widths,
		align: block.align,
		isRuled: setting.spacing === 'wide' || (hasTallRow && setting.spacing !== 'tight'),
		line: {fg: setting.theme.line},
	});
}

/** How wide a table would be if no cell wrapped, in cells. */
export function tableWidth(block: Block & {type: 'table'}, setting: Setting): number {
	return framedWidth(block, setting, naturalWidth);
}

/** How wide a table must be for every word to stay whole, in cells. */
export function tableLeast(block: Block & {type: 'table'}, setting: Setting): number {
	return framedWidth(block, setting, longestWord);
}

type Measure = (runs: readonly Run[]) => number;

function framedWidth(block: Block & {type: 'table'}, setting: Setting, measure: Measure): number {
	const cells = block.rows.map((row) => row.map((spans) => inline(spans, setting.theme)));
	return widest(cells, measure).reduce((sum, each) => sum + each + 3, 1);
}

function naturalWidth(runs: readonly Run[]): number {
	return Math.max(0, ...wrap(runs, Number.POSITIVE_INFINITY).map(lineWidth));
}

/** The largest measure of each column. */
function widest(cells: Cells, measure: Measure): number[] {
	const columns = Math.max(0, ...cells.map((row) => row.length));
	return Array.from({length: columns}, (_, column) => Math.max(1, ...cells.map((row) => measure(row[column] ?? []))));
}

function cellStyle(row: number, setting: Setting): Style {
	if (row > 0) return setting.base;
	return {fg: setting.theme.accent, attributes: (setting.base.attributes ?? 0) | attribute.bold};
}

function rowHeight(row: Row): number {
	return Math.max(1, ...row.map((lines) => lines.length));
}

function framed(rows: readonly Row[], frame: Frame): Piece {
	const tops: number[] = [];
	let height = 1;
	for (const [index, row] of rows.entries()) {
		if (index === 1 || (index > 1 && frame.isRuled)) height++;
		tops.push(height);
		height += rowHeight(row);
	}
	height++;
	const width = frame.widths.reduce((sum, each) => sum + each + 3, 1);
	const self: Piece = {
		width,
		height,
		paint: (grid, x, y) => {
			paintLines(grid, x, y, height, tops, frame);
			for (const [index, row] of rows.entries()) paintRow(grid, x, y + (tops[index] as number), row, frame);
		},
		cut: (most) => (most >= height ? self : withoutLastRow(rows, frame, most)),
	};
	return self;
}

/** A header without a row below it says nothing: then the table is left out. */
function withoutLastRow(rows: readonly Row[], frame: Frame, most: number): Piece {
	return rows.length > 2 ? framed(rows.slice(0, -1), frame).cut(most) : empty;
}

function paintRow(grid: Grid, x: number, y: number, row: Row, frame: Frame): void {
	let left = x + 2;
	for (const [column, lines] of row.entries()) {
		const width = frame.widths[column] ?? 0;
		for (const [index, line] of lines.entries()) {
			const free = Math.max(0, width - lineWidth(line));
			const align = frame.align[column];
			const shift = align === 'right' ? free : align === 'center' ? Math.floor(free / 2) : 0;
			writeLine(grid, left + shift, y + index, line, width - shift);
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
