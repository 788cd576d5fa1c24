import BigText from 'ink-big-text';
import {textWidth} from '../../cell/width.ts';
import {elementText} from './raster.tsx';
import type {LargeWords} from './set-in-lines.ts';

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

/** Five rows of full blocks: the font "block" without its shadow, whose lines lead nowhere. */
export const block: Font = font('block', 5, 1, 4, (rows) =>
	rows.slice(0, 5).map((row) => row.replace(/[╔═╗║╚╝]/g, ' ')),
);

/** Two rows of half blocks. */
export const tiny: Font = font('tiny', 2, 1, 3, (rows) => rows.slice(0, 2));

/** Four rows of full blocks, for terminals without half ones: {@link tiny}, each half a row of its own. */
export const tall: Font = {
	...tiny,
	height: 4,
	letter: (character) =>
		tiny
			.letter(character)
			?.flatMap((row) => [row.replace(/▀/g, '█').replace(/▄/g, ' '), row.replace(/▄/g, '█').replace(/▀/g, ' ')]),
};

/** Words in a font, one row between lines; undefined when it does not have one of their characters. */
export function largeWords(words: readonly string[], font: Font): LargeWords | undefined {
	const drawn = words.map((word) => wordRows(word, font));
	return drawn.every((rows) => rows !== undefined) ? {words: drawn, space: font.space, gap: 1} : undefined;
}

function wordRows(word: string, font: Font): string[] | undefined {
	const letters = Array.from(word, (character) => font.letter(character));
	if (letters.some((letter) => letter === undefined)) return undefined;
	return Array.from({length: font.height}, (_, row) =>
		letters.map((letter) => letter?.[row] ?? '').join(' '.repeat(font.spacing)),
	);
}

function font(
	name: 'block' | 'tiny',
	height: number,
	spacing: number,
	space: number,
	cleaned: (rows: string[]) => string[],
): Font {
	const known = new Map<string, readonly string[]>();
	return {
		height,
		spacing,
		space,
		letter: (character) => {
			// Their zero has a slash of quarter blocks that looks torn.
			const capital = name === 'tiny' && character === '0' ? 'O' : character.toUpperCase();
			if (!drawn.test(capital)) return undefined;
			let rows = known.get(capital);
			if (rows === undefined) {
				rows = trimmed(cleaned(rowsOf(name, capital)));
				known.set(capital, rows);
			}
			return rows;
		},
	};
}

// One character at a time: of more, cfonts would break lines at the width that the terminal had at the start.
function rowsOf(name: 'block' | 'tiny', character: string): string[] {
	const text = elementText(<BigText text={character} font={name} letterSpacing={0} />);
	return text.split('\n').filter((row) => row !== '');
}

function trimmed(rows: readonly string[]): string[] {
	const first = Math.min(...rows.map((row) => (row.trim() === '' ? Infinity : row.length - row.trimStart().length)));
	const width = Math.max(...rows.map((row) => textWidth(row.trimEnd())));
	return rows.map((row) => row.padEnd(width).slice(first, width));
}
