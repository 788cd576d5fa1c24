import type {RootContent} from 'mdast';
import {english} from '../messages/messages.ts';
import {parseMarkdown} from './parse-markdown.ts';

/** Lists or quotes that stand in each other too often; the line is that of the body, 1-based. */
export class NestedTooDeeply extends Error {
	readonly line: number;

	constructor(line: number) {
		super(english.format('deck.nested'));
		this.line = line;
	}
}

/** The blocks of one slide. A node's line in the file is its own line plus `line`. */
export type Section = {readonly nodes: readonly RootContent[]; readonly line: number};

/** A line that separates slides, unless something else that holds it says otherwise. */
export const separator = /^ {0,3}---[ \t]*$/;

/** How deep lists and quotes may stand in each other. */
const depthLimit = 64;

/**
 * Cuts a chapter into slides at each `---`. A slide is parsed by itself, since parsing a long text
 * as a whole takes more than its share; but only the parser knows whether a `---` separates, so a
 * part in which it does not (in a fence, in a comment) is taken longer until one does.
 *
 * In CommonMark `---` straight below a text makes it a heading. Whoever writes that in a deck forgot
 * the empty line: here it separates too, and the text stays a paragraph.
 *
 * ```
 * forgot the
 * empty line
 * ---           to CommonMark the underline of a heading
 * ^^^
 * ```
 *
 * @throws {NestedTooDeeply} when the parser would run out of stack, or of time.
 */
export function* splitSlides(body: string): Generator<Section> {
	const lines = body.split('\n');
	const candidates = lines.flatMap((line, index) => (separator.test(line) ? [index] : []));
	const definitions = linkDefinitions(lines);
	checkDepth(lines);
	let start = 0;
	let next = 0;
	while (start <= lines.length) {
		for (let reach = 1; ; reach *= 2) {
			const last = candidates[next + reach - 1] ?? lines.length;
			const section = firstSection(lines.slice(start, last + 1), definitions, last === lines.length);
			if (section === undefined) continue;
			yield {nodes: section.nodes, line: start - section.shift};
			start += section.length;
			break;
		}
		while (next < candidates.length && (candidates[next] ?? 0) < start) next++;
	}
}

/**
 * The one slide of a chapter's lines that begins on the line `start` and whose separator, or the text's end, is on the line `end`
 * (0-based), as {@link splitSlides} would find it there.
 *
 * @throws {NestedTooDeeply} as that does.
 */
export function readSection(lines: readonly string[], start: number, end: number): Section {
	// With its separator, if there is one: that may make a heading of what stands above it.
	const own = lines.slice(start, end + 1);
	checkDepth(own);
	const section = firstSection(own, linkDefinitions(lines), true);
	return {nodes: section?.nodes ?? [], line: start - (section?.shift ?? 0)};
}

function checkDepth(lines: readonly string[]): void {
	const deep = lines.findIndex((line) => depth(line) > depthLimit);
	if (deep >= 0) throw new NestedTooDeeply(deep + 1);
}

/**
 * The nodes before the first separator, and how many lines they and it take. The definitions that they refer
 * to are put before them, which shifts their lines by `shift`. Undefined without a separator, unless it is the last part.
 */
function firstSection(lines: readonly string[], definitions: Definitions, isLast: boolean) {
	const text = lines.join('\n');
	const used = definitions.filter(({label}) => text.toLowerCase().includes(label)).map(({line}) => line);
	const shift = used.length === 0 ? 0 : used.length + 1;
	const nodes = parseMarkdown([...used, ...(shift > 0 ? [''] : []), text].join('\n'));
	const lineAt = (node: RootContent) => lines[(node.position?.end.line ?? 0) - 1 - shift] ?? '';
	const index = nodes.findIndex((node) => mayBeSeparator(node) && separator.test(lineAt(node)));
	const found = nodes[index];
	if (found === undefined) return isLast ? {nodes, shift, length: lines.length + 1} : undefined;
	const before = nodes.slice(0, index);
	if (found.type === 'heading') before.push({...found, type: 'paragraph'} as RootContent);
	return {nodes: before, shift, length: (found.position?.end.line ?? 0) - shift};
}

/** Whether a node is what the parser makes of a `---`: a thematic break, or a heading of more lines than one. */
function mayBeSeparator(node: RootContent): boolean {
	const {start, end} = node.position ?? {start: {line: 0}, end: {line: 0}};
	return node.type === 'thematicBreak' || (node.type === 'heading' && node.depth === 2 && end.line > start.line);
}

type Definitions = ReadonlyArray<{readonly label: string; readonly line: string}>;

/** Link definitions serve the whole chapter wherever they stand; footnotes stay on their slide. */
function linkDefinitions(lines: readonly string[]): Definitions {
	const found: {label: string; line: string}[] = [];
	for (const line of lines) {
		if (!line.includes(']:')) continue;
		const label = /^ {0,3}(\[[^\]^][^\]]{0,200}\]):[ \t]*\S/.exec(line)?.[1];
		// More would make every slide pay for all of them.
		if (label !== undefined && found.length < 500) found.push({label: label.toLowerCase(), line});
	}
	return found;
}

/** How many quotes and lists begin on a line, or lie around it by its indentation: never less than the parser finds. */
function depth(line: string): number {
	let markers = 0;
	let blanks = 0;
	for (let index = 0; index < line.length; index++) {
		const character = line[index] as string;
		if (character === ' ') blanks++;
		else if (character === '\t') blanks += 4;
		else if (character === '>') markers++;
		else if (!/[-+*.)\d]/.test(character)) break;
		else if (/[-+*.)]/.test(character) && /\s/.test(line[index + 1] ?? ' ')) markers++;
	}
	return markers + Math.max(0, blanks - markers) / 4;
}
