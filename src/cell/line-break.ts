import {graphemes, graphemeWidth} from './width.ts';

/** A grapheme of a text that is broken into lines. Whoever breaks styled text gives its cells a style too. */
export type TextCell = {readonly grapheme: string; readonly width: number};

/** The cells of a text, in order. */
export function textCells(text: string): TextCell[] {
	return graphemes(text).map((grapheme) => ({grapheme, width: graphemeWidth(grapheme)}));
}

/**
 * Breaks one paragraph into lines at most `width` cells wide, at spaces; spaces at a break are dropped. A
 * word goes to the next line whole. Only two kinds are divided: a word wider than the line, and one of
 * Chinese or Japanese, which have no spaces, that would leave more than half of the line empty; Korean has
 * spaces, and its words stay whole. Where a word is divided, no line begins with what closes or ends with
 * what opens, if that can be. No cells give one line without any.
 */
export function breakLines<Cell extends TextCell>(cells: readonly Cell[], width: number): Cell[][] {
	const lines: Cell[][] = [];
	let line: Cell[] = [];
	let used = 0;
	let spaces: readonly Cell[] = [];
	const end = () => {
		lines.push(line);
		line = [];
		used = 0;
		spaces = [];
	};
	for (const chunk of chunks(cells)) {
		if (isSpace(chunk[0])) {
			if (used > 0) spaces = chunk;
			continue;
		}
		let rest = chunk;
		for (;;) {
			const room = width - used - cellsWidth(spaces);
			const taken = takes(rest, room, width, used);
			if (taken > 0) {
				line.push(...spaces, ...rest.slice(0, taken));
				used = cellsWidth(line);
				spaces = [];
				rest = rest.slice(taken);
			}
			if (rest.length === 0) break;
			end();
		}
	}
	end();
	return lines;
}

/** The words of a paragraph, without the spaces between them. */
export function wordsOf<Cell extends TextCell>(cells: readonly Cell[]): Cell[][] {
	return chunks(cells).filter((chunk) => !isSpace(chunk[0]));
}

/** The width of a run of cells. */
export function cellsWidth(cells: readonly TextCell[]): number {
	return cells.reduce((width, cell) => width + cell.width, 0);
}

/** Whether a run of characters without spaces is of a script that has none, and so is no word. */
export function isUnspaced(word: readonly TextCell[]): boolean {
	const text = word.map((cell) => cell.grapheme).join('');
	return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text) && !/\p{Script=Hangul}/u.test(text);
}

/** How many cells of a word go on a line that has `room` left and is `used` full. */
function takes(word: readonly TextCell[], room: number, width: number, used: number): number {
	const wordWidth = cellsWidth(word);
	if (wordWidth <= room) return word.length;
	if (wordWidth <= width && (used >= width / 2 || !isUnspaced(word))) return 0;
	const fitting = fits(word, room);
	const nice = niceBreak(word, fitting);
	if (nice > 0) return nice;
	return used > 0 ? 0 : hardBreak(word, Math.max(1, fitting));
}

function fits(word: readonly TextCell[], room: number): number {
	let used = 0;
	let count = 0;
	for (const cell of word) {
		used += cell.width;
		if (used > room) break;
		count++;
	}
	return count;
}

/**
 * What begins no line: closing brackets and quotes, stops, small kana, marks that repeat or lengthen what
 * is before them (Unicode Standard Annex #14, classes CL, CP, EX, IS, NS and CJ).
 */
const closing =
	/^[\p{Pe}\p{Pf}、。，．：；！？・ー々〻ゝゞヽヾ〜～…‥!?.,:;%‰°′″ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰ-ㇿ]/u;
/** What ends no line: opening brackets and quotes, signs before a number (class OP, PR). */
const opening = /^[\p{Ps}\p{Pi}$£¥₩＄￥￦]/u;
const joint = /^[/\-_?&=,]$/;

/** Whether a word may be divided before the cell `at`, by the rules for the ends of lines. */
function isAllowed(word: readonly TextCell[], at: number): boolean {
	return !closing.test(word[at]?.grapheme ?? '') && !opening.test(word[at - 1]?.grapheme ?? '');
}

/** The last place at or before `most` where a word may be divided in good style; 0 when there is none. */
function niceBreak(word: readonly TextCell[], most: number): number {
	for (let at = most; at > 0; at--) {
		const before = word[at - 1];
		const after = word[at];
		if (before === undefined || after === undefined) continue;
		if ((after.width === 2 || before.width === 2) && isAllowed(word, at)) return at;
		if (joint.test(before.grapheme) && at > most / 2 && !joint.test(after.grapheme) && isAllowed(word, at)) return at;
	}
	return 0;
}

/** Where a word is divided that has no better place: as late as it can be, by the rules for the ends of lines. */
function hardBreak(word: readonly TextCell[], most: number): number {
	for (let at = most; at > 0; at--) if (isAllowed(word, at)) return at;
	return most;
}

/** Cells as words and the spaces between them, in turn. */
function chunks<Cell extends TextCell>(cells: readonly Cell[]): Cell[][] {
	const all: Cell[][] = [];
	for (const cell of cells) {
		const last = all.at(-1);
		if (last !== undefined && isSpace(last[0]) === isSpace(cell)) last.push(cell);
		else all.push([cell]);
	}
	return all;
}

// Not the no-break spaces: those are part of a word.
function isSpace(cell: TextCell | undefined): boolean {
	return cell !== undefined && /^[ \t\u2000-\u2006\u2008-\u200a\u3000]$/.test(cell.grapheme);
}
