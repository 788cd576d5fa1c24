import {textWidth} from '../cell/width.ts';
import type {LineRange} from './model.ts';
import {sanitiseDecoded, sanitiseLine} from './sanitise.ts';

const tabWidth = 4;

/** What a fence's info string says, such as `go {2-3|5}`. */
export type Info = {readonly language: string; readonly ranges: string | undefined};

/** Reads a fence's info string: the language, and what stands in braces. */
export function readInfo(info: string): Info {
	const language = /^[^\s{]*/.exec(info.trim())?.[0] ?? '';
	return {language: sanitiseLine(language).toLowerCase(), ranges: /\{([^{}]*)\}/.exec(info)?.[1]};
}

/**
 * Reads line ranges: each `|` begins the lines of the next step, as `2`, `2-4`, `1,3-4`, `all`, `*` or
 * `none`. Undefined when they are not written so. Lines beyond the last one are left out.
 */
export function readRanges(text: string, lines: number): LineRange[] | undefined {
	const ranges: LineRange[] = [];
	for (const part of text.split('|')) {
		const range = readRange(part.trim(), lines);
		if (range === undefined) return undefined;
		ranges.push(range);
	}
	return ranges;
}

/** The lines of a code block, safe to show, with tabs as the spaces up to the next stop. */
export function codeLines(code: string): string[] {
	return code.split('\n').map((line) => {
		let expanded = '';
		for (const part of line.split(/(\t)/)) {
			expanded += part === '\t' ? ' '.repeat(tabWidth - (textWidth(expanded) % tabWidth)) : sanitiseDecoded(part);
		}
		return expanded;
	});
}

function readRange(part: string, lines: number): LineRange | undefined {
	if (part === 'all' || part === '*') return 'all';
	const range = new Set<number>();
	if (part === 'none') return range;
	for (const piece of part.split(',')) {
		const match = /^\s*(\d{1,9})(?:\s*-\s*(\d{1,9}))?\s*$/.exec(piece);
		if (match === null) return undefined;
		const first = Math.max(1, Number(match[1]));
		const last = Math.min(lines, Number(match[2] ?? match[1]));
		for (let line = first; line <= last; line++) range.add(line);
	}
	return range;
}
