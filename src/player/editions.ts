import type {Deck} from '../deck/model.ts';
import type {State} from './state.ts';

/** Gives a deck in its other languages. */
export type LoadEditions = () => Promise<readonly Deck[]>;

/** A deck in the languages that have been loaded, in the order in which a speaker goes through them. */
export type Editions = {
	readonly all: readonly Deck[];
	/** Whether no more can be loaded. */
	readonly isComplete: boolean;
	/** Puts the whole deck in the place of the first, of which only one slide was there. */
	complete(deck: Deck): void;
	/** Adds one at the end: it can be switched to from now on. */
	add(deck: Deck): void;
	/** Loads the others, once. Without them, when that fails, there is only the first. */
	load(): Promise<void>;
	/** The one that is shown. */
	of(state: Pick<State, 'edition'>): Deck;
};

/** The editions of a deck; until the others are loaded there is only this one. */
export function createEditions(first: Deck, loadOthers?: LoadEditions): Editions {
	let all: readonly Deck[] = [first];
	let loading: Promise<void> | undefined;
	let isLoaded = loadOthers === undefined;
	const load = async () => {
		try {
			const others = (await loadOthers?.()) ?? [];
			// What is there is asked only now: the first may have been completed meanwhile.
			all = [...all, ...others];
		} catch {
			// The files are gone: the talk goes on in the language that it has.
		}
		isLoaded = true;
	};
	return {
		get all() {
			return all;
		},
		get isComplete() {
			return isLoaded || all.length >= first.languages.length;
		},
		complete: (deck) => {
			all = [deck, ...all.slice(1)];
		},
		add: (deck) => {
			all = [...all, deck];
		},
		load: () => {
			loading ??= load();
			return loading;
		},
		of: ({edition}) => all[edition] ?? all[0] ?? first,
	};
}
