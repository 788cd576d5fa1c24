import type {Size} from '../../cell/rectangle.ts';

/** Large words side by side: each has the same number of rows, and each of its rows the same number of cells. */
export type LargeWords = {
	readonly words: ReadonlyArray<readonly string[]>;
	/** Columns that a space is wide. */
	readonly space: number;
	/** Blank rows between two lines. */
	readonly gap: number;
};

/**
 * The rows of words set in balanced lines, each in the middle; undefined when they do not fit into `size` (cells).
 * Lines are broken between words only.
 */
export function setInLines({words, space, gap}: LargeWords, size: Size): string[] | undefined {
	const height = words[0]?.length ?? 0;
	const lines = balanced(words, space, size.width);
	const isTooHigh = lines === undefined || lines.length * (height + gap) - gap > size.height;
	return isTooHigh ? undefined : centred(lines, gap);
}

type Word = readonly string[];

/** As few lines as the width allows, and then as equal as that many lines allow; undefined when a word is too wide. */
function balanced(words: readonly Word[], space: number, width: number): Word[] | undefined {
	const widest = Math.max(...words.map(widthOf));
	if (widest > width) return undefined;
	let best = filled(words, space, width);
	for (let narrower = width - 1; narrower >= widest; narrower--) {
		const lines = filled(words, space, narrower);
		if (lines.length > best.length) break;
		best = lines;
	}
	return best;
}

function filled(words: readonly Word[], space: number, width: number): Word[] {
	const lines: Word[] = [];
	for (const word of words) {
		const last = lines.at(-1);
		const joined = last?.map((row, index) => row + ' '.repeat(space) + (word[index] ?? ''));
		if (joined !== undefined && widthOf(joined) <= width) lines[lines.length - 1] = joined;
		else lines.push(word);
	}
	return lines;
}

/** The rows of all lines, blank rows between two, each line in the middle. */
function centred(lines: readonly Word[], gap: number): string[] {
	const width = Math.max(...lines.map(widthOf));
	const blank = Array.from({length: gap}, () => ' '.repeat(width));
	return lines.flatMap((line, index) => {
		const left = Math.floor((width - widthOf(line)) / 2);
		const rows = line.map((row) => (' '.repeat(left) + row).padEnd(width));
		return index === 0 ? rows : [...blank, ...rows];
	});
}

/** Large letters are made of characters that take one cell each. */
function widthOf(word: Word): number {
	return word[0]?.length ?? 0;
}
