import {ascii} from '../cell/ascii.ts';
import type {Grid} from '../cell/grid.ts';
import type {Size} from '../cell/rectangle.ts';
import type {Deck} from '../deck/model.ts';
import type {Moment} from '../deck/moment.ts';
import {areas} from '../player/areas.ts';
import {begin} from '../player/state.ts';
import {paintScreen} from '../screen/panes.ts';
import type {Appearance} from '../slide/appearance.ts';
import {duration} from '../slide/slideshow.ts';

/** How a deck is shown on pictures: the screen's size in cells, footer included, and its look. */
export type ScreenSetting = {readonly size: Size; readonly appearance: Appearance};

/** The screen of a talk that rests at a moment, or that is on its way to it: `t`, 0 to 1, from another one. */
export function screenAt(
	deck: Deck,
	at: Moment,
	{size, appearance}: ScreenSetting,
	way?: {readonly from: Moment; readonly t: number},
): Grid {
	const state = begin({size, theme: appearance.theme.name, at, motion: 'full'});
	const animation = way === undefined ? {} : {animation: {...way, to: at, duration: 1, isPlaying: true}};
	const grid = paintScreen({...state, ...animation}, deck, appearance, false);
	if (appearance.isAscii) for (const [index, glyph] of grid.glyphs.entries()) grid.glyphs[index] = ascii(glyph);
	return grid;
}

/** How long the way between two moments takes, in ms. */
export function wayDuration(deck: Deck, from: Moment, to: Moment, {size, appearance}: ScreenSetting): number {
	return duration(deck, from, to, areas(size).stage, appearance);
}
