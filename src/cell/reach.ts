import type {Depth} from './style.ts';
import {isCluster} from './width.ts';

/** No terminal shows one code point in more cells than this. */
const widest = 2;

/**
 * How many cells, from its own on, a glyph may have an effect on. Terminals do not agree on how wide a
 * cluster of several code points is: some give each of them its own cells (Unicode leaves it open, see
 * Standard Annex #11, "Recommendations"). xterm draws a run of block elements in one colour as one text,
 * a pixel wider than its cells; with 24 bits of colour no run is longer than a cell.
 */
export function reachAtDepth(depth: Depth): (glyph: string) => number {
	const blocks = depth === 'truecolor' ? 1 : 2;
	return (glyph) => (glyph.length === 1 ? (isBlock(glyph) ? blocks : 1) : clusterReach(glyph));
}

/** The cells that a terminal may take for a glyph when it counts each of its code points by itself. */
export function clusterReach(glyph: string): number {
	return isCluster(glyph) ? widest * Array.from(glyph).length : widest;
}

/** Unicode's "Block Elements". */
function isBlock(glyph: string): boolean {
	return glyph >= '\u2580' && glyph <= '\u259f';
}
