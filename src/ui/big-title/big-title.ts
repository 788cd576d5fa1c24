import {Grid} from '../../cell/grid.ts';
import type {Size} from '../../cell/rectangle.ts';
import {defaultColour} from '../../cell/style.ts';
import type {Theme} from '../../theme/theme.ts';
import {type LatinFonts, largeWords, latinFonts} from './latin-letters.ts';
import {type PixelFont, pixelFonts} from './pixel-font.ts';
import {broken, pixelWords} from './pixel-words.ts';
import {type LargeWords, setInLines} from './set-in-lines.ts';
import type {TitleParts} from './title-parts.ts';

/**
 * Draws a title in large letters with the theme's gradient, in the largest font that fits into `size` (cells),
 * on several lines if it must. Undefined when none fits, or when a character has no large letter. Grids are
 * kept and given again: do not write on them.
 */
export type BigTitle = (text: string, size: Size, theme: Theme, isAscii?: boolean) => Grid | undefined;

/**
 * What draws big titles of parts. `readPixels` reads the file of `pixel-font.ts`, or gives undefined where it cannot;
 * it is called once, for the first title with Hangul. Without that file these have no large letters.
 */
export function bigTitles(parts: TitleParts, readPixels: () => Uint8Array | undefined): BigTitle {
	const cache = new Map<string, {readonly grid: Grid | undefined}>();
	const fonts = latinFonts(parts);
	let pixels: readonly PixelFont[] | undefined;
	const rowsOf = (text: string, size: Size, isAscii: boolean) => {
		if (!hangul.test(text)) return firstThatFits(latin(wordsOf(text), fonts, size, isAscii));
		pixels ??= pixelFonts(readPixels() ?? new Uint8Array());
		// Some write a syllable as the letters that it is made of; the font has it as one.
		return firstThatFits(korean(wordsOf(text.normalize('NFC')), pixels, size, isAscii));
	};
	return (text, size, theme, isAscii = false) => {
		const key = JSON.stringify([text, size.width, size.height, theme.name, theme.gradient, isAscii]);
		let title = cache.get(key);
		if (title === undefined) {
			const rows = rowsOf(text, size, isAscii);
			title = {grid: rows === undefined ? undefined : coloured(rows, theme, parts)};
			if (cache.size > 200) cache.clear();
			cache.set(key, title);
		}
		return title.grid;
	};
}

const hangul = /[\u1100-\u11ff\u3131-\u318e\uac00-\ud7a3]/;

function wordsOf(text: string): string[] {
	return text.split(/\s+/).filter((word) => word !== '');
}

/** The rows of a title in each font, the largest first; undefined where it does not fit or lacks a letter. */
type Settings = Iterable<readonly string[] | undefined>;

function firstThatFits(settings: Settings): readonly string[] | undefined {
	for (const rows of settings) {
		if (rows !== undefined) return rows;
	}
	return undefined;
}

function* latin(words: readonly string[], {block, tiny, tall}: LatinFonts, size: Size, isAscii: boolean): Settings {
	if (words.length === 0) return;
	for (const font of [block, isAscii ? tall : tiny]) yield set(largeWords(words, font), size);
}

function* korean(words: readonly string[], fonts: readonly PixelFont[], size: Size, isAscii: boolean): Settings {
	const [largest] = fonts;
	const smallest = fonts.at(-1);
	if (largest === undefined || smallest === undefined) return;
	const grain = isAscii ? 'tall' : 'half';
	// Letters need air around them, large ones more of it.
	yield set(pixelWords(words, largest, 'double'), share(size, 1 / 2));
	for (const font of fonts) yield set(pixelWords(words, font, grain), share(size, 2 / 3));
	yield set(pixelWords(words, smallest, grain), size);
	yield set(pixelWords(broken(words, smallest, size.width), smallest, grain), size);
}

/** A part of a room that is as wide as all of it. */
function share({width, height}: Size, part: number): Size {
	return {width, height: Math.floor(height * part)};
}

function set(words: LargeWords | undefined, size: Size): string[] | undefined {
	return words === undefined ? undefined : setInLines(words, size);
}

/** All rows have the colours of one, so only one is coloured. */
function coloured(rows: readonly string[], {gradient}: Theme, parts: TitleParts): Grid {
	const width = rows[0]?.length ?? 0;
	const colours = parts.gradient(gradient, width);
	const grid = new Grid({width, height: rows.length});
	for (const [y, row] of rows.entries())
		for (let x = 0; x < width; x++) grid.text(x, y, row[x] ?? ' ', {fg: colours[x] ?? defaultColour});
	return grid;
}
