import type {Size} from '../cell/rectangle.ts';

/** How the overview divides a screen: cells of one size, `columns` side by side, `rows` a page. */
export type OverviewGrid = {readonly columns: number; readonly rows: number; readonly cell: Size};

const widest = 34;
const narrowest = 22;

/** The division of the overview of a screen, of which a heading line and the footer take their rows. At least one cell. */
export function overviewGrid(screen: Size): OverviewGrid {
	const size = {width: screen.width, height: Math.max(1, screen.height - 2)};
	const columns = Math.max(1, Math.min(Math.floor(size.width / narrowest), Math.ceil(size.width / widest)));
	const width = Math.max(1, Math.floor(size.width / columns));
	// Terminal cells are about twice as high as wide: a third of the width keeps a slide's shape.
	const wanted = Math.max(5, Math.round((width * 3) / 10));
	const rows = Math.max(1, Math.floor(size.height / wanted));
	return {columns, rows, cell: {width, height: Math.max(1, Math.min(Math.floor(size.height / rows), wanted + 2))}};
}
