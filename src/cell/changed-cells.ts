import {continuation, type Grid, isSameCell} from './grid.ts';

/**
 * How many cells a terminal may show changed, from the one on that a glyph is written in or taken from: 1
 * where it stays in its own.
 */
export type Reach = (glyph: string) => number;

/**
 * Visits, row by row, each cell of `next` that looks otherwise than in `previous`: all of them without a
 * previous grid, or with one of another size. A wide grapheme is visited once, in its left cell.
 * `index` is the cell's place in the arrays of a grid. Cells in the reach of a glyph that comes or goes are
 * visited as well.
 *
 *     changedCells(before, after, (x, y, index) => console.log(x, y, after.glyphs[index]));
 */
export function changedCells(
	previous: Grid | undefined,
	next: Grid,
	visit: (x: number, y: number, index: number) => void,
	reach: Reach = () => 1,
): void {
	const isSameSize = previous?.width === next.width && previous.height === next.height;
	// Every cell before this index is reached by one that has been visited, at the beginning of the next row as well.
	let end = 0;
	for (let y = 0, index = 0; y < next.height; y++) {
		for (let x = 0; x < next.width; x++, index++) {
			const glyph = next.glyphs[index] as string;
			if (glyph === continuation) continue;
			if (isSameSize && index >= end && isSameCell(previous, next, index)) continue;
			visit(x, y, index);
			const gone = isSameSize ? (previous.glyphs[index] as string) : glyph;
			const far = gone === glyph ? reach(glyph) : Math.max(reach(glyph), reach(gone));
			if (index + far > end) end = index + far;
		}
	}
}
