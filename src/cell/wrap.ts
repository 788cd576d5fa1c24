import {breakLines, textCells} from './line-break.ts';
import {graphemes, graphemeWidth, textWidth} from './width.ts';

/** Breaks one paragraph into lines at most `width` cells wide, see {@link breakLines}. An empty text gives one empty line. */
export function wrap(text: string, width: number): string[] {
	// Most texts fit, which is seen much faster than lines are broken.
	if (textWidth(text) <= width) return [text];
	return breakLines(textCells(text), width).map((line) => line.map(({grapheme}) => grapheme).join(''));
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
