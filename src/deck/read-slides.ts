import type {Heading, RootContent} from 'mdast';
import {type Diagnostic, diagnostic, type Position} from '../check/diagnostic.ts';
import type {DeckContext, DiagramFence} from './diagram-fence.ts';
import {overLimit} from './markdown-limits.ts';
import type {Slide, SlideBlock, SlideLayout} from './model.ts';
import {quickScan, type ScannedSlide} from './quick-scan.ts';
import {BlockReader, joinLists} from './read-blocks.ts';
import {NestedTooDeeply, readSection, type Section, splitSlides} from './split-slides.ts';

/** The most slides that a deck may have. */
export const slideLimit = 10_000;

/** A slide before it has its number in the deck. */
export type DraftSlide = Omit<Slide, 'id' | 'index' | 'chapter'> & {
	/** What the `id` directive says. */
	readonly givenId: string | undefined;
	readonly diagrams: readonly DiagramFence[];
};

/** The slides of a chapter, and what is wrong with them. */
export type ChapterSlides = {readonly slides: readonly DraftSlide[]; readonly diagnostics: readonly Diagnostic[]};

/** Reads slides of a chapter's Markdown: all of them, or only one. */
export type SlideReader = (body: string, file: string, deck: DeckContext) => Promise<ChapterSlides>;

/**
 * The slides of one chapter's Markdown. Slides are separated by `---` on a line of its own; directly
 * under a paragraph CommonMark would read that as the underline of a heading, but who writes it there
 * means a separator. Slides with nothing in them are left out.
 */
export async function readSlides(body: string, file: string, deck: DeckContext): Promise<ChapterSlides> {
	const diagnostics: Diagnostic[] = [];
	const slides: DraftSlide[] = [];
	const tooLarge = overLimit(body.split('\n'), file);
	if (tooLarge !== undefined) return {slides, diagnostics: [tooLarge]};
	try {
		let sections = 0;
		for (const section of splitSlides(body)) {
			const read = await readSlide(section, file, deck);
			for (const each of read.diagnostics) diagnostics.push(each);
			if (read.slide !== undefined) slides.push(read.slide);
			// Who counts them finds one too many: it takes long to read more than that.
			if (slides.length > slideLimit) break;
			// Empty ones are no slides, but take their time too.
			if (++sections <= 2 * slideLimit) continue;
			const values = {slides: sections, limit: slideLimit};
			diagnostics.push(diagnostic('error', 'deck.tooLong', values, {file, line: section.line + 1, column: 1}));
			break;
		}
	} catch (error) {
		if (!(error instanceof NestedTooDeeply)) throw error;
		diagnostics.push(diagnostic('error', 'deck.nested', {}, {file, line: error.line, column: 1}));
	}
	return {slides, diagnostics};
}

/**
 * The slides of one chapter's Markdown of which only the one with an index (0-based) is read; the others are
 * blank, and not even parsed. Undefined where that one is wrong, or where it takes the parser to count them.
 */
export async function readOneSlide(
	body: string,
	file: string,
	deck: DeckContext,
	index: number,
): Promise<readonly DraftSlide[] | undefined> {
	const lines = body.split('\n');
	const scanned = quickScan(lines);
	if (scanned === undefined) return undefined;
	const slides = scanned.map((each) => blankSlide(each, file));
	const wanted = scanned[index];
	if (wanted === undefined) return slides;
	if (overLimit(lines.slice(wanted.line, wanted.end), file) !== undefined) return undefined;
	const {slide, diagnostics} = await readSlide(readSection(lines, wanted.line, wanted.end), file, deck);
	if (slide === undefined || diagnostics.some(({severity}) => severity === 'error')) return undefined;
	slides[index] = slide;
	return slides;
}

function blankSlide({line, minutes}: ScannedSlide, file: string): DraftSlide {
	return {
		...(minutes === undefined ? {} : {minutes}),
		givenId: undefined,
		diagrams: [],
		layout: 'text',
		title: [],
		columns: [[]],
		steps: 0,
		notes: [],
		position: {file, line: line + 1, column: 1},
	};
}

/** A slide, unless there is nothing in its section but directives; and what is wrong in it. */
async function readSlide(
	section: Section,
	file: string,
	deck: DeckContext,
): Promise<{readonly slide?: DraftSlide; readonly diagnostics: readonly Diagnostic[]}> {
	const {nodes} = section;
	const reader = new BlockReader(section, file, deck);
	const {comments, diagnostics, diagrams} = reader;
	const heading = nodes.find((node): node is Heading => node.type === 'heading' && node.depth <= 2);
	const columns = await readColumns(
		nodes.filter((node) => node !== heading),
		reader,
	);
	const isEmpty = heading === undefined && columns.every(({length}) => length === 0) && comments.notes.length === 0;
	if (isEmpty) return {diagnostics};
	const {id, layout, transition, minutes} = comments.directives;
	const slide: DraftSlide = {
		givenId: id,
		diagrams,
		layout: layout ?? layoutOf(columns),
		...(transition === undefined ? {} : {transition}),
		...(minutes === undefined ? {} : {minutes}),
		title: heading === undefined ? [] : reader.spans(heading.children),
		columns,
		steps: reader.steps.last,
		notes: comments.notes,
		position: start(section, file, reader),
	};
	return {slide, diagnostics};
}

/** Blocks by columns: a `column` comment begins one after the block that it stands in, unless nothing stands there yet. */
async function readColumns(nodes: readonly RootContent[], reader: BlockReader): Promise<SlideBlock[][]> {
	let column: SlideBlock[] = [];
	const columns = [column];
	for (const node of nodes) {
		for (const block of await reader.blocks([node])) column.push(block);
		if (!reader.comments.takeColumnBreak() || column.length === 0) continue;
		column = [];
		columns.push(column);
	}
	return columns.map(joinLists).filter(({length}, index) => length > 0 || index === 0);
}

function layoutOf(columns: readonly (readonly SlideBlock[])[]): SlideLayout {
	if (columns.length > 1) return 'columns';
	return columns.flat().some(({type}) => type === 'diagram') ? 'diagram' : 'text';
}

function start({nodes, line}: Section, file: string, reader: BlockReader): Position {
	// Definitions of other slides are put before the nodes that use them.
	const first = nodes.find((node) => node.type !== 'definition');
	return first === undefined ? {file, line: line + 1, column: 1} : reader.position(first);
}
