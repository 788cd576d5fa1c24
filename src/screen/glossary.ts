import type {Grid} from '../cell/grid.ts';
import {attribute} from '../cell/style.ts';
import {wrap} from '../cell/wrap.ts';
import type {Deck} from '../deck/model.ts';
import {english, type Messages} from '../messages/messages.ts';
import {definitionIndent, type GlossaryRow, glossaryPages, glossaryWidth} from '../player/glossary.ts';
import type {State} from '../player/state.ts';
import type {Theme} from '../theme/theme.ts';
import {panel} from './panel.ts';

/** The terms of the slide on stage with their definitions, a page at a time. */
export function paintGlossary(
	{at, selected, size}: State,
	deck: Deck,
	theme: Theme,
	messages: Messages = english,
): Grid {
	const pages = glossaryPages(deck, at.slide, size);
	const page = Math.min(selected, pages.length - 1);
	const width = glossaryWidth(size);
	const rows = pages[page]?.length ? pages[page] : nothing(deck, width, messages);
	const highest = Math.max(...pages.map((each) => each.length), rows.length);
	const height = Math.min(Math.max(1, size.height - 1), highest + 4);
	const hint =
		pages.length > 1
			? messages.format('glossary.pages', {page: page + 1, pages: pages.length})
			: messages.format('glossary.hint');
	const grid = panel({width, height}, theme, messages.format('glossary.title'), hint);
	for (const [index, row] of rows.entries()) {
		if (2 + index >= height - 1) break;
		paintRow(grid, 2 + index, row, theme);
	}
	return grid;
}

function paintRow(grid: Grid, y: number, {kind, text}: GlossaryRow, theme: Theme): void {
	const bg = theme.surface;
	if (kind === 'term') grid.text(2, y, text, {fg: theme.accent, bg, attributes: attribute.bold});
	else grid.text(2 + definitionIndent, y, text, {fg: theme.text, bg});
}

function nothing({glossary = []}: Deck, width: number, messages: Messages): readonly GlossaryRow[] {
	const text = messages.format(glossary.length === 0 ? 'glossary.absent' : 'glossary.none');
	return wrap(text, Math.max(1, width - 4)).map((line) => ({kind: 'definition', text: line}));
}
