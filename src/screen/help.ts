import type {Grid} from '../cell/grid.ts';
import type {Size} from '../cell/rectangle.ts';
import {attribute} from '../cell/style.ts';
import {clip} from '../cell/wrap.ts';
import {english, type Messages} from '../messages/messages.ts';
import {helpColumn, helpPages} from '../player/help.ts';
import type {Theme} from '../theme/theme.ts';
import {panel} from './panel.ts';

/** The key table on a pane of its own; `page` is 0-based. */
export function paintHelp(screen: Size, page: number, theme: Theme, messages: Messages = english): Grid {
	const pages = helpPages(screen);
	const columns = pages[Math.min(page, pages.length - 1)] ?? [];
	const most = pages[0] ?? [];
	const width = Math.min(screen.width, most.length * helpColumn + 4);
	const height = Math.min(Math.max(1, screen.height - 1), (most[0]?.length ?? 0) + 4);
	const hint =
		pages.length > 1
			? messages.format('help.pages', {page: page + 1, pages: pages.length})
			: messages.format('help.hint');
	const grid = panel({width, height}, theme, messages.format('help.title'), hint);
	const columnWidth = Math.floor((width - 4) / Math.max(1, most.length));
	const keysWidth = Math.min(33, Math.floor(columnWidth / 2));
	for (const [index, rows] of columns.entries()) {
		const x = 2 + index * columnWidth;
		for (const [line, row] of rows.entries()) {
			const y = 2 + line;
			if (y >= height - 1) break;
			const room = Math.max(0, columnWidth - keysWidth - 1);
			const keys = {fg: theme.accent, bg: theme.surface, attributes: attribute.bold};
			grid.text(x, y, clip(row.keys, keysWidth - 1), keys);
			grid.text(x + keysWidth, y, clip(messages.format(row.description), room), {fg: theme.text, bg: theme.surface});
		}
	}
	return grid;
}
