import type {Deck} from '../deck/slide.ts';
import type {State} from '../player/state.ts';

/** A deck in the languages that have been loaded, in the order in which a speaker goes through them. */
export type Editions = {
	readonly all: readonly Deck[];
	/** Adds one at the end: it can be switched to from now on. */
	add(deck: Deck): void;
	/** The one that is shown. */
	of(state: Pick<State, 'edition'>): Deck;
};

/** The editions of a deck; at first there is only this one. */
export function createEditions(first: Deck): Editions {
	const all = [first];
	return {
		all,
		add: (deck) => {
			all.push(deck);
		},
		of: ({edition}) => all[edition] ?? first,
	};
}
