import {separator} from './split-slides.ts';

// The patterns below look at one line each. Where a line matches one of those that only the parser can
// judge, the scan gives up: it may say too seldom what it knows, but never what CommonMark would not.

/**
 * The opening of a code fence: three backticks or more with none after them in the line, or tildes.
 *
 *     ```js        ~~~~ a `b`        ```a`b
 *     ^^^          ^^^^              (none: code in a text)
 *
 * https://spec.commonmark.org/0.31.2/#fenced-code-blocks
 */
const fenceOpening = /^(`{3,}(?!.*`)|~{3,})/;

/**
 * A fence or HTML behind blanks or the markers of lists, quotes and definitions. It ends where what it is
 * in ends, so that a separator after it may belong to it: only the parser can tell.
 *
 *     - ```js      > 1. <div>      [^1]: ~~~
 *     ^^^^^        ^^^^^^          ^^^^^^^^^
 */
const nestedOpening = /^(?=[ \t>*+\-\d[])[ \t]*(?:(?:[-+*>]|\d+[.)]|\[[^\]]*\]:)[ \t]*)*(?:`{3}|~{3}|<)/;

/**
 * The definition of a link that may go on in the next line, or a label that does: only the parser can tell.
 *
 *     [label         [a]:        [a]: /url "title
 *     ^^^^^^         ^^^^        ^^^^^^^^^^^
 *
 * https://spec.commonmark.org/0.31.2/#link-reference-definitions
 */
const openDefinition = /^ {0,3}\[(?:[^\]]*$|[^\]]*\]:(?:[ \t]*$|.*["'(]))/;

/**
 * A line after which `---` may be no separator to the parser: a table's head, a link's definition.
 *
 *     a | b         [a]: /url
 *       ^           ^
 *     ---           ---
 */
const mayTakeSeparator = /\||^ {0,3}\[/;

/**
 * What makes a block of whatever kind. Anything else may be a part of a link's definition, whose title may
 * have a line to itself, or come to nothing.
 *
 *     - item        > quote        "title"        <b>
 *     ^             ^              (perhaps)      (perhaps)
 */
const surelyBlock = /^[^\s[<"'(=\\&]/;

/**
 * A comment that sets the minutes of its slide in the usual way.
 *
 *     <!-- minutes: 1.5 -->
 *                   ^^^
 */
const minutesComment = /^<!-- ?minutes: ?(\d+(?:\.\d+)?) ?-->[ \t]*$/;

/**
 * A line of a comment that may set minutes in another way: only the parser can tell.
 *
 *     <!-- {id: a, "minutes" : 2} -->         minutes: 2
 *                ^^^^^^^^^^^^^                ^^^^^^^^
 */
const mayTakeMinutes = /(?:^|<!--|[{,])\s*["']?minutes["']?\s*:/;

/** What can be told of a slide without parsing it. */
export type ScannedSlide = {
	/** The line where it begins, 0-based. */
	readonly line: number;
	/** The line of the separator after it, 0-based, or how many lines there are. */
	readonly end: number;
	/** What its `minutes` directive says; the plan of the whole talk is made of these. */
	readonly minutes?: number;
};

/**
 * Finds the slides of a chapter, given its lines, without parsing their Markdown, in a hundredth of the time. Undefined where
 * only the parser can tell: where it is not plain that a `---` separates, that there is something on a
 * slide, or how long it takes. What is given is what {@link splitSlides} finds.
 *
 * @example
 * quickScan(['# One', '---', '', '# Two']); // [{line: 0, end: 1}, {line: 2, end: 4}]
 */
export function quickScan(lines: readonly string[]): ScannedSlide[] | undefined {
	const slides: ScannedSlide[] = [];
	let slide: Omit<ScannedSlide, 'end'> = {line: 0};
	let content: 'none' | 'perhaps' | 'some' = 'none';
	/** What ends the comment or the fence that is open: `-->`, or the fence's own opening. */
	let open: string | undefined;
	for (let index = 0; index <= lines.length; index++) {
		const line = lines[index];
		if (line === '') continue;
		if (line !== undefined && open === undefined && isPlainText(line)) {
			content = 'some';
			continue;
		}
		if (line === undefined || (open === undefined && separator.test(line))) {
			if (content === 'perhaps') return undefined;
			if (line !== undefined && (!line.startsWith('-') || mayTakeSeparator.test(lines[index - 1] ?? ''))) {
				return undefined;
			}
			if (content === 'some') slides.push({...slide, end: index});
			slide = {line: index + 1};
			content = 'none';
		} else if (open !== undefined) {
			if (open === '-->' && mayTakeMinutes.test(line)) return undefined;
			if (isClosing(line, open)) open = undefined;
		} else if (line.startsWith('<!--')) {
			const minutes = Number(minutesComment.exec(line)?.[1]);
			if (minutes > 0 && minutes < 10_000) slide = {...slide, minutes};
			else if (mayTakeMinutes.test(line)) return undefined;
			if (!line.includes('-->')) open = '-->';
			if (content === 'none') content = 'perhaps';
		} else if (line.startsWith('<') || nestedOpening.test(line) || openDefinition.test(line)) {
			return undefined;
		} else if (line.trim() !== '') {
			open = fenceOpening.exec(line)?.[1];
			if (surelyBlock.test(line)) content = 'some';
			else if (content === 'none') content = 'perhaps';
		}
	}
	return slides;
}

/** Whether a line begins with a Latin letter or `#`: most do, and there is no more to be asked of them. */
function isPlainText(line: string): boolean {
	const first = line.charCodeAt(0) | 0x20;
	return (first >= 0x61 && first <= 0x7a) || line.startsWith('#');
}

/** Whether a line closes what is open: a comment, or the fence that it began with. */
function isClosing(line: string, open: string): boolean {
	if (open === '-->') return line.includes('-->');
	const end = /^ {0,3}(`+|~+)[ \t]*$/.exec(line)?.[1] ?? '';
	return end.length >= open.length && end[0] === open[0];
}
