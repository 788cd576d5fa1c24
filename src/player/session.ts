import type {Depth} from '../cell/style.ts';
import type {Deck} from '../deck/model.ts';
import {messagesFor} from '../messages/messages.ts';
import type {Appearance} from '../slide/appearance.ts';
import {duration} from '../slide/slideshow.ts';
import {themeByName, themes} from '../theme/index.ts';
import type {Theme} from '../theme/theme.ts';
import {areas} from './areas.ts';
import type {Clock, TimeSource} from './clock.ts';
import {createEditions, type Editions, type LoadEditions} from './editions.ts';
import {begin, type Start, type State} from './state.ts';
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
	readonly bigTitle?: NonNullable<Appearance['bigTitle']>;
};

/** A presentation and its running state. */
export type Session<C extends TimeSource = Clock> = Presentation & {
	readonly editions: Editions;
	readonly store: Store;
	readonly clock: C;
};

/** Opens a talk; nothing is shown yet. */
export function openSession<C extends TimeSource>(presentation: Presentation, start: Start, clock: C): Session<C> {
	const names = themes.map((theme) => theme.name);
	const editions = createEditions(presentation.deck, presentation.loadOthers);
	const talk = {...presentation, editions, clock};
	const contextOf = (state: State) => ({
		deck: editions.of(state),
		editions: editions.all,
		hasMoreEditions: !editions.isComplete,
		themes: names,
		duration: (from: State['at'], to: State['at']) =>
			duration(editions.of(state), from, to, areas(state.size, state.notes).stage, appearanceIn(talk, state)),
	});
	return {...talk, store: createStore(begin({now: clock.now(), ...start}), contextOf, clock)};
}

/** How the stage looks in a state of a talk. */
export function appearanceIn(talk: Presentation & Pick<Session, 'editions'>, state: State): Appearance {
	return appearanceOf({...talk, deck: talk.editions.of(state)}, state.theme, state.motion);
}

/** How the stage looks. The same values give the same object, so that what depends on it can be kept. */
export function appearanceOf(presentation: Presentation, themeName: string, motion: Appearance['motion']): Appearance {
	let known = looks.get(presentation.deck);
	if (known === undefined) {
		known = new Map();
		looks.set(presentation.deck, known);
	}
	const key = `${themeName} ${motion} ${presentation.isAscii} ${presentation.language}`;
	let appearance = known.get(key);
	if (appearance === undefined) {
		appearance = {
			theme: themeOf(themeName),
			isAscii: presentation.isAscii,
			motion,
			messages: messagesFor(presentation.deck.language, presentation.language),
			...(presentation.bigTitle === undefined ? {} : {bigTitle: presentation.bigTitle}),
		};
		known.set(key, appearance);
	}
	return appearance;
}

const looks = new WeakMap<Deck, Map<string, Appearance>>();

/** The theme of that name, or the default one. */
export function themeOf(name: string): Theme {
	const theme = themeByName(name) ?? themes[0];
	if (theme === undefined) throw new Error('There are no themes');
	return theme;
}
