import type {Grid} from '../cell/grid.ts';
import type {Widget} from './widget.ts';

/**
 * A widget with a margin of so many cells at its left, in which `mark` paints what belongs there: the
 * sign of a list item, the bar of a quote. It is told how many rows there are.
 */
export function gutter(
	margin: number,
	content: Widget,
	mark: (grid: Grid, x: number, y: number, height: number) => void,
): Widget {
	return {
		width: margin + content.width,
		height: content.height,
		paint: (grid, x, y, step) => {
			mark(grid, x, y, content.height);
			content.paint(grid, x + margin, y, step);
		},
		truncate: (rows) => gutter(margin, content.truncate(rows), mark),
	};
}
