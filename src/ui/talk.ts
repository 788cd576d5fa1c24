import type {Depth} from '../cell/style.ts';
import type {Deck} from '../deck/slide.ts';
import {begin, type Start, type State} from '../player/state.ts';
import {duration} from '../stage/frame.ts';
import type {Look} from '../stage/look.ts';
import {themeByName, themes} from '../theme/index.ts';
import type {Theme} from '../theme/theme.ts';
import {wordsFor} from '../words/words.ts';
import {areas} from './areas.ts';
import type {Clock} from './clock.ts';
import {createEditions, type Editions, type LoadEditions} from './editions.ts';
import {createStore, type Store} from './store.ts';

/** What stays the same while a deck is presented. */
export type Presentation = {
	readonly deck: Deck;
	readonly depth: Depth;
	readonly isAscii: boolean;
	/** The language of the program's own words where the deck names none that there are words in. */
	readonly language?: string;
	/** Loads the deck in its other languages, in the order in which a speaker goes through them. */
	readonly loadOthers?: LoadEditions;
	readonly bigTitle?: NonNullable<Look['bigTitle']>;
};

/** A presentation and its running state. */
export type Talk = Presentation & {readonly editions: Editions; readonly store: Store; readonly clock: Clock};

/** Opens a talk; nothing is shown yet. */
export function openTalk(presentation: Presentation, start: Start, clock: Clock): Talk {
	const names = themes.map((theme) => theme.name);
	const editions = createEditions(presentation.deck, presentation.loadOthers);
	const talk = {...presentation, editions, clock};
	const contextOf = (state: State) => ({
		deck: editions.of(state),
		editions: editions.all,
		hasMoreEditions: !editions.isComplete,
		themes: names,
		duration: (from: State['at'], to: State['at']) =>
			duration(editions.of(state), from, to, areas(state.size, state.notes).stage, lookIn(talk, state)),
	});
	return {...talk, store: createStore(begin({now: clock.now(), ...start}), contextOf, clock)};
}

/** How the stage looks in a state of a talk. */
export function lookIn(talk: Presentation & Pick<Talk, 'editions'>, state: State): Look {
	return lookOf({...talk, deck: talk.editions.of(state)}, state.theme, state.motion);
}

/** How the stage looks. The same values give the same object, so that what depends on it can be kept. */
export function lookOf(presentation: Presentation, themeName: string, motion: Look['motion']): Look {
	let known = looks.get(presentation.deck);
	if (known === undefined) {
		known = new Map();
		looks.set(presentation.deck, known);
	}
	const key = `${themeName} ${motion} ${presentation.isAscii} ${presentation.language}`;
	let look = known.get(key);
	if (look === undefined) {
		look = {
			theme: themeOf(themeName),
			isAscii: presentation.isAscii,
			motion,
			words: wordsFor(presentation.deck.language, presentation.language),
			...(presentation.bigTitle === undefined ? {} : {bigTitle: presentation.bigTitle}),
		};
		known.set(key, look);
	}
	return look;
}

const looks = new WeakMap<Deck, Map<string, Look>>();

/** The theme of that name, or the default one. */
export function themeOf(name: string): Theme {
	const theme = themeByName(name) ?? themes[0];
	if (theme === undefined) throw new Error('There are no themes');
	return theme;
}
