import type {Style} from '../cell/style.ts';
import {graphemes, graphemeWidth} from '../cell/width.ts';
import type {Line, Run} from './run.ts';

type Cell = {readonly grapheme: string; readonly width: number; readonly style: Style};

/**
 * Breaks runs into lines at most `width` cells wide, at spaces; spaces at a break are dropped, and a `\n`
 * always breaks. A word goes to the next line whole. Only two kinds are divided: a word wider than the
 * line, and one of Chinese or Japanese, which have no spaces, that would leave more than half of the line
 * empty; Korean has spaces, and its words stay whole. Gives no line without cells for no text.
 */
export function wrap(runs: readonly Run[], width: number): Line[] {
	const lines: Line[] = [];
	for (const paragraph of paragraphs(runs)) lines.push(...wrapParagraph(paragraph, Math.max(2, width)));
	return lines;
}

/** The same lines, but as even as their number allows: for text that stands in the middle. */
export function wrapEvenly(runs: readonly Run[], width: number): Line[] {
	let best = wrap(runs, width);
	const least = Math.max(2, longestWord(runs));
	for (let narrower = width - 1; best.length > 1 && narrower >= least; narrower--) {
		const lines = wrap(runs, narrower);
		if (lines.length > best.length) break;
		best = lines;
	}
	return best;
}

/** The width of the longest word of runs in cells: the least that keeps every word whole. */
export function longestWord(runs: readonly Run[]): number {
	const words = paragraphs(runs).flatMap((paragraph) => chunks(paragraph).filter((chunk) => !isSpace(chunk[0])));
	return words.reduce(
		(longest, word) => Math.max(longest, Math.min(widthOf(word), isUnspaced(word) ? shortest : Infinity)),
		0,
	);
}

// How much of a text without spaces should stand together, in cells.
const shortest = 8;

/** Whether a run of characters without spaces is of a script that has none, and so is no word. */
function isUnspaced(word: readonly Cell[]): boolean {
	const text = word.map((cell) => cell.grapheme).join('');
	return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text) && !/\p{Script=Hangul}/u.test(text);
}

function paragraphs(runs: readonly Run[]): Cell[][] {
	const all: Cell[][] = [[]];
	for (const {text, style} of runs) {
		for (const grapheme of graphemes(text)) {
			if (grapheme === '\n' || grapheme === '\r\n') all.push([]);
			else all.at(-1)?.push({grapheme, width: graphemeWidth(grapheme), style});
		}
	}
	return all.every((paragraph) => paragraph.length === 0) ? [] : all;
}

function wrapParagraph(cells: readonly Cell[], width: number): Line[] {
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
			const room = width - used - widthOf(spaces);
			const taken = takes(rest, room, width, used);
			if (taken > 0) {
				line.push(...spaces, ...rest.slice(0, taken));
				used = widthOf(line);
				spaces = [];
				rest = rest.slice(taken);
			}
			if (rest.length === 0) break;
			end();
		}
	}
	end();
	return lines.map(merge);
}

/** How many cells of a word go on a line that has `room` left and is `used` full. */
function takes(word: readonly Cell[], room: number, width: number, used: number): number {
	const wordWidth = widthOf(word);
	if (wordWidth <= room) return word.length;
	if (wordWidth <= width && (used >= width / 2 || !isUnspaced(word))) return 0;
	const fitting = fits(word, room);
	const nice = niceBreak(word, fitting);
	if (nice > 0) return nice;
	return used > 0 ? 0 : Math.max(1, fitting);
}

function fits(word: readonly Cell[], room: number): number {
	let used = 0;
	let count = 0;
	for (const cell of word) {
		used += cell.width;
		if (used > room) break;
		count++;
	}
	return count;
}

const closing = /^[、。，．：；！？）」』】〉》〕・ー]/u;
const opening = /^[（「『【〈《〔]/u;
const joint = /^[/\-_?&=,]$/;

/** The last place at or before `most` where a word may be divided in good style; 0 when there is none. */
function niceBreak(word: readonly Cell[], most: number): number {
	for (let at = most; at > 0; at--) {
		const before = word[at - 1];
		const after = word[at];
		if (before === undefined || after === undefined) continue;
		if (after.width === 2 && !closing.test(after.grapheme) && !opening.test(before.grapheme)) return at;
		if (joint.test(before.grapheme) && at > most / 2 && !joint.test(after.grapheme)) return at;
	}
	return 0;
}

/** Cells as words and the spaces between them, in turn. */
function chunks(cells: readonly Cell[]): Cell[][] {
	const all: Cell[][] = [];
	for (const cell of cells) {
		const last = all.at(-1);
		if (last !== undefined && isSpace(last[0]) === isSpace(cell)) last.push(cell);
		else all.push([cell]);
	}
	return all;
}

// Not the no-break spaces: those are part of a word.
function isSpace(cell: Cell | undefined): boolean {
	return cell !== undefined && /^[ \t\u2000-\u2006\u2008-\u200a\u3000]$/.test(cell.grapheme);
}

function widthOf(cells: readonly Cell[]): number {
	return cells.reduce((width, cell) => width + cell.width, 0);
}

function merge(cells: readonly Cell[]): Line {
	const line: {text: string; style: Style}[] = [];
	for (const cell of cells) {
		const last = line.at(-1);
		const text = cell.grapheme === '\t' ? ' ' : cell.grapheme;
		if (last !== undefined && last.style === cell.style) last.text += text;
		else line.push({text, style: cell.style});
	}
	return line;
}
