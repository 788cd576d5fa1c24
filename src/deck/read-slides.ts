import type {Definition, Heading, RootContent} from 'mdast';
import {type Diagnostic, diagnostic, type Position} from '../check/diagnostic.ts';
import type {Directives} from './comment.ts';
import type {DeckContext, DiagramFence} from './diagram-fence.ts';
import type {Note, Slide, SlideBlock, SlideLayout} from './model.ts';
import {quickScan, type ScannedSlide} from './quick-scan.ts';
import {blocks, comment, joinLists, positionOf, type SlideContext} from './read-blocks.ts';
import {readSpans} from './read-spans.ts';
import {NestedTooDeeply, readSection, type Section, splitSlides} from './split-slides.ts';

/** A slide before it has its place in the deck. */
export type DraftSlide = Omit<Slide, 'id' | 'index' | 'chapter'> & {
	/** What the `id` directive says. */
	readonly givenId: string | undefined;
	readonly figures: readonly DiagramFence[];
};

/** The slides of a chapter, and what is wrong with them. */
export type ReadSlides = {readonly slides: readonly DraftSlide[]; readonly diagnostics: readonly Diagnostic[]};

/**
 * The slides of one chapter's Markdown. Slides are separated by `---` on a line of its own; directly
 * under a paragraph CommonMark would read that as the underline of a heading, but who writes it there
 * means a separator. Slides with nothing in them are left out.
 */
export async function readSlides(body: string, file: string, deck: DeckContext): Promise<ReadSlides> {
	const diagnostics: Diagnostic[] = [];
	const slides: DraftSlide[] = [];
	try {
		for (const section of splitSlides(body)) {
			const slide = await readSlide(section, file, deck, diagnostics);
			if (slide !== undefined) slides.push(slide);
		}
	} catch (error) {
		if (!(error instanceof NestedTooDeeply)) throw error;
		diagnostics.push(diagnostic('error', 'deck.nested', {}, {file, line: error.line, column: 1}));
	}
	return {slides, diagnostics};
}

/**
 * The slides of one chapter's Markdown of which only one (0-based) is read; the others are blank, and not
 * even parsed. Undefined where that one is wrong, or where it takes the parser to count them.
 */
export async function readOneSlide(
	body: string,
	file: string,
	deck: DeckContext,
	wanted: number,
): Promise<readonly DraftSlide[] | undefined> {
	const lines = body.split('\n');
	const found = quickScan(lines);
	if (found === undefined) return undefined;
	const slides = found.map((each) => blank(each, file));
	const place = found[wanted];
	if (place === undefined) return slides;
	const diagnostics: Diagnostic[] = [];
	const slide = await readSlide(readSection(lines, place.line, place.end), file, deck, diagnostics);
	if (slide === undefined || diagnostics.some(({severity}) => severity === 'error')) return undefined;
	slides[wanted] = slide;
	return slides;
}

function blank({line, minutes}: ScannedSlide, file: string): DraftSlide {
	return {
		...(minutes === undefined ? {} : {minutes}),
		givenId: undefined,
		figures: [],
		layout: 'text',
		title: [],
		columns: [[]],
		steps: 0,
		notes: [],
		position: {file, line: line + 1, column: 1},
	};
}

async function readSlide(
	{nodes, line}: Section,
	file: string,
	deck: DeckContext,
	diagnostics: Diagnostic[],
): Promise<DraftSlide | undefined> {
	const heading = nodes.find((node): node is Heading => node.type === 'heading' && node.depth <= 2);
	const notes: Note[] = [];
	const columns: SlideBlock[][] = [[]];
	let directives: Directives = {};
	let isColumn = false;
	const definitions = new Map(
		nodes
			.filter((node): node is Definition => node.type === 'definition')
			.map((node) => [node.identifier.toLowerCase(), node]),
	);
	const context: SlideContext = {
		file,
		deck,
		line,
		spans: {
			link: (identifier) => definitions.get(identifier.toLowerCase())?.url,
			comment: (content, node) => comment(content, positionOf(node, {file, line}), context),
		},
		diagnostics,
		figures: [],
		step: 0,
		total: 0,
		onComment(comment) {
			if (comment.type === 'column') isColumn = true;
			if (comment.type === 'directives') directives = {...directives, ...comment.directives};
			if (comment.type === 'note') notes.push(comment.note);
			if ('diagnostics' in comment) diagnostics.push(...comment.diagnostics);
		},
	};
	for (const node of nodes) {
		if (node === heading) continue;
		columns.at(-1)?.push(...(await blocks([node], context)));
		if (isColumn) {
			if ((columns.at(-1)?.length ?? 0) > 0) columns.push([]);
			isColumn = false;
		}
	}
	const content = columns.map(joinLists).filter((column, index) => column.length > 0 || index === 0);
	if (heading === undefined && content.every((column) => column.length === 0) && notes.length === 0) return undefined;
	return {
		givenId: directives.id,
		figures: context.figures,
		layout: directives.layout ?? layoutOf(content),
		...(directives.transition === undefined ? {} : {transition: directives.transition}),
		...(directives.minutes === undefined ? {} : {minutes: directives.minutes}),
		title: heading === undefined ? [] : readSpans(heading.children, context.spans),
		columns: content,
		steps: context.total,
		notes,
		position: start(nodes, file, line),
	};
}

function layoutOf(columns: readonly (readonly SlideBlock[])[]): SlideLayout {
	if (columns.length > 1) return 'columns';
	return columns.flat().some((each) => each.type === 'diagram') ? 'diagram' : 'text';
}

function start(nodes: readonly RootContent[], file: string, line: number): Position {
	// Definitions of other slides are put before the nodes that use them.
	const first = nodes.find((node) => node.type !== 'definition');
	return first === undefined ? {file, line: line + 1, column: 1} : positionOf(first, {file, line});
}
