import {textWidth} from '../cell/width.ts';
import {sanitiseDecoded, sanitiseLine} from '../check/sanitise.ts';
import type {LineRange} from './model.ts';

const tabWidth = 4;

/** What a fence's info string says, such as `go {2-3|5}`. */
export type FenceInfo = {readonly language: string; readonly ranges: string | undefined};

/**
 * Reads a fence's info string: the language, and what stands in braces.
 *
 *     ```go {2-3|5}
 *        ^^  ^^^^^
 */
export function readFenceInfo(info: string): FenceInfo {
	const language = /^[^\s{]*/.exec(info.trim())?.[0] ?? '';
	return {language: sanitiseLine(language).toLowerCase(), ranges: /\{([^{}]*)\}/.exec(info)?.[1]};
}

/**
 * Reads line ranges: each `|` begins the lines of the next step, as `2`, `2-4`, `1,3-4`, `all`, `*` or
 * `none`. Undefined when they are not written so, and when one of them names no line that is there. Lines beyond the last one are left out.
 *
 * @example
 * readLineRanges('2-3|5|all', 9); // [Set {2, 3}, Set {5}, 'all']
 */
export function readLineRanges(text: string, lines: number): LineRange[] | undefined {
	const ranges: LineRange[] = [];
	for (const part of text.split('|')) {
		const range = readLineRange(part.trim(), lines);
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

function readLineRange(part: string, lines: number): LineRange | undefined {
	if (part === 'all' || part === '*') return 'all';
	const numbers = new Set<number>();
	if (part === 'none') return numbers;
	for (const span of part.split(',')) {
		const match = /^\s*(\d{1,9})(?:\s*-\s*(\d{1,9}))?\s*$/.exec(span);
		if (match === null) return undefined;
		const first = Math.max(1, Number(match[1]));
		const last = Math.min(lines, Number(match[2] ?? match[1]));
		for (let line = first; line <= last; line++) numbers.add(line);
	}
	// It would dim every line.
	return numbers.size === 0 ? undefined : numbers;
}
