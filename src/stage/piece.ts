import {Grid} from '../cell/grid.ts';
import type {Style} from '../cell/style.ts';
import type {Block} from '../deck/slide.ts';
import type {Theme} from '../theme/theme.ts';

/**
 * A block laid out: so many cells wide and high, at every step. It paints inside that rectangle only,
 * with its top left cell at (x, y), as it is at the slide's step (0-based).
 */
export type Piece = {
	readonly width: number;
	readonly height: number;
	paint(grid: Grid, x: number, y: number, step: number): void;
	/** The same, at most `height` rows high: what comes later is left out. */
	cut(height: number): Piece;
};

/** How much air is left between things. */
export type Spacing = 'wide' | 'normal' | 'tight';

/** What blocks have to know to be laid out. */
export type Setting = {
	readonly theme: Theme;
	readonly spacing: Spacing;
	/** The look of plain text. */
	readonly base: Style;
	/** How many lists this is inside of. */
	readonly depth: number;
};

/** Lays out blocks, one below the other. */
export type Arrange = (blocks: readonly Block[], width: number, setting: Setting) => Piece;

/** A piece that leaves out its last rows simply by not showing them. */
export function piece(width: number, height: number, paint: Piece['paint']): Piece {
	const self: Piece = {width, height, paint, cut: (rows) => (rows >= height ? self : clipped(self, Math.max(0, rows)))};
	return self;
}

/** Nothing, on no cells. */
export const empty: Piece = piece(0, 0, () => {});

/** The piece, unseen before a step; its space is kept. */
export function from(step: number, shown: Piece): Piece {
	return {
		...shown,
		paint: (grid, x, y, at) => {
			if (at >= step) shown.paint(grid, x, y, at);
		},
		cut: (rows) => (rows >= shown.height ? from(step, shown) : from(step, shown.cut(rows))),
	};
}

function clipped(whole: Piece, height: number): Piece {
	return piece(whole.width, height, (grid, x, y, step) => {
		const scratch = new Grid(whole);
		whole.paint(scratch, 0, 0, step);
		grid.blit(scratch, x, y, {x, y, width: whole.width, height});
	});
}
