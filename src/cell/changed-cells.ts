import {continuation, type Grid, isSameCell} from './grid.ts';

/**
 * Visits, row by row, each cell of `next` that looks otherwise than in `previous`: all of them without a
 * previous grid, or with one of another size. A wide grapheme is visited once, in its left cell.
 * `index` is the cell's place in the arrays of a grid.
 *
 *     changedCells(before, after, (x, y, index) => console.log(x, y, after.glyphs[index]));
 */
export function changedCells(
	previous: Grid | undefined,
	next: Grid,
	visit: (x: number, y: number, index: number) => void,
): void {
	const isSameSize = previous?.width === next.width && previous.height === next.height;
	for (let y = 0, index = 0; y < next.height; y++) {
		for (let x = 0; x < next.width; x++, index++) {
			if (next.glyphs[index] === continuation) continue;
			if (!isSameSize || !isSameCell(previous, next, index)) visit(x, y, index);
		}
	}
}
