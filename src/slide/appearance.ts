import type {Grid} from '../cell/grid.ts';
import type {Size} from '../cell/rectangle.ts';
import type {Deck} from '../deck/model.ts';
import {type Messages, messagesFor} from '../messages/messages.ts';
import {themeOrDefault} from '../theme/index.ts';
import type {Theme} from '../theme/theme.ts';

/** How slides are shown, whatever is on them. */
export type Appearance = {
	readonly theme: Theme;
	readonly isAscii: boolean;
	/** The program's own words. */
	readonly messages: Messages;
	readonly bigTitle?: DrawBigTitle;
};

/**
 * Draws a title in letters several cells high, in a grid no larger than `size`; undefined when it does
 * not fit or the letters do not have its script.
 */
type DrawBigTitle = (text: string, size: Size, theme: Theme, isAscii: boolean) => Grid | undefined;

/** What is the same on every slide of a presentation, in all its languages and themes. */
export type AppearanceOptions = {
	readonly isAscii?: boolean | undefined;
	/** The language of the program's own words where the deck names none that there are words in. */
	readonly language?: string | undefined;
	readonly bigTitle?: DrawBigTitle | undefined;
};

/**
 * How a deck is shown in a theme: the default one where there is none of that name.
 *
 * @example
 * ```js
 * import {appearanceOf, files, loadDeck} from 'morphdeck';
 *
 * const {deck} = await loadDeck('-', {reader: files, text: '# Hello'});
 * console.log(appearanceOf(deck, 'day', {isAscii: true}).theme.name); // → day
 * ```
 */
export function appearanceOf(
	deck: Pick<Deck, 'language' | 'roles'>,
	themeName: string,
	{isAscii = false, language, bigTitle}: AppearanceOptions = {},
): Appearance {
	return {
		theme: themeOrDefault(themeName, deck.roles),
		isAscii,
		messages: messagesFor(deck.language, language),
		...(bigTitle === undefined ? {} : {bigTitle}),
	};
}
