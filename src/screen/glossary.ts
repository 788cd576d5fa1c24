import type {Grid} from '../cell/grid.ts';
import type {Rectangle, Size} from '../cell/rectangle.ts';
import {attribute} from '../cell/style.ts';
import {wrap} from '../cell/wrap.ts';
import type {Theme} from '../theme/theme.ts';
import {centred} from './areas.ts';
import {definitionIndent, type GlossaryRow, glossaryPages, glossaryWidth} from './glossary-pages.ts';
import {panel} from './panel.ts';
import type {View} from './view.ts';

/** In the middle of the screen, as high as the longest page. */
export function glossaryArea(view: View): Rectangle {
	const {size} = view.state;
	const {pages, rows} = shownRows(view);
	const highest = Math.max(...pages.map((each) => each.length), rows.length);
	const height = Math.min(Math.max(1, size.height - 1), highest + 4);
	return centred({width: glossaryWidth(size), height}, size);
}

/** The terms of the slide with their definitions, a page at a time. */
export function paintGlossary(view: View, area: Size): Grid {
	const {theme, messages} = view.appearance;
	const {pages, page, rows} = shownRows(view);
	const hint =
		pages.length > 1
			? messages.format('glossary.pages', {page: page + 1, pages: pages.length})
			: messages.format('glossary.hint');
	const grid = panel(area, theme, messages.format('glossary.title'), hint);
	for (const [index, row] of rows.entries()) {
		if (2 + index >= area.height - 1) break;
		paintRow(grid, 2 + index, row, theme);
	}
	return grid;
}

/** All pages, and the rows of the one that is shown. */
function shownRows(view: View) {
	const pages = glossaryPages(view);
	const page = Math.min(view.state.selected, pages.length - 1);
	return {pages, page, rows: pages[page]?.length ? pages[page] : nothing(view)};
}

function paintRow(grid: Grid, y: number, {kind, text}: GlossaryRow, theme: Theme): void {
	const bg = theme.surface;
	if (kind === 'term') grid.text(2, y, text, {fg: theme.accent, bg, attributes: attribute.bold});
	else grid.text(2 + definitionIndent, y, text, {fg: theme.text, bg});
}

function nothing({deck: {glossary = []}, appearance: {messages}, state}: View): readonly GlossaryRow[] {
	const text = messages.format(glossary.length === 0 ? 'glossary.absent' : 'glossary.none');
	const width = Math.max(1, glossaryWidth(state.size) - 4);
	return wrap(text, width).map((line) => ({kind: 'definition', text: line}));
}
