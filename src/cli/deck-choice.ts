import type {Deck} from '../deck/model.ts';
import {lastSlideNamed, slideNamed} from '../deck/moment.ts';
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
	const said = ownMessages(deck.language).format(eras.length === 0 ? 'cli.from' : 'cli.fromEras', values);
	throw new Failure(`morphdeck: ${said}`, 2);
}

/**
 * The slides (0-based) from what `--from` names to the last of what `toFlag` names, this one among them;
 * undefined where the flag is missing. Throws a Failure for a slide that the deck does not have, and when
 * they are in the wrong order.
 */
export function rangeOrFail(
	deck: Deck,
	from: string | undefined,
	toFlag: '--to' | '--to-era',
	to: string | undefined,
): {readonly from: number | undefined; readonly to: number | undefined} {
	const range = {
		from: from === undefined ? undefined : slideOrFail(deck, '--from', from),
		to: to === undefined ? undefined : slideOrFail(deck, toFlag, to, lastSlideNamed),
	};
	if (range.to !== undefined && range.to < (range.from ?? 0)) {
		const values = {flag: toFlag, to: to ?? '', from: from ?? ''};
		throw new Failure(ownMessages(deck.language).format('cli.order', values), 2);
	}
	return range;
}

/** The name of the theme that a deck asks for, or of the default one. */
export function deckTheme(deck: Deck): string {
	const theme = deck.theme === undefined ? undefined : themeByName(deck.theme);
	return (theme ?? themes[0])?.name ?? '';
}
