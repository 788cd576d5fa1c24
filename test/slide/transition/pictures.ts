import {Grid} from '../../../src/cell/grid.ts';

/** A picture of rows of text, all equally wide. */
export function picture(...rows: readonly string[]): Grid {
	const grid = new Grid({width: rows[0]?.length ?? 0, height: rows.length});
	for (const [y, row] of rows.entries()) grid.text(0, y, row);
	return grid;
}
