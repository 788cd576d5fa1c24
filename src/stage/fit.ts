import type {Rectangle} from '../cell/rectangle.ts';
import {textWidth} from '../cell/width.ts';
import type {Theme} from '../theme/theme.ts';
import {english, type Words} from '../words/words.ts';
import type {Look} from './look.ts';
import {type Piece, piece, type Spacing} from './piece.ts';
import {stack} from './stack.ts';

/** A piece that fits, the area it fits into, and how many of its rows had to be left out. */
export type Fitted = {readonly piece: Piece; readonly area: Rectangle; readonly overflow: number};

/**
 * Lays out content as airily as its area allows. Short of rows it gives up blank lines first, then the
 * blank rows around (`full` is the area without them), and at last the end of the content, which a line
 * at the bottom says.
 */
export function settle(
	build: (spacing: Spacing) => Piece,
	area: Rectangle,
	full: Rectangle,
	look: Pick<Look, 'theme' | 'words'>,
): Fitted {
	const wide = build('wide');
	if (wide.height <= area.height * 0.8) return {piece: wide, area, overflow: 0};
	const normal = build('normal');
	if (normal.height <= area.height) return {piece: normal, area, overflow: 0};
	const tight = build('tight');
	if (tight.height <= area.height) return {piece: tight, area, overflow: 0};
	return {...curtail(tight, full.height, look.theme, look.words), area: full};
}

/** Leaves out what does not fit into `height` rows and says in the last of them how much that is. */
export function curtail(
	whole: Piece,
	height: number,
	theme: Theme,
	words: Words = english,
): {readonly piece: Piece; readonly overflow: number} {
	if (whole.height <= height) return {piece: whole, overflow: 0};
	const seen = whole.cut(Math.max(0, height - 1));
	const overflow = whole.height - seen.height;
	const hint = words.say('small.more', {lines: overflow});
	const last = piece(textWidth(hint), 1, (grid, x, y) => {
		grid.text(x, y, hint, {fg: theme.muted});
	});
	const layers = [seen, last].filter((each) => each.height > 0).map((each) => ({piece: each, gap: 0}));
	return {piece: height < 1 ? seen : stack(layers), overflow};
}

/** The row at which so many rows look balanced in an area: a little above its middle. */
export function balancedRow(area: Rectangle, height: number): number {
	return area.y + Math.max(0, Math.floor((area.height - height) * 0.4));
}
