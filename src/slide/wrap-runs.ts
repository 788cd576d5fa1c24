import {breakLines, cellsWidth, isUnspaced, type TextCell, wordsOf} from '../cell/line-break.ts';
import type {Style} from '../cell/style.ts';
import {graphemes, graphemeWidth} from '../cell/width.ts';
import type {Run, RunLine} from './run.ts';

type Cell = TextCell & {readonly style: Style};

/** Breaks runs into lines at most `width` cells wide, see {@link breakLines}; a `\n` always breaks. Gives no line for no text. */
export function wrapRuns(runs: readonly Run[], width: number): RunLine[] {
	return paragraphs(runs).flatMap((paragraph) => breakLines(paragraph, Math.max(2, width)).map(merge));
}

/** The same lines, but as even as their number allows: for text that stands in the middle. */
export function wrapRunsEvenly(runs: readonly Run[], width: number): RunLine[] {
	let best = wrapRuns(runs, width);
	const least = Math.max(2, longestWordOfRuns(runs));
	for (let narrower = width - 1; best.length > 1 && narrower >= least; narrower--) {
		const lines = wrapRuns(runs, narrower);
		if (lines.length > best.length) break;
		best = lines;
	}
	return best;
}

/** The width of the longest word of runs in cells: the least that keeps every word whole. */
export function longestWordOfRuns(runs: readonly Run[]): number {
	return paragraphs(runs)
		.flatMap(wordsOf)
		.reduce(
			(longest, word) => Math.max(longest, Math.min(cellsWidth(word), isUnspaced(word) ? shortest : Infinity)),
			0,
		);
}

// How much of a text without spaces should stand together, in cells.
const shortest = 8;

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

function merge(cells: readonly Cell[]): RunLine {
	const line: {text: string; style: Style}[] = [];
	for (const cell of cells) {
		const last = line.at(-1);
		const text = cell.grapheme === '\t' ? ' ' : cell.grapheme;
		if (last !== undefined && last.style === cell.style) last.text += text;
		else line.push({text, style: cell.style});
	}
	return line;
}
