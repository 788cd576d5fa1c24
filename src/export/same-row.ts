import type {Grid} from '../cell/grid.ts';

/** Whether row `y` (0-based) looks the same in two grids of one size. */
export function isSameRow(a: Grid, b: Grid, y: number): boolean {
	for (let index = y * a.width; index < (y + 1) * a.width; index++) {
		if (
			a.glyphs[index] !== b.glyphs[index] ||
			a.foregrounds[index] !== b.foregrounds[index] ||
			a.backgrounds[index] !== b.backgrounds[index] ||
			a.attributes[index] !== b.attributes[index]
		) {
			return false;
		}
	}
	return true;
}
