import type {Grid} from '../cell/grid.ts';
import type {Widget} from './widget.ts';

type Mark = (grid: Grid, x: number, y: number, height: number) => void;

/**
 * A widget with a margin of so many cells at its left, in which `mark` paints what belongs there: the
 * sign of a list item, the bar of a quote. It is told how many rows there are. Where the widget goes on
 * on a further page, `markRest` paints instead.
 */
export function gutter(margin: number, content: Widget, mark: Mark, markRest: Mark = mark): Widget {
	return {
		...content,
		width: margin + content.width,
		paint: (grid, x, y, step) => {
			mark(grid, x, y, content.height);
			content.paint(grid, x + margin, y, step);
		},
		split: (room, page) => {
			const {head, rest} = content.split(room, page);
			return {head: gutter(margin, head, mark, markRest), rest: gutter(margin, rest, markRest)};
		},
	};
}
