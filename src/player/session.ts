import type {Size} from '../cell/rectangle.ts';
import type {Depth} from '../cell/style.ts';
import {createDeckIndex, type DeckIndex} from '../deck/deck-index.ts';
import type {Deck} from '../deck/model.ts';
import type {StopsOf} from '../deck/moment.ts';
import type {Appearance, AppearanceOptions} from '../slide/appearance.ts';
import {keepLast} from '../slide/keep-last.ts';
import type {Slideshow} from '../slide/slideshow.ts';
import {createSlideshows, type Slideshows} from '../slide/slideshows.ts';
import {themes} from '../theme/index.ts';
import type {Clock, TimeSource} from './clock.ts';
import type {Context} from './context.ts';
import {createEditions, type Editions, type LoadEditions} from './editions.ts';
import type {ScreenLayout} from './screen-layout.ts';
import {begin, type Start, type State} from './state.ts';
import {createStore, type Store} from './store.ts';

/** What is presented, and how; it stays the same as long as the session lasts. */
export type Presentation = AppearanceOptions & {
	readonly deck: Deck;
	readonly depth: Depth;
	readonly isAscii: boolean;
	/** Loads the deck in its other languages, in the order in which a speaker goes through them. */
	readonly loadOthers?: LoadEditions;
};

/**
 * A presentation that runs: its state, its time, and all that is kept as long as it runs. What is shown in
 * a state is a function of the state; asking twice costs nothing.
 */
export type Session<C extends TimeSource = Clock> = {
	readonly depth: Depth;
	readonly isAscii: boolean;
	readonly store: Store;
	readonly editions: Editions;
	readonly clock: C;
	/** How everything is shown in a state. */
	appearance(state: State): Appearance;
	/** The deck of a state as slides of a size. */
	slideshow(state: State, size: Size): Slideshow;
	/** The moments that the keys go through in a state. */
	stops(state: State): StopsOf;
	/** What can be looked up in the deck of a state. */
	index(state: State): DeckIndex;
};

/** How many indexes are kept: a deck is seldom shown in more than two languages in turn. */
const mostIndexes = 2;

/** Opens a session; nothing is shown yet. Sessions of the same presentation may share their slideshows. */
export function openSession<C extends TimeSource>(
	presentation: Presentation,
	start: Start,
	clock: C,
	screen: ScreenLayout,
	slideshows: Slideshows = createSlideshows(presentation),
): Session<C> {
	const names = themes.map((theme) => theme.name);
	const editions = createEditions(presentation.deck, presentation.loadOthers);
	const indexOf = keepLast(mostIndexes, createDeckIndex);
	const index = (state: State) => indexOf(editions.of(state));
	const slideshow = (state: State, size: Size) => slideshows.slideshow(editions.of(state), state.theme, size);
	const stops =
		(state: State): StopsOf =>
		(slide) =>
			slideshow(state, screen.slideSize(state)).stops(slide);
	const contextOf = (state: State): Context => ({
		deck: editions.of(state),
		index: index(state),
		editions: editions.all,
		hasMoreEditions: !editions.isComplete,
		themes: names,
		screen,
		stops: stops(state),
		duration: (from, to) => slideshow(state, screen.slideSize(state)).transition(from, to).duration,
	});
	return {
		depth: presentation.depth,
		isAscii: presentation.isAscii,
		editions,
		clock,
		store: createStore(begin({now: clock.now(), ...start}), contextOf, clock),
		appearance: (state) => slideshows.appearance(editions.of(state), state.theme),
		slideshow,
		stops,
		index,
	};
}
