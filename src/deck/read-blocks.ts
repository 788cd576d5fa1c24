import type {BlockContent, Code, Definition, DefinitionContent, List, PhrasingContent, RootContent, Table} from 'mdast';
import {type Diagnostic, diagnostic, type Position} from '../check/diagnostic.ts';
import {sanitiseLine} from '../check/sanitise.ts';
import {codeLines, readFenceInfo, readLineRanges} from './code-fence.ts';
import {readComment} from './comment.ts';
import type {DeckContext, DiagramFence} from './diagram-fence.ts';
import type {ListItem, SlideBlock, Span} from './model.ts';
import {readSpans, type SpanContext} from './read-spans.ts';
import {SlideComments} from './slide-comments.ts';
import type {Section} from './split-slides.ts';
import {StepCounter} from './step-counter.ts';

type Flow = RootContent | BlockContent | DefinitionContent;

/**
 * Reads the Markdown of one slide, in order: a block is first seen at the step that the pauses before it
 * lead to. What a slide has beside its blocks is gathered on the way.
 *
 * @example
 * const reader = new BlockReader(section, 'talk.md', deck);
 * const blocks = await reader.blocks(section.nodes);
 * reader.steps.last; // how many steps the slide takes
 */
export class BlockReader {
	readonly steps = new StepCounter();
	readonly comments = new SlideComments();
	readonly diagnostics: Diagnostic[] = [];
	readonly diagrams: DiagramFence[] = [];
	readonly #section: Section;
	readonly #file: string;
	readonly #deck: DeckContext;
	readonly #spanContext: SpanContext;

