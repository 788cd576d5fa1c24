import {ascii} from '../cell/ascii.ts';
import type {Grid} from '../cell/grid.ts';
import type {Size} from '../cell/rectangle.ts';
import type {Deck} from '../deck/slide.ts';
import type {Moment} from '../player/moment.ts';
import {begin} from '../player/state.ts';
import {duration} from '../stage/frame.ts';
import type {Look} from '../stage/look.ts';
import {areas} from '../ui/areas.ts';
import {paintScreen} from '../ui/paint/screen.ts';

/** How a deck is shown on pictures: the screen's size in cells, footer included, and its look. */
export type Setting = {readonly size: Size; readonly look: Look};

/** The screen of a talk that rests at a moment, or that is on its way to it: `t`, 0 to 1, from another one. */
export function screenAt(
	deck: Deck,
	at: Moment,
	{size, look}: Setting,
	way?: {readonly from: Moment; readonly t: number},
): Grid {
	const state = begin({size, theme: look.theme.name, at, motion: 'full'});
	const animation = way === undefined ? {} : {animation: {...way, to: at, duration: 1, isPlaying: true}};
	const grid = paintScreen({...state, ...animation}, deck, look, false);
	if (look.isAscii) for (const [index, glyph] of grid.glyphs.entries()) grid.glyphs[index] = ascii(glyph);
	return grid;
}

/** How long the way between two moments takes, in ms. */
export function wayDuration(deck: Deck, from: Moment, to: Moment, {size, look}: Setting): number {
	return duration(deck, from, to, areas(size).stage, look);
}
