import {Grid} from '../cell/grid.ts';
import type {Size} from '../cell/rectangle.ts';
import {attribute} from '../cell/style.ts';
import {textWidth} from '../cell/width.ts';
import {clip} from '../cell/wrap.ts';
import type {Deck, Slide} from '../deck/model.ts';
import {slideLabel} from '../deck/slide-text.ts';
import {english, type Messages} from '../messages/messages.ts';
import {overviewGrid, overviewSize} from '../player/overview.ts';
import type {Appearance} from '../slide/appearance.ts';
import type {Theme} from '../theme/theme.ts';
import {border, label} from './panel.ts';
import {thumbnail} from './thumbnail.ts';

/** Draws a slide at full size, for its miniature. */
export type DrawSlide = (slide: number) => Grid;

/** All slides as miniatures, a page at a time: the one with the selected slide. */
export function paintOverview(
	size: Size,
	selected: number,
	here: number,
	deck: Deck,
	{theme, isAscii, messages = english}: Pick<Appearance, 'theme' | 'isAscii' | 'messages'>,
	drawSlide: DrawSlide,
): Grid {
	const grid = new Grid({width: size.width, height: Math.max(0, size.height - 1)});
	const {columns, rows, cell} = overviewGrid(overviewSize(size));
	const perPage = columns * rows;
	const page = Math.floor(selected / perPage);
	heading(grid, page, Math.ceil(deck.slides.length / perPage), theme, messages);
	for (const slide of deck.slides.slice(page * perPage, (page + 1) * perPage)) {
		const place = slide.index - page * perPage;
		const look = {isSelected: slide.index === selected, isHere: slide.index === here};
		const picture = paintCell(slide, deck, cell, theme, look, isAscii, drawSlide);
		grid.blit(picture, (place % columns) * cell.width, 1 + Math.floor(place / columns) * cell.height);
	}
	return grid;
}

function heading(grid: Grid, page: number, pages: number, theme: Theme, messages: Messages): void {
	const end = 1 + grid.text(1, 0, messages.format('overview.title'), {fg: theme.accent, attributes: attribute.bold});
	const hint =
		pages > 1 ? messages.format('overview.pages', {page: page + 1, pages}) : messages.format('overview.hint');
	const room = grid.width - end - 3;
	if (textWidth(hint) <= room) grid.text(grid.width - 1 - textWidth(hint), 0, hint, {fg: theme.muted});
}

function paintCell(
	slide: Slide,
	deck: Deck,
	size: Size,
	theme: Theme,
	{isSelected, isHere}: {readonly isSelected: boolean; readonly isHere: boolean},
	isAscii: boolean,
	drawSlide: DrawSlide,
): Grid {
	const grid = new Grid(size);
	const colour = isSelected ? theme.accent : isHere ? theme.signal : theme.line;
	const thickness = isSelected ? 2 : 1;
	border(grid, {fg: colour}, thickness);
	const inside = {width: size.width - 2, height: size.height - 3};
	if (inside.width >= 4 && inside.height >= 2) grid.blit(thumbnail(drawSlide(slide.index), inside, isAscii), 1, 1);
	const bold = isSelected ? attribute.bold : 0;
	const mark = isSelected ? '▸ ' : isHere ? '◆ ' : '';
	const edge = {...theme, line: colour};
	label(
		grid,
		0,
		clip(`${mark}${slide.index + 1}${eraOf(slide, deck)}`, size.width - 6),
		{fg: colour, attributes: bold},
		edge,
		{thickness},
	);
	const title = clip(slideLabel(slide), Math.max(0, size.width - 4));
	grid.text(2, size.height - 2, title, {fg: isSelected ? theme.strong : theme.text, attributes: bold});
	return grid;
}

function eraOf(slide: Slide, deck: Deck): string {
	const era = deck.chapters[slide.chapter]?.era;
	return era === undefined ? '' : ` ${era.label}`;
}
