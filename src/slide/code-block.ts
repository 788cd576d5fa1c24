import {textWidth} from '../cell/width.ts';
import type {LineRange, SlideBlock} from '../deck/model.ts';
import {type CodeRow, codeRows, longestLine} from './code-lines.ts';
import {writeRuns} from './run.ts';
import {empty, type TextContext, type Widget} from './widget.ts';

type Code = SlideBlock & {type: 'code'};

const side = 2;

/** How wide a code block would be if no line had to go on in a further row, in cells. */
export function codeWidth(block: Code): number {
	return 2 * side + longestLine(block.lines);
}

/**
 * A code block on its own surface. A line that is too long goes on in further rows; the lines outside the
 * range of the step are dimmed. It is divided between lines, and not amid a range where that can be.
 */
export function codeBlock(block: Code, width: number, context: TextContext): Widget {
	const own = context.keepsLines ? Math.max(width, codeWidth(block)) : width;
	const rows = codeRows(block.lines, Math.max(1, own - 2 * side), context.theme);
	return listing({block, width: own, context, rows}, 0, rows.length);
}

type Listing = {
	readonly block: Code;
	readonly width: number;
	readonly context: TextContext;
	/** Of the whole block. */
	readonly rows: readonly CodeRow[];
};

/** The rows of a listing from `from` to before `to`. */
function listing(whole: Listing, from: number, to: number): Widget {
	const {block, width, context, rows} = whole;
	const {theme} = context;
	const padding = context.spacing === 'tight' ? 0 : 1;
	const shown = rows.slice(from, to);
	const height = shown.length + 2 * padding;
	const room = Math.max(1, width - 2 * side);
	const self: Widget = {
		width,
		height,
		steps: stepsOf(block, shown),
		paint: (grid, x, y, step) => {
			grid.fill({x, y, width, height}, {bg: theme.surface});
			const range = rangeAt(block, step);
			for (const [index, row] of shown.entries()) {
				const isLit = range === 'all' || range.has(row.line);
				writeRuns(grid, x + side, y + padding + index, isLit ? row.lit : row.dim, room);
			}
			// The language, and that there is more, stand in the padding, where they take no room from the code.
			const note = (at: number, text: string) => {
				if (padding > 0 && text !== '' && textWidth(text) < room)
					grid.text(x + width - side - textWidth(text), at, text, {fg: theme.muted, bg: theme.surface});
			};
			note(y, `${block.language}${from > 0 ? ' ↑' : ''}`.trim());
			note(y + height - 1, to < rows.length ? '↓' : '');
		},
		split: (space, page) => {
			if (space >= height) return {head: self, rest: empty};
			const most = space - 2 * padding;
			if (most < 1) return {head: empty, rest: self};
			const at = from + breakBefore(whole, from, most, page);
			return {head: listing(whole, from, at), rest: listing(whole, at, to)};
		},
	};
	return self;
}

/** How many of the rows from `from` on stand before a break that leaves at most `most`, and at least one. */
function breakBefore({block, rows}: Listing, from: number, most: number, page: number): number {
	if (page === 0) return most;
	const spans = block.ranges.flatMap((range) => (range === 'all' ? [] : [[Math.min(...range), Math.max(...range)]]));
	const isStart = (count: number) => rows[from + count]?.isStart === true;
	/** Whether no range has lines on both sides, those just around it included. */
	const isFree = (count: number, around: number) => {
		const line = rows[from + count]?.line ?? 0;
		return spans.every(
			([first = 0, last = 0]) => last - first + 1 + 2 * around > most || line <= first - around || line > last + around,
		);
	};
	const counts = Array.from({length: most}, (_, index) => most - index);
	return (
		counts.find((count) => isStart(count) && isFree(count, 1)) ??
		counts.find((count) => isStart(count) && isFree(count, 0)) ??
		counts.find(isStart) ??
		most
	);
}

/** The steps at which these rows are seen for the first time or lit. */
function stepsOf(block: Code, shown: readonly CodeRow[]): number[] {
	if (block.ranges.length === 0) return [0];
	return block.ranges.flatMap((range, index) =>
		range === 'all' || shown.some(({line}) => range.has(line)) ? [block.step + index] : [],
	);
}

/** The lines that are lit at the slide's step. */
function rangeAt(block: Code, step: number): LineRange {
	const index = Math.max(0, Math.min(step - block.step, block.ranges.length - 1));
	return block.ranges[index] ?? 'all';
}
