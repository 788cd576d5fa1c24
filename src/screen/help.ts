import type {Grid} from '../cell/grid.ts';
import type {Rectangle, Size} from '../cell/rectangle.ts';
import {attribute} from '../cell/style.ts';
import {clip} from '../cell/wrap.ts';
import {centred} from './areas.ts';
import {helpColumn, helpPages} from './help-pages.ts';
import {panel} from './panel.ts';
import type {View} from './view.ts';

/** In the middle of the screen, as large as the first page. */
export function helpArea({state: {size}}: View): Rectangle {
	const columns = helpPages(size)[0] ?? [];
	const width = Math.min(size.width, columns.length * helpColumn + 4);
	const height = Math.min(Math.max(1, size.height - 1), (columns[0]?.length ?? 0) + 4);
	return centred({width, height}, size);
}

/** The key table, a page at a time. */
export function paintHelp({state, appearance: {theme, messages}}: View, area: Size): Grid {
	const pages = helpPages(state.size);
	const columns = pages[Math.min(state.selected, pages.length - 1)] ?? [];
	const hint =
		pages.length > 1
			? messages.format('help.pages', {page: state.selected + 1, pages: pages.length})
			: messages.format('help.hint');
	const grid = panel(area, theme, messages.format('help.title'), hint);
	const columnWidth = Math.floor((area.width - 4) / Math.max(1, (pages[0] ?? []).length));
	const keysWidth = Math.min(33, Math.floor(columnWidth / 2));
	for (const [index, rows] of columns.entries()) {
		const x = 2 + index * columnWidth;
		for (const [line, row] of rows.entries()) {
			const y = 2 + line;
			if (y >= area.height - 1) break;
			const room = Math.max(0, columnWidth - keysWidth - 1);
			const keys = {fg: theme.accent, bg: theme.surface, attributes: attribute.bold};
			grid.text(x, y, clip(row.keys, keysWidth - 1), keys);
			grid.text(x + keysWidth, y, clip(messages.format(row.description), room), {fg: theme.text, bg: theme.surface});
		}
	}
	return grid;
}
