import {graphemes, graphemeWidth, textWidth} from './width.ts';

/**
 * Breaks one paragraph into lines at most `width` cells wide, at spaces; a word that is wider than a
 * line is broken between graphemes. An empty text gives one empty line.
 */
export function wrap(text: string, width: number): string[] {
	const lines: string[] = [];
	let line = '';
	let used = 0;
	for (const word of text.split(' ')) {
		const wordWidth = textWidth(word);
		if (line !== '' && used + 1 + wordWidth <= width) {
			line += ` ${word}`;
			used += 1 + wordWidth;
			continue;
		}
		if (line !== '') lines.push(line);
		const pieces = wordWidth <= width ? [word] : broken(word, width);
		lines.push(...pieces.slice(0, -1));
		line = pieces.at(-1) ?? '';
		used = textWidth(line);
	}
	lines.push(line);
	return lines;
}

/** The width in cells of the longest word of a text. */
export function longestWord(text: string): number {
	return text.split(/\s+/).reduce((longest, word) => Math.max(longest, textWidth(word)), 0);
}

/** The start of a text that fits into `width` cells; when something is cut, it ends with `…`. */
export function clip(text: string, width: number): string {
	if (textWidth(text) <= width) return text;
	let kept = '';
	let used = 0;
	for (const grapheme of graphemes(text)) {
		const next = graphemeWidth(grapheme);
		if (used + next > width - 1) break;
		kept += grapheme;
		used += next;
	}
	return width < 1 ? '' : `${kept.trimEnd()}…`;
}

function broken(word: string, width: number): string[] {
	const pieces: string[] = [];
	let piece = '';
	let used = 0;
	for (const grapheme of graphemes(word)) {
		const next = graphemeWidth(grapheme);
		if (used + next > width && piece !== '') {
			pieces.push(piece);
			piece = '';
			used = 0;
		}
		piece += grapheme;
		used += next;
	}
	pieces.push(piece);
	return pieces;
}
