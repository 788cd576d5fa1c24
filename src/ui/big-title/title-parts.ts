import type {Colour} from '../../cell/style.ts';

/** The fonts of ink-big-text that titles are set in. */
export type LatinFontName = 'block' | 'tiny';

/** What big titles are made of. */
export type TitleParts = {
	/** The rows of a capital, a digit or a sign in a font, with its shadow, if it has one. */
	letter(font: LatinFontName, character: string): readonly string[];
	/** The colours of a row of `width` cells, from left to right. */
	gradient(colours: readonly Colour[], width: number): readonly Colour[];
};

/** Names a gradient of a width. */
export function gradientKey(colours: readonly Colour[], width: number): string {
	return `${colours.join(' ')} ${width}`;
}
