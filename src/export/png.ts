import type {Grid} from '../cell/grid.ts';
import type {Theme} from '../theme/theme.ts';
import {CanvasPainter, loadCanvas} from './load-canvas.ts';
import type {Metrics} from './metrics.ts';

/** Gives grids as PNG images. Throws `NoCanvas` when what draws pixels is not installed. */
export async function pngs(
	font: Uint8Array,
	theme: Theme,
	metrics: Metrics,
): Promise<(grid: Grid) => Promise<Uint8Array>> {
	const canvas = await loadCanvas(font);
	return (grid) => {
		const painter = new CanvasPainter(canvas, grid, theme, metrics);
		painter.show(grid);
		return painter.canvas.encode('png');
	};
}
