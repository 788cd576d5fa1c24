import type {DeckIndex} from '../deck/deck-index.ts';
import type {Deck} from '../deck/model.ts';
import type {Moment, StopsOf} from '../deck/moment.ts';
import type {ScreenLayout} from './screen-layout.ts';

/** What an update needs to know beside the state. */
export type Context = {
	readonly deck: Deck;
	readonly index: DeckIndex;
	/** The deck in each of its languages that there is, this one among them; just this one by default. */
	readonly editions?: readonly Deck[];
	/** Whether there may be more editions, not loaded yet. */
	readonly hasMoreEditions?: boolean;
	/** The names of the themes to choose from, in order. */
	readonly themes: readonly string[];
	readonly screen: ScreenLayout;
	/** The moments that the keys go through; how many pages a slide has depends on its size. */
	readonly stops: StopsOf;
	/** How long the animation between two moments takes, in ms; 0 for a cut. */
	duration(from: Moment, to: Moment): number;
};
