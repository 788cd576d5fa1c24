import {textWidth} from '../../cell/width.ts';
import type {LargeWords} from './set-in-lines.ts';
import type {LatinFontName, TitleParts} from './title-parts.ts';

/** Large letters: rows of cells for each character, without blank columns around it. */
export type Font = {
	/** Rows. */
	readonly height: number;
	/** Blank columns between letters, and what a space is wide. */
	readonly spacing: number;
	readonly space: number;
	/** The rows of a character, or undefined when the font does not have it. */
	letter(character: string): readonly string[] | undefined;
};

// The fonts have capitals only, and some signs in them cannot be told from dirt.
const drawn = /^[A-Z0-9.!?:\-+_=/,'"]$/;

/** The fonts of titles in Latin. */
export type LatinFonts = {
	/** Five rows of full blocks: the font "block" without its shadow, whose lines lead nowhere. */
	readonly block: Font;
	/** Two rows of half blocks. */
	readonly tiny: Font;
	/** Four rows of full blocks, for terminals without half ones: {@link tiny}, each half a row of its own. */
	readonly tall: Font;
};

/** The fonts of titles in Latin, whose letters are among the parts. */
export function latinFonts(parts: TitleParts): LatinFonts {
	const block = font(parts, 'block', {height: 5, spacing: 1, space: 4}, (row) => row.replace(/[╔═╗║╚╝]/g, ' '));
	const tiny = font(parts, 'tiny', {height: 2, spacing: 1, space: 3}, (row) => row);
	const halves = (row: string) => [
		row.replace(/▀/g, '█').replace(/▄/g, ' '),
		row.replace(/▄/g, '█').replace(/▀/g, ' '),
	];
	return {block, tiny, tall: {...tiny, height: 4, letter: (character) => tiny.letter(character)?.flatMap(halves)}};
}

/** Words in a font, one row between lines; undefined when it does not have one of their characters. */
export function largeWords(words: readonly string[], font: Font): LargeWords | undefined {
	// Before any letter is drawn: that may be more work than is worth for a title that will be text.
	if (!words.every((word) => Array.from(word).every((character) => drawn.test(character.toUpperCase()))))
		return undefined;
	const large = words.map((word) => wordRows(word, font));
	return large.every((rows) => rows !== undefined) ? {words: large, space: font.space, gap: 1} : undefined;
}

function wordRows(word: string, font: Font): string[] | undefined {
	const letters = Array.from(word, (character) => font.letter(character));
	if (letters.some((letter) => letter === undefined)) return undefined;
	return Array.from({length: font.height}, (_, row) =>
		letters.map((letter) => letter?.[row] ?? '').join(' '.repeat(font.spacing)),
	);
}

function font(
	parts: TitleParts,
	name: LatinFontName,
	measures: Omit<Font, 'letter'>,
	cleaned: (row: string) => string,
): Font {
	const cache = new Map<string, readonly string[]>();
	return {
		...measures,
		letter: (character) => {
			// Their zero has a slash of quarter blocks that looks torn.
			const capital = name === 'tiny' && character === '0' ? 'O' : character.toUpperCase();
			if (!drawn.test(capital)) return undefined;
			let rows = cache.get(capital);
			if (rows === undefined) {
				rows = trimmed(parts.letter(name, capital).slice(0, measures.height).map(cleaned));
				cache.set(capital, rows);
			}
			return rows;
		},
	};
}

function trimmed(rows: readonly string[]): string[] {
	const first = Math.min(...rows.map((row) => (row.trim() === '' ? Infinity : row.length - row.trimStart().length)));
	const width = Math.max(...rows.map((row) => textWidth(row.trimEnd())));
	return rows.map((row) => row.padEnd(width).slice(first, width));
}
