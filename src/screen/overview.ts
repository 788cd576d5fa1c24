import {Grid} from '../cell/grid.ts';
import type {Rectangle, Size} from '../cell/rectangle.ts';
import {attribute} from '../cell/style.ts';
import {textWidth} from '../cell/width.ts';
import {clip} from '../cell/wrap.ts';
import type {Deck, Slide} from '../deck/model.ts';
import {slideLabel} from '../deck/slide-text.ts';
import type {Slideshow} from '../slide/slideshow.ts';
import {overviewGrid} from './overview-grid.ts';
import {border, label} from './panel.ts';
import type {View} from './view.ts';

/** The size at which slides are drawn before they become thumbnails: the smallest that decks are made for. */
const drawnSize: Size = {width: 80, height: 23};

/** All of the screen but the footer. */
export function overviewArea({state: {size}}: View): Rectangle {
	return {x: 0, y: 0, width: size.width, height: Math.max(0, size.height - 1)};
}

/** All slides as thumbnails, a page at a time: the one with the selected slide. */
export function paintOverview(view: View, area: Size): Grid {
	const {state, deck} = view;
	const grid = new Grid(area);
	const {columns, rows, cell} = overviewGrid(state.size);
	const perPage = columns * rows;
	const page = Math.floor(state.selected / perPage);
	paintHeading(grid, view, page, Math.ceil(deck.slides.length / perPage));
	const show = view.slideshow(drawnSize);
	for (const slide of deck.slides.slice(page * perPage, (page + 1) * perPage)) {
		const place = slide.index - page * perPage;
		const picture = slideCell(view, slide, cell, show);
		grid.blit(picture, (place % columns) * cell.width, 1 + Math.floor(place / columns) * cell.height);
	}
	return grid;
}

function paintHeading(grid: Grid, {appearance: {theme, messages}}: View, page: number, pages: number): void {
	const end = 1 + grid.text(1, 0, messages.format('overview.title'), {fg: theme.accent, attributes: attribute.bold});
	const hint =
		pages > 1 ? messages.format('overview.pages', {page: page + 1, pages}) : messages.format('overview.hint');
	const room = grid.width - end - 3;
	if (textWidth(hint) <= room) grid.text(grid.width - 1 - textWidth(hint), 0, hint, {fg: theme.muted});
}

function slideCell({state, deck, appearance: {theme}}: View, slide: Slide, size: Size, show: Slideshow): Grid {
	const isSelected = slide.index === state.selected;
	const isHere = slide.index === state.at.slide;
	const grid = new Grid(size);
	const colour = isSelected ? theme.accent : isHere ? theme.signal : theme.line;
	const thickness = isSelected ? 2 : 1;
	border(grid, {fg: colour}, thickness);
	const inside = {width: size.width - 2, height: size.height - 3};
	if (inside.width >= 4 && inside.height >= 2) grid.blit(show.thumbnail(slide.index, inside), 1, 1);
	const attributes = isSelected ? attribute.bold : 0;
	const mark = isSelected ? '▸ ' : isHere ? '◆ ' : '';
	const heading = clip(`${mark}${slide.index + 1}${eraOf(slide, deck)}`, size.width - 6);
	label(grid, 0, heading, {fg: colour, attributes}, {...theme, line: colour}, {thickness});
	const title = clip(slideLabel(slide), Math.max(0, size.width - 4));
	grid.text(2, size.height - 2, title, {fg: isSelected ? theme.strong : theme.text, attributes});
	return grid;
}

function eraOf(slide: Slide, deck: Deck): string {
	const era = deck.chapters[slide.chapter]?.era;
	return era === undefined ? '' : ` ${era.label}`;
}
