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
	paint(grid: Grid, x: number, y: number, step: number): void;
	/** The same, at most `height` rows high: what comes later is left out. */
	truncate(height: number): Widget;
};

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
};

/** Lays out blocks, one below the other. */
export type LayOutBlocks = (blocks: readonly SlideBlock[], width: number, context: TextContext) => Widget;

/** A widget that leaves out its last rows simply by not showing them. */
export function widget(width: number, height: number, paint: Widget['paint']): Widget {
	const self: Widget = {
		width,
		height,
		paint,
		truncate: (rows) => (rows >= height ? self : clipped(self, Math.max(0, rows))),
	};
	return self;
}

/** Nothing, on no cells. */
export const empty: Widget = widget(0, 0, () => {});

/** The widget, unseen before a step; its space is kept. */
export function revealFrom(step: number, shown: Widget): Widget {
	return {
		...shown,
		paint: (grid, x, y, at) => {
			if (at >= step) shown.paint(grid, x, y, at);
		},
		truncate: (rows) => (rows >= shown.height ? revealFrom(step, shown) : revealFrom(step, shown.truncate(rows))),
	};
}

function clipped(whole: Widget, height: number): Widget {
	return widget(whole.width, height, (grid, x, y, step) => {
		const scratch = new Grid(whole);
		whole.paint(scratch, 0, 0, step);
		grid.blit(scratch, x, y, {x, y, width: whole.width, height});
	});
}
