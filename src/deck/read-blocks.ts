import type {BlockContent, Code, DefinitionContent, List, RootContent, Table} from 'mdast';
import {type Diagnostic, diagnostic, type Position} from '../check/diagnostic.ts';
import {codeLines, readFenceInfo, readLineRanges} from './code-fence.ts';
import {readComment, type SlideComment} from './comment.ts';
import type {DeckContext, DiagramFence} from './diagram-fence.ts';
import {createHighlight} from './highlight.ts';
import type {ListItem, SlideBlock} from './model.ts';
import {readSpans, type SpanContext} from './read-spans.ts';
import {sanitiseLine} from './sanitise.ts';

/** What reading the blocks of one slide needs and gathers. */
export type SlideContext = {
	readonly file: string;
	readonly deck: DeckContext;
	readonly spans: SpanContext;
	/** What to add to a node's line to get its line in the file. */
	readonly line: number;
	readonly diagnostics: Diagnostic[];
	readonly figures: DiagramFence[];
	/** What to do with a comment wherever it stands. */
	onComment(comment: SlideComment): void;
	/** The step at which what comes next is first seen. */
	step: number;
	/** The last step at which something of the slide changes, so far. */
	total: number;
};

type Flow = RootContent | BlockContent | DefinitionContent;

/** Turns Markdown blocks into a slide's blocks, in order; `pause` comments among them raise the step. */
export async function blocks(nodes: readonly Flow[], context: SlideContext): Promise<SlideBlock[]> {
	const result: SlideBlock[] = [];
	for (const node of nodes) result.push(...(await block(node, context)));
	return joinLists(result);
}

/** Makes one list of two that only a pause was between: without the pause they would have been one. */
export function joinLists(blocks: readonly SlideBlock[]): SlideBlock[] {
	const result: SlideBlock[] = [];
	for (const next of blocks) {
		const last = result.at(-1);
		if (last?.type === 'list' && next.type === 'list' && isContinued(last, next)) {
			result[result.length - 1] = {...last, items: [...last.items, ...next.items]};
		} else result.push(next);
	}
	return result;
}

function isContinued(last: SlideBlock & {type: 'list'}, next: SlideBlock & {type: 'list'}): boolean {
	if (last.start === undefined || next.start === undefined) return last.start === next.start && next.step > last.step;
	return next.start === last.start + last.items.length;
}

async function block(node: Flow, context: SlideContext): Promise<SlideBlock[]> {
	const {step} = context;
	if (node.type !== 'comment') context.total = Math.max(context.total, step);
	switch (node.type) {
		case 'heading':
			return [{step, type: 'heading', level: node.depth, spans: readSpans(node.children, context.spans)}];
		case 'paragraph': {
			const content = readSpans(node.children, context.spans);
			return content.length === 0 ? [] : [{step, type: 'paragraph', spans: content}];
		}
		case 'comment':
			if (!node.isClosed) {
				context.diagnostics.push(diagnostic('warning', 'deck.openComment', {}, positionOf(node, context)));
			}
			comment(node.value, positionOf(node, context), context);
			return [];
		case 'list':
			return [await list(node, context)];
		case 'blockquote':
			return [{step, type: 'quote', blocks: await blocks(node.children, context)}];
		case 'thematicBreak':
			return [{step, type: 'rule'}];
		case 'table':
			return [table(node, context)];
		case 'code':
			return [await fence(node, context)];
		case 'footnoteDefinition':
			return footnote(node.label ?? node.identifier, await blocks(node.children, context));
		default:
			return [];
	}
}

async function list(node: List, context: SlideContext): Promise<SlideBlock> {
	const {step} = context;
	const items: ListItem[] = [];
	for (const item of node.children) {
		const from = context.step;
		const inner = await blocks(item.children, context);
		const checked = typeof item.checked === 'boolean' ? {checked: item.checked} : {};
		items.push({step: from, ...checked, blocks: inner});
	}
	return {step, type: 'list', ...(node.ordered === true ? {start: node.start ?? 1} : {}), items};
}

function table(node: Table, context: SlideContext): SlideBlock {
	const {step} = context;
	return {
		step,
		type: 'table',
		align: (node.align ?? []).map((each) => each ?? undefined),
		rows: node.children.map((row) => row.children.map((cell) => readSpans(cell.children, context.spans))),
	};
}

async function fence(node: Code, context: SlideContext): Promise<SlideBlock> {
	const {step} = context;
	const {language, ranges: written} = readFenceInfo(`${node.lang ?? ''} ${node.meta ?? ''}`);
	if (language === 'diagram') {
		const start = positionOf(node, context);
		// Many slides have none, and what checks diagrams takes a while to load.
		const {readDiagramFence} = await import('./diagram-fence.ts');
		const figure = await readDiagramFence(node.value, {...start, line: start.line + 1}, context.deck);
		context.diagnostics.push(...figure.diagnostics);
		context.figures.push(figure);
		if (figure.diagram !== undefined) {
			context.total = Math.max(context.total, step + figure.diagram.steps.length);
			return {step, type: 'diagram', diagram: figure.diagram, position: start};
		}
	}
	const lines = codeLines(node.value);
	const ranges = written === undefined ? [] : readLineRanges(written, lines.length);
	if (ranges === undefined) {
		const values = {written: sanitiseLine(`{${written}}`)};
		context.diagnostics.push(diagnostic('warning', 'deck.ranges', values, positionOf(node, context)));
	}
	context.total = Math.max(context.total, step + Math.max(0, (ranges?.length ?? 0) - 1));
	const highlight = await createHighlight([language]);
	return {step, type: 'code', language, lines: highlight(language, lines), ranges: ranges ?? []};
}

/** A footnote begins with the mark that the text refers to it by. */
function footnote(label: string, blocks: readonly SlideBlock[]): SlideBlock[] {
	const [first, ...rest] = blocks;
	const mark = {text: `[${sanitiseLine(label)}] `};
	if (first?.type !== 'paragraph') return [...blocks];
	return [{...first, spans: [mark, ...first.spans]}, ...rest];
}

/** Reads a comment and does what it says. `position` is that of its `<!--`. */
export function comment(content: string, position: Position, context: SlideContext): void {
	const read = readComment(content, {...position, column: position.column + 4});
	// The total grows with what is seen at the new step: pauses with nothing after them are none.
	if (read.type === 'pause') context.step = context.total + 1;
	context.onComment(read);
}

/** Where a node begins in its file. */
export function positionOf(
	node: {readonly position?: {start: {line: number; column: number}} | undefined},
	{file, line}: Pick<SlideContext, 'file' | 'line'>,
): Position {
	return {file, line: (node.position?.start.line ?? 1) + line, column: node.position?.start.column ?? 1};
}
