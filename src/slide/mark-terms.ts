import type {Term} from '../deck/glossary.ts';
import type {ListItem, Slide, SlideBlock, Span} from '../deck/model.ts';
import {createTermIndex, type TermIndex} from '../deck/term-index.ts';
import {type DiagramState, diagramStates} from '../diagram/diagram-state.ts';
import type {Diagram} from '../diagram/model.ts';
import type {TextMarks, TextRange} from '../diagram/text-marks.ts';

/** A slide with the first use of each term marked: in the spans of its text, and beside its diagrams and their captions. */
export type MarkedSlide = {
	readonly slide: Slide;
	/** The spans of each caption that uses a term for the first time. */
	readonly captions: ReadonlyMap<string, readonly Span[]>;
	/** What is marked in its diagrams. */
	readonly marks: ReadonlyMap<Diagram, TextMarks>;
};

export type MarkTerms = (slide: Slide) => MarkedSlide;

/**
 * Marks the first use on a slide of each term of a glossary, in reading order: the text, then the diagrams
 * with their captions, step by step. Titles of slides, code blocks and the labels of packets are left as
 * they are.
 */
export function termMarker(glossary: readonly Term[] = []): MarkTerms {
	if (glossary.length === 0) return unmarked;
	const index = createTermIndex(glossary);
	return (slide) => {
		const marker = new Marker(index);
		const columns = slide.columns.map((column) => column.map((block) => marker.block(block)));
		const diagrams = slide.columns.flat().flatMap((block) => (block.type === 'diagram' ? [block.diagram] : []));
		const marks = new Map(diagrams.map((diagram) => [diagram, marker.diagram(diagram)]));
		return {slide: {...slide, columns}, captions: marker.captions, marks};
	};
}

/** A slide in which nothing is marked. */
export function unmarked(slide: Slide): MarkedSlide {
	return {slide, captions: new Map(), marks: new Map()};
}

/** Goes through a slide and remembers which terms it has met. */
class Marker {
	readonly captions = new Map<string, readonly Span[]>();
	readonly #met = new Set<Term>();
	readonly #index: TermIndex;

	constructor(index: TermIndex) {
		this.#index = index;
	}

	block(block: SlideBlock): SlideBlock {
		switch (block.type) {
			case 'heading':
			case 'paragraph':
				return {...block, spans: this.spans(block.spans)};
			case 'list':
				return {...block, items: block.items.map((item) => this.item(item))};
			case 'quote':
				return {...block, blocks: block.blocks.map((each) => this.block(each))};
			case 'table':
				return {...block, rows: block.rows.map((row) => row.map((cell) => this.spans(cell)))};
			default:
				return block;
		}
	}

	/** The parts of a diagram's texts to be underlined, whichever step brings them; its captions on the way. */
	diagram(diagram: Diagram): TextMarks {
		const marks = new Map<string, Map<string, readonly TextRange[]>>();
		for (const state of diagramStates(diagram)) {
			for (const {id, text} of textsOf(diagram, state)) {
				const parts = this.uses(text);
				if (parts.length > 0) marks.set(id, (marks.get(id) ?? new Map()).set(text, parts));
			}
			if (state.caption !== undefined) this.caption(state.caption);
		}
		return marks;
	}

	caption(text: string): void {
		if (this.captions.has(text)) return;
		const spans = this.span({text});
		if (spans.some(({term}) => term)) this.captions.set(text, spans);
	}

	item(item: ListItem): ListItem {
		return {...item, blocks: item.blocks.map((each) => this.block(each))};
	}

	spans(spans: readonly Span[]): Span[] {
		return spans.flatMap((span) => this.span(span));
	}

	/** A span cut where terms begin and end that have not been met before. Links are underlined already. */
	span(span: Span): Span[] {
		if (span.link !== undefined) return [span];
		const parts: Span[] = [];
		let end = 0;
		for (const {start, length} of this.uses(span.text)) {
			if (start > end) parts.push({...span, text: span.text.slice(end, start)});
			parts.push({...span, text: span.text.slice(start, start + length), term: true});
			end = start + length;
		}
		if (end < span.text.length || parts.length === 0) parts.push({...span, text: span.text.slice(end)});
		return parts;
	}

	/** Where a text uses terms that have not been met before. */
	uses(text: string): readonly TextRange[] {
		const fresh = this.#index.usesIn(text).filter(({term}) => !this.#met.has(term));
		for (const {term} of fresh) this.#met.add(term);
		return fresh.map(({start, length}) => ({start, length}));
	}
}

/** What can be read in a diagram as it stands, each text with the id of what it belongs to. */
function textsOf(diagram: Diagram, {present, boxes}: DiagramState): {readonly id: string; readonly text: string}[] {
	const there = [...boxes.values()].filter(({id}) => present.has(id));
	const edges = diagram.edges.filter(({id, from, to}) => [id, from, to].every((each) => present.has(each)));
	return [
		...there.flatMap(({id, title, badge = '', items}) => [
			{id, text: title},
			{id, text: badge},
			...items.map((item) => ({id: `${id}.${item.id}`, text: item.text})),
		]),
		...[...diagram.groups.values()].filter(({id}) => present.has(id)).map(({id, title}) => ({id, text: title})),
		...edges.map(({id, label = ''}) => ({id, text: label})),
	];
}