	constructor(section: Section, file: string, deck: DeckContext) {
		this.#section = section;
		this.#file = file;
		this.#deck = deck;
		const urls = linkUrls(section.nodes);
		this.#spanContext = {
			link: (identifier) => urls.get(identifier.toLowerCase()),
			comment: (content, node) => this.#comment(content, this.position(node)),
		};
	}

	/** Where a node begins in its file. */
	position(node: Pick<Flow | PhrasingContent, 'position'>): Position {
		const {line, column} = node.position?.start ?? {line: 1, column: 1};
		return {file: this.#file, line: line + this.#section.line, column};
	}

	/** Inline content as spans. */
	spans(nodes: readonly PhrasingContent[]): Span[] {
		return readSpans(nodes, this.#spanContext);
	}

	/** Markdown blocks as a slide's blocks. */
	async blocks(nodes: readonly Flow[]): Promise<SlideBlock[]> {
		const blocks: SlideBlock[] = [];
		for (const node of nodes) for (const block of await this.#block(node)) blocks.push(block);
		return joinLists(blocks);
	}

	async #block(node: Flow): Promise<readonly SlideBlock[]> {
		if (node.type === 'comment') {
			const position = this.position(node);
			if (!node.isClosed) this.diagnostics.push(diagnostic('warning', 'deck.openComment', {}, position));
			this.#comment(node.value, position);
			return [];
		}
		const step = this.steps.show();
		switch (node.type) {
			case 'heading':
				return [{step, type: 'heading', level: node.depth, spans: this.spans(node.children)}];
			case 'paragraph': {
				const spans = this.spans(node.children);
				return spans.length === 0 ? [] : [{step, type: 'paragraph', spans}];
			}
			case 'list':
				return [await this.#list(node, step)];
			case 'blockquote':
				return [{step, type: 'quote', blocks: await this.blocks(node.children)}];
			case 'thematicBreak':
				return [{step, type: 'rule'}];
			case 'table':
				return [this.#table(node, step)];
			case 'code':
				return [(await this.#diagram(node)) ?? (await this.#code(node))];
			case 'footnoteDefinition':
				return footnote(node.label ?? node.identifier, await this.blocks(node.children));
			default:
				return [];
		}
	}

	async #list({ordered, start, children}: List, step: number): Promise<SlideBlock> {
		const items: ListItem[] = [];
		for (const item of children) {
			// A pause in the item before moves this one on.
			const {current} = this.steps;
			const blocks = await this.blocks(item.children);
			items.push({step: current, ...(typeof item.checked === 'boolean' ? {checked: item.checked} : {}), blocks});
		}
		return {step, type: 'list', ...(ordered === true ? {start: start ?? 1} : {}), items};
	}

	/** Cells that the header has no column for are dropped, as GFM says (4.10). */
	#table({align, children}: Table, step: number): SlideBlock {
		const columns = children[0]?.children.length ?? 0;
		for (const row of children) {
			const extra = row.children[columns];
			if (extra !== undefined)
				this.diagnostics.push(diagnostic('warning', 'deck.extraCells', {columns}, this.position(extra)));
		}
		return {
			step,
			type: 'table',
			align: (align ?? []).map((each) => each ?? undefined),
			rows: children.map((row) => row.children.slice(0, columns).map((cell) => this.spans(cell.children))),
		};
	}

	/** The diagram of a fence; undefined when it is none, or when it is wrong and shown as code. */
	async #diagram(node: Code): Promise<SlideBlock | undefined> {
		if (fenceInfo(node).language !== 'diagram') return undefined;
		const position = this.position(node);
		// Many slides have none, and what checks diagrams takes a while to load.
		const {readDiagramFence} = await import('./diagram-fence.ts');
		const fence = await readDiagramFence(node.value, {...position, line: position.line + 1}, this.#deck);
		for (const each of fence.diagnostics) this.diagnostics.push(each);
		this.diagrams.push(fence);
		const {diagram} = fence;
		if (diagram === undefined) return undefined;
		return {step: this.steps.show(diagram.steps.length), type: 'diagram', diagram, position};
	}

	async #code(node: Code): Promise<SlideBlock> {
		const {language, ranges: written} = fenceInfo(node);
		const lines = codeLines(node.value);
		const ranges = written === undefined ? [] : readLineRanges(written, lines.length);
		if (ranges === undefined) {
			const values = {written: sanitiseLine(`{${written}}`)};
			this.diagnostics.push(diagnostic('warning', 'deck.ranges', values, this.position(node)));
		}
		const step = this.steps.show(Math.max(0, (ranges?.length ?? 0) - 1));
		const {lines: highlighted, isTooSlow} = await this.#deck.code.highlight(language, lines);
		if (isTooSlow) this.diagnostics.push(diagnostic('warning', 'deck.slowCode', {language}, this.position(node)));
		return {step, type: 'code', language, lines: highlighted, ranges: ranges ?? []};
	}

	/** Does what a comment says. `position` is that of its `<!--`. */
	#comment(content: string, position: Position): void {
		const comment = readComment(content, {...position, column: position.column + 4});
		if (comment.type === 'pause') this.steps.pause();
		if ('diagnostics' in comment) this.diagnostics.push(...comment.diagnostics);
		this.comments.add(comment);
	}
}

/** Makes one list of two that only a pause was between: without the pause they would have been one. */
export function joinLists(blocks: readonly SlideBlock[]): SlideBlock[] {
	const joined: SlideBlock[] = [];
	for (const next of blocks) {
		const last = joined.at(-1);
		if (last?.type === 'list' && next.type === 'list' && isContinued(last, next)) {
			joined[joined.length - 1] = {...last, items: [...last.items, ...next.items]};
		} else joined.push(next);
	}
	return joined;
}

function isContinued(last: SlideBlock & {type: 'list'}, next: SlideBlock & {type: 'list'}): boolean {
	if (last.start === undefined || next.start === undefined) return last.start === next.start && next.step > last.step;
	return next.start === last.start + last.items.length;
}

/** Where the link definitions among a slide's nodes lead, by their identifiers. */
function linkUrls(nodes: readonly RootContent[]): ReadonlyMap<string, string> {
	const definitions = nodes.filter((node): node is Definition => node.type === 'definition');
	return new Map(definitions.map(({identifier, url}) => [identifier.toLowerCase(), url]));
}

function fenceInfo({lang, meta}: Code) {
	return readFenceInfo(`${lang ?? ''} ${meta ?? ''}`);
}

/** A footnote begins with the mark that the text refers to it by. */
function footnote(label: string, blocks: readonly SlideBlock[]): readonly SlideBlock[] {
	const [first, ...rest] = blocks;
	const mark = {text: `[${sanitiseLine(label)}] `};
	return first?.type === 'paragraph' ? [{...first, spans: [mark, ...first.spans]}, ...rest] : blocks;
}
