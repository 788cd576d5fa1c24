import type {Deck} from '../deck/model.ts';
import {slideNamed} from '../deck/moment.ts';
import {themeByName, themes} from '../theme/index.ts';
import {Failure} from './failure.ts';
import {ownMessages} from './language.ts';

/**
 * The slide (0-based) that a flag names. Throws a Failure that says what there is when the deck does not
 * have it.
 */
export function slideOrFail(deck: Deck, flag: string, name: string, find = slideNamed): number {
	const slide = find(deck, name);
	if (slide !== undefined) return slide;
	const eras = deck.chapters.flatMap(({era}) => (era === undefined ? [] : [era.label]));
	const values = {flag, name, slides: deck.slides.length, eras: eras.join(', ')};
	throw new Failure(ownMessages(deck.language).format(eras.length === 0 ? 'cli.from' : 'cli.fromEras', values), 2);
}

/** The name of the theme that a deck asks for, or of the default one. */
export function deckTheme(deck: Deck): string {
	const known = deck.theme === undefined ? undefined : themeByName(deck.theme);
	return (known ?? themes[0])?.name ?? '';
}
