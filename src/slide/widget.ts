import {Grid} from '../cell/grid.ts';
import type {Style} from '../cell/style.ts';
import type {SlideBlock} from '../deck/model.ts';
import type {Theme} from '../theme/theme.ts';

/**
 * A block laid out: so many cells wide and high, at every step. It paints inside that rectangle only,
 * with its top left cell at (x, y), as it is at the slide's step (0-based).
 */
export type Widget = {
	readonly width: number;
	readonly height: number;
	/** The slide's steps (0-based) at which something of it comes into sight or changes; none for what is never seen. */
	readonly steps: readonly number[];
	paint(grid: Grid, x: number, y: number, step: number): void;
	/**
	 * Divides it where `room` rows are left on a page, and later ones have `page` rows. What fits on one page
	 * stays together where that leaves no page half empty; with `page` 0 the room is filled as far as it goes.
	 * The head is empty where nothing can be divided so.
	 */
	split(room: number, page: number): Split;
};

/** A widget in two parts: what fits, and what goes on later. */
export type Split = {readonly head: Widget; readonly rest: Widget};

/** How much air is left between things. */
export type Spacing = 'wide' | 'normal' | 'tight';

/** What blocks have to know to be laid out. */
export type TextContext = {
	readonly theme: Theme;
	readonly spacing: Spacing;
	/** The look of plain text. */
	readonly base: Style;
	/** How many lists this is inside of. */
	readonly depth: number;
	/** Whether lines of code are as long as they are, however narrow the page; they go on in further rows unless told. */
	readonly keepsLines?: boolean;
};

/** Lays out blocks, one below the other. */
export type LayOutBlocks = (blocks: readonly SlideBlock[], width: number, context: TextContext) => Widget;

/** A widget that may be divided between any two of its rows. */
export function widget(width: number, height: number, paint: Widget['paint']): Widget {
	const self: Widget = {
		width,
		height,
		steps: height > 0 ? [0] : [],
		paint,
		split: (room) => splitRows(self, room),
	};
	return self;
}

/** Nothing, on no cells. */
export const empty: Widget = widget(0, 0, () => {});

/** The widget, unseen before a step; its space is kept. */
export function revealFrom(step: number, shown: Widget): Widget {
	return {
		...shown,
		steps: [...new Set(shown.steps.map((at) => Math.max(at, step)))],
		paint: (grid, x, y, at) => {
			if (at >= step) shown.paint(grid, x, y, at);
		},
		split: (room, page) => mapSplit(shown.split(room, page), (part) => revealFrom(step, part)),
	};
}

/** Both parts, each as something else. */
export function mapSplit({head, rest}: Split, change: (part: Widget) => Widget): Split {
	return {head: change(head), rest: change(rest)};
}

/** Divides a widget below so many of its rows, whatever is in them. */
export function splitRows(whole: Widget, room: number): Split {
	if (room >= whole.height) return {head: whole, rest: empty};
	const rows = Math.max(0, room);
	return {head: rowsOf(whole, 0, rows), rest: rowsOf(whole, rows, whole.height - rows)};
}

/** Some rows of a widget, seen as through a window. */
function rowsOf(whole: Widget, top: number, height: number): Widget {
	const self: Widget = {
		width: whole.width,
		height,
		steps: height > 0 ? whole.steps : [],
		paint: (grid, x, y, step) => {
			const scratch = new Grid(whole);
			whole.paint(scratch, 0, 0, step);
			grid.blit(scratch, x, y - top, {x, y, width: whole.width, height});
		},
		split: (room) => {
			if (room >= height) return {head: self, rest: empty};
			const rows = Math.max(0, room);
			return {head: rowsOf(whole, top, rows), rest: rowsOf(whole, top + rows, height - rows)};
		},
	};
	return self;
}
