import type {Term} from '../deck/glossary.ts';
import type {Block, Deck, ListItem, Slide, Span} from '../deck/slide.ts';
import {usesIn} from '../player/terms.ts';
import {diagramsOf} from './composition.ts';

/** A slide with the first use of each term marked: in the spans of its text, and in its diagrams' captions. */
export type Glossed = {
	readonly slide: Slide;
	/** The spans of each caption that uses a term for the first time. */
	readonly captions: ReadonlyMap<string, readonly Span[]>;
};

/**
 * Marks the first use on a slide of each term of the deck's glossary, in reading order: the text, then
 * the captions, step by step. Titles, code blocks and what stands in boxes are left as they are, and so is
 * a slide that is marked already.
 */
export function glossed(slide: Slide, deck: Deck): Glossed {
	const {glossary = []} = deck;
	if (glossary.length === 0) return {slide, captions: new Map()};
	const slides = known.get(glossary) ?? new WeakMap<Slide, Glossed>();
	known.set(glossary, slides);
	let marked = slides.get(slide);
	if (marked === undefined) {
		marked = mark(slide, glossary);
		slides.set(slide, marked);
		slides.set(marked.slide, marked);
	}
	return marked;
}

const known = new WeakMap<readonly Term[], WeakMap<Slide, Glossed>>();

function mark(slide: Slide, glossary: readonly Term[]): Glossed {
	const marker = new Marker(glossary);
	const columns = slide.columns.map((column) => column.map((block) => marker.block(block)));
	const captions = new Map<string, readonly Span[]>();
	for (const {caption} of diagramsOf(slide.columns.flat()).flatMap(({diagram}) => diagram.steps)) {
		if (caption === undefined || captions.has(caption)) continue;
		const spans = marker.span({text: caption});
		if (spans.length > 1 || spans[0]?.term) captions.set(caption, spans);
	}
	return {slide: {...slide, columns}, captions};
}

/** Goes through a slide and remembers which terms it has met. */
class Marker {
	readonly #met = new Set<Term>();
	readonly #glossary: readonly Term[];

	constructor(glossary: readonly Term[]) {
		this.#glossary = glossary;
	}

	block(block: Block): Block {
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
		for (const {term, start, length} of usesIn(span.text, this.#glossary)) {
			if (this.#met.has(term)) continue;
			this.#met.add(term);
			if (start > end) parts.push({...span, text: span.text.slice(end, start)});
			parts.push({...span, text: span.text.slice(start, start + length), term: true});
			end = start + length;
		}
		if (end < span.text.length || parts.length === 0) parts.push({...span, text: span.text.slice(end)});
		return parts;
	}
}
