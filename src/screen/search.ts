import type {Grid} from '../cell/grid.ts';
import type {Rectangle, Size} from '../cell/rectangle.ts';
import {attribute} from '../cell/style.ts';
import {graphemes, graphemeWidth, textWidth} from '../cell/width.ts';
import {clip} from '../cell/wrap.ts';
import type {SearchMatch} from '../deck/search-index.ts';
import {slideLabel} from '../deck/slide-text.ts';
import {lineWidth, type Run, type RunLine, writeRuns} from '../slide/run.ts';
import type {Theme} from '../theme/theme.ts';
import {centred} from './areas.ts';
import {panel} from './panel.ts';
import type {View} from './view.ts';

const widest = 100;
const highest = 18;
/** Cells of an excerpt that should be seen behind what was looked for. */
const after = 8;

/** In the middle of the screen. */
export function searchArea({state: {size}}: View): Rectangle {
	const width = Math.min(widest, size.width);
	return centred({width, height: Math.max(1, Math.min(highest, size.height - 1))}, size);
}

/** The search: what was typed, and the slides that hold it with the words around. */
export function paintSearch(view: View, area: Size): Grid {
	const {state, index, appearance} = view;
	const {theme, messages} = appearance;
	const matches = index.search(state.query);
	const grid = panel(area, theme, title(view, matches), messages.format('search.hint'));
	const inside = Math.max(0, area.width - 4);
	paintQuery(grid, state.query, inside, theme);
	const rows = Math.max(0, area.height - 4);
	const top = Math.max(0, Math.min(state.selected - rows + 1, matches.length - rows));
	for (const [row, match] of matches.slice(top, top + rows).entries()) {
		writeRuns(grid, 2, 3 + row, matchLine(view, match, top + row === state.selected, inside), inside);
	}
	return grid;
}

function title({state, appearance: {messages}}: View, matches: readonly SearchMatch[]): string {
	if (state.query.trim() === '') return messages.format('search.title');
	if (matches.length === 0) return messages.format('search.none');
	return messages.format('search.found', {place: state.selected + 1, count: matches.length});
}

function paintQuery(grid: Grid, query: string, width: number, theme: Theme): void {
	const on = {bg: theme.surface};
	const shown = tail(query, width - 2);
	grid.text(2, 1, '/', {...on, fg: theme.accent, attributes: attribute.bold});
	const end = grid.text(3, 1, shown, {...on, fg: theme.text});
	grid.text(3 + end, 1, ' ', {...on, fg: theme.text, attributes: attribute.inverse});
}

/** The end of a text, as wide as fits. */
function tail(text: string, width: number): string {
	const kept: string[] = [];
	let used = 0;
	for (const grapheme of graphemes(text).reverse()) {
		used += graphemeWidth(grapheme);
		if (used > width) break;
		kept.unshift(grapheme);
	}
	return kept.join('');
}

/** The number of a slide, its name, and the words in which it was found, in a line of so many cells. */
function matchLine({deck, appearance}: View, match: SearchMatch, isSelected: boolean, width: number): RunLine {
	const {theme, messages} = appearance;
	const bg = theme.surface;
	const slide = deck.slides[match.slide];
	const number = String(match.slide + 1).padStart(String(deck.slides.length).length);
	const attributes = isSelected ? attribute.bold : 0;
	const head: RunLine = [
		{text: isSelected ? '▸ ' : '  ', style: {bg, fg: theme.accent, attributes: attribute.bold}},
		{text: `${number}  `, style: {bg, fg: theme.muted}},
	];
	const left = width - lineWidth(head);
	if (match.where === 'title') return [...head, ...marked(match, left, theme, attributes)];
	const place = match.where === 'notes' ? `  ${messages.format('search.notes')}` : '  ';
	const spare = left - textWidth(place) - textWidth(match.excerpt);
	const name = clip(slide === undefined ? '' : slideLabel(slide), Math.max(8, Math.floor(left / 3), spare));
	const room = left - textWidth(name) - textWidth(place);
	return [
		...head,
		{text: name, style: {bg, fg: isSelected ? theme.strong : theme.text, attributes}},
		{text: place, style: {bg, fg: theme.muted}},
		...(room > 4 ? marked(match, room, theme, 0, theme.muted) : []),
	];
}

/** The excerpt, as much as fits around what was looked for, which stands out. */
function marked(
	match: SearchMatch,
	width: number,
	theme: Theme,
	attributes: number,
	colour = theme.text,
): readonly Run[] {
	const {excerpt, start, length} = match;
	const found = excerpt.slice(start, start + length);
	const behind = excerpt.slice(start + length);
	const room = width - textWidth(found) - Math.min(textWidth(behind), after);
	const plain = {bg: theme.surface, fg: colour, attributes};
	const bright = {bg: theme.surface, fg: theme.signal, attributes: attribute.bold | attribute.underline};
	const runs: Run[] = [];
	let left = width;
	for (const [text, style] of [
		[ending(excerpt.slice(0, start), room), plain],
		[found, bright],
		[behind, plain],
	] as const) {
		const shown = left < textWidth(text) ? clip(text, left) : text;
		left -= textWidth(shown);
		runs.push({text: shown, style});
		if (shown !== text) break;
	}
	return runs;
}

/** A text that may lose its beginning. */
function ending(text: string, width: number): string {
	return textWidth(text) <= width ? text : `… ${tail(text, Math.max(0, width - 2))}`;
}
