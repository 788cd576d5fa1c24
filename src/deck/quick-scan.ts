import {separator} from './split.ts';

const fence = /^(`{3,}(?!.*`)|~{3,})/;
/** A fence or HTML behind blanks or the signs of lists and quotes: what they hold ends where those end. */
const held = /^(?=[ \t>*+\-\d[])[ \t]*(?:(?:[-+*>]|\d+[.)]|\[[^\]]*\]:)[ \t]*)*(?:`{3}|~{3}|<)/;
/** The definition of a link that may go on in the next line, or a label that does. */
const unfinished = /^ {0,3}\[(?:[^\]]*$|[^\]]*\]:(?:[ \t]*$|.*["'(]))/;
/** Lines after which `---` may be no separator to the parser: a table's head, a link's definition. */
const mayGoOn = /\||^ {0,3}\[/;
/** What makes a block of whatever kind, and can be no part of a link's definition, whose title may have a line to itself. */
const block = /^[^\s[<"'(=\\&]/;

const minutesComment = /^<!-- ?minutes: ?(\d+(?:\.\d+)?) ?-->[ \t]*$/;
/** A comment that may set minutes in some other way. */
const mayTakeMinutes = /(?:^|<!--|[{,])\s*["']?minutes["']?\s*:/;

/** What can be told of a slide without parsing it. */
export type QuickScan = {
	/** Where it begins, 0-based. */
	readonly line: number;
	/** Where the separator after it stands, or how many lines there are. */
	readonly end: number;
	/** What its `minutes` directive says; the plan of the whole talk is made of these. */
	readonly minutes?: number;
};

/**
 * Finds the slides of a chapter, given its lines, without parsing their Markdown, in a hundredth of the time. Undefined where
 * only the parser can tell: where it is not plain that a `---` separates, that there is something on a
 * slide, or how long it takes. What is given is what {@link splitSlides} finds.
 */
export function quickScan(lines: readonly string[]): QuickScan[] | undefined {
	const slides: QuickScan[] = [];
	let slide: Omit<QuickScan, 'end'> = {line: 0};
	let content: 'none' | 'perhaps' | 'some' = 'none';
	let open: string | undefined;
	for (let index = 0; index <= lines.length; index++) {
		const line = lines[index];
		if (line === '') continue;
		if (line !== undefined && open === undefined && isText(line)) {
			content = 'some';
			continue;
		}
		if (line === undefined || (open === undefined && separator.test(line))) {
			if (content === 'perhaps') return undefined;
			if (line !== undefined && (!line.startsWith('-') || mayGoOn.test(lines[index - 1] ?? ''))) return undefined;
			if (content === 'some') slides.push({...slide, end: index});
			slide = {line: index + 1};
			content = 'none';
		} else if (open !== undefined) {
			if (open === '-->' && mayTakeMinutes.test(line)) return undefined;
			if (isEnd(open, line)) open = undefined;
		} else if (line.startsWith('<!--')) {
			const minutes = Number(minutesComment.exec(line)?.[1]);
			if (minutes > 0 && minutes < 10_000) slide = {...slide, minutes};
			else if (mayTakeMinutes.test(line)) return undefined;
			if (!line.includes('-->')) open = '-->';
			if (content === 'none') content = 'perhaps';
		} else if (line.startsWith('<') || held.test(line) || unfinished.test(line)) {
			return undefined;
		} else if (line.trim() !== '') {
			open = fence.exec(line)?.[1];
			if (block.test(line)) content = 'some';
			else if (content === 'none') content = 'perhaps';
		}
	}
	return slides;
}

/** Whether a line begins with a Latin letter or `#`: most do, and nothing of the rest can be the matter with them. */
function isText(line: string): boolean {
	const first = line.charCodeAt(0) | 0x20;
	return (first >= 0x61 && first <= 0x7a) || line.startsWith('#');
}

/** Whether a line ends what is open: a comment, or the fence that it began with. */
function isEnd(open: string, line: string): boolean {
	if (open === '-->') return line.includes('-->');
	const end = /^ {0,3}(`+|~+)[ \t]*$/.exec(line)?.[1] ?? '';
	return end.length >= open.length && end[0] === open[0];
}
