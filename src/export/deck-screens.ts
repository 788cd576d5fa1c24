import {ascii} from '../cell/ascii.ts';
import type {Grid} from '../cell/grid.ts';
import type {Size} from '../cell/rectangle.ts';
import {createDeckIndex} from '../deck/deck-index.ts';
import type {Deck} from '../deck/model.ts';
import type {Moment, StopsOf} from '../deck/moment.ts';
import type {Animation} from '../motion/animation.ts';
import {begin, type State} from '../player/state.ts';
import {areas} from '../screen/areas.ts';
import {composeScreen, panes} from '../screen/panes.ts';
import type {Appearance} from '../slide/appearance.ts';
import {slideshow} from '../slide/slideshow.ts';

/** How a deck is shown on pictures: the screen's size in cells, footer included, and its look. */
export type ScreenSetting = {
	readonly size: Size;
	readonly appearance: Appearance;
	/** Whether transitions are more than cuts. */
	readonly motion: 'full' | 'none';
};

/** The screens of a talk. What has been laid out is kept as long as this lives. */
export type DeckScreens = {
	/** The moments of each slide at which the forward key stops on screens of this size. */
	readonly stops: StopsOf;
	/** The screen of a talk that rests at a moment. */
	at(moment: Moment): Grid;
	/** The screens on the way from one moment to another. */
	transition(from: Moment, to: Moment): Animation<Grid>;
};

/** Paints the screens of a deck, without a clock in the footer. */
export function deckScreens(deck: Deck, {size, appearance, motion}: ScreenSetting): DeckScreens {
	const index = createDeckIndex(deck);
	const show = slideshow(deck, areas(size).slide, appearance);
	const paint = (state: State): Grid => {
		const view = {state, deck, index, appearance, slideshow: () => show, hasClock: false};
		const grid = composeScreen(panes(view), size);
		if (appearance.isAscii) for (const [index, glyph] of grid.glyphs.entries()) grid.glyphs[index] = ascii(glyph);
		return grid;
	};
	const resting = (at: Moment): State => begin({size, theme: appearance.theme.name, at});
	return {
		stops: show.stops,
		at: (moment) => paint(resting(moment)),
		transition: (from, to) => {
			const duration = motion === 'none' ? 0 : show.transition(from, to).duration;
			return {
				duration,
				at: (t) => paint({...resting(to), animation: {from, to, t, duration, isPlaying: true}}),
			};
		},
	};
}
