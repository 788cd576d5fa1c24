import {type Diagnostic, diagnostic} from '../check/diagnostic.ts';
import type {MessageId} from '../messages/messages.ts';
import {separator} from './split-slides.ts';

/**
 * What a slide may hold, in UTF-16 units unless it says otherwise: counted line by line before anything is
 * parsed, because what the parser and the layout do with it grows faster than it does.
 */
export const markdownLimits = {
	/** Letters of all that stands between two separators. */
	slide: 300_000,
	/** Letters of a paragraph. */
	paragraph: 100_000,
	/** Letters without white space between them. */
	word: 50_000,
	/** Opening square brackets in a paragraph, or in a row of a table. */
	brackets: 500,
	/** `*`, `_` and `~` in a paragraph. */
	stars: 1000,
	/** `<` and backticks in a paragraph. */
	openings: 1000,
	/** Rows of a table. */
	rows: 1000,
	/** Columns of a table. */
	columns: 200,
	/** Lines of a code fence. */
	codeLines: 5000,
	/** Letters of a code fence. */
	code: 200_000,
} as const;

type Limit = keyof typeof markdownLimits;

const messageIds: Readonly<Record<Limit, MessageId>> = {
	slide: 'limit.slide',
	paragraph: 'limit.paragraph',
	word: 'limit.word',
	brackets: 'limit.brackets',
	stars: 'limit.stars',
	openings: 'limit.openings',
	rows: 'limit.rows',
	columns: 'limit.columns',
	codeLines: 'limit.codeLines',
	code: 'limit.code',
};

/**
 * The first line of a chapter's Markdown with which something on a slide becomes larger than it may be, as an
 * error there. `first` is the file's line of the first of them (1-based).
 */
export function overLimit(lines: readonly string[], file: string, first = 1): Diagnostic | undefined {
	const counter = new Counter();
	for (const [index, line] of lines.entries()) {
		const limit = counter.add(line);
		if (limit === undefined) continue;
		const position = {file, line: first + index, column: 1};
		return diagnostic('error', messageIds[limit], {limit: markdownLimits[limit]}, position);
	}
	return undefined;
}

/** Counts what the lines so far add up to. A line that begins no paragraph for sure is taken as part of the one before. */
class Counter {
	#counts: Record<Limit, number> = zero();
	#open: string | undefined;
	#paragraphLines = 0;
	#header = '';
	#isTable = false;
	#isDiagram = false;

	/** What is over its limit with this line. */
	add(line: string): Limit | undefined {
		if (this.#open === undefined && separator.test(line)) {
			this.#counts = zero();
			this.#endParagraph();
			return undefined;
		}
		this.#counts.slide += line.length;
		if (this.#open === undefined) this.#text(line);
		else this.#opened(line, this.#open);
		return limits.find((limit) => this.#counts[limit] > markdownLimits[limit]);
	}

	#opened(line: string, open: string): void {
		if (open === '-->') {
			if (line.includes('-->')) this.#open = undefined;
			return;
		}
		const closing = /^ {0,3}(`+|~+)[ \t]*$/.exec(line)?.[1] ?? '';
		const isClosing = closing.length >= open.length && closing[0] === open[0];
		if (isClosing) this.#open = undefined;
		// A diagram has limits of its own.
		if (!isClosing && !this.#isDiagram) {
			this.#counts.codeLines++;
			this.#counts.code += line.length;
		}
	}

	#text(line: string): void {
		const fence = /^ {0,3}(`{3,}(?!.*`)|~{3,})/.exec(line)?.[1];
		if (fence !== undefined || line.startsWith('<!--')) {
			this.#endParagraph();
			this.#counts.codeLines = 0;
			this.#counts.code = 0;
			this.#isDiagram = /^\W*diagram\b/.test(line);
			if (fence !== undefined) this.#open = fence;
			else if (!line.includes('-->')) this.#open = '-->';
			if (fence !== undefined || this.#open !== undefined) return;
		}
		if (/^[ \t>]*$/.test(line) || /^ {0,3}(?:#{1,6}|[-+*])[ \t]+\S/.test(line)) this.#endParagraph();
		this.#paragraphLines++;
		if (this.#paragraphLines === 1) this.#header = line;
		const isDelimiter = this.#paragraphLines === 2 && isDelimiterOf(this.#header, line);
		if (isDelimiter) this.#isTable = true;
		else if (this.#isTable && (!line.includes('|') || /^ {0,3}>/.test(line))) this.#endTable();
		if (this.#isTable) this.#row(line);
		this.#counts.paragraph += line.length;
		this.#counts.word = Math.max(this.#counts.word, longestWord(line));
		this.#counts.brackets += count(line, /\[/g);
		this.#counts.stars += count(line, /[*_~]/g);
		this.#counts.openings += count(line, /[<`]/g);
	}

	/** The cells of a row are read each by itself. */
	#row(line: string): void {
		this.#counts.rows++;
		this.#counts.columns = Math.max(this.#counts.columns, count(line, /\|/g));
		Object.assign(this.#counts, {paragraph: 0, brackets: 0, stars: 0, openings: 0});
	}

	#endTable(): void {
		this.#isTable = false;
		this.#counts.rows = 0;
	}

	#endParagraph(): void {
		this.#endTable();
		this.#paragraphLines = 0;
		Object.assign(this.#counts, {paragraph: 0, word: 0, brackets: 0, stars: 0, openings: 0, columns: 0});
	}
}

const limits = Object.keys(markdownLimits) as Limit[];

function zero(): Record<Limit, number> {
	return {
		slide: 0,
		paragraph: 0,
		word: 0,
		brackets: 0,
		stars: 0,
		openings: 0,
		rows: 0,
		columns: 0,
		codeLines: 0,
		code: 0,
	};
}

/** Whether a line makes a table of the one above it (GFM, 4.10): as many cells of hyphens as that has cells. */
function isDelimiterOf(header: string, line: string): boolean {
	const cells = (row: string) =>
		row
			.trim()
			.replace(/^\||\|$/g, '')
			.split(/(?<!\\)\|/);
	const delimiters = cells(line);
	return (
		line.includes('|') &&
		delimiters.every((cell) => /^\s*:?-+:?\s*$/.test(cell)) &&
		cells(header).length === delimiters.length
	);
}

function longestWord(line: string): number {
	if (line.length <= markdownLimits.word) return 0;
	return line.split(/\s+/).reduce((most, word) => Math.max(most, word.length), 0);
}

function count(line: string, pattern: RegExp): number {
	return line.match(pattern)?.length ?? 0;
}
