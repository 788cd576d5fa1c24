import type {Block, Deck, Slide, Span} from '../deck/slide.ts';
import type {Diagram, Effect} from '../diagram/model.ts';

/** A slide that holds what was looked for. */
export type Match = {
	/** 0-based index in the deck. */
	readonly slide: number;
	readonly where: 'title' | 'text' | 'notes';
	/** The text around the place. */
	readonly excerpt: string;
	/** Where in the excerpt it stands, in UTF-16 units. */
	readonly start: number;
	readonly length: number;
};

/**
 * The slides whose title, text or notes hold a text, in the deck's order, each once with the first
 * place of those three. Upper and lower case are the same, and so are composed and decomposed letters.
 */
export function search(deck: Deck, query: string): readonly Match[] {
	const wanted = fold(query.trim());
	if (wanted === '') return [];
	return indexOf(deck).flatMap((pages, slide) => {
		for (const {where, text, folded} of pages) {
			const at = folded.indexOf(wanted);
			if (at >= 0) return [{slide, where, ...excerpt(text, folded, at, wanted.length)}];
		}
		return [];
	});
}

/** The title of a slide as plain text on one line. */
export function titleText(slide: Slide): string {
	return spansText(slide.title).replaceAll('\n', ' ');
}

type Page = {readonly where: Match['where']; readonly text: string; readonly folded: string};

const indexes = new WeakMap<Deck, readonly (readonly Page[])[]>();

function indexOf(deck: Deck): readonly (readonly Page[])[] {
	let index = indexes.get(deck);
	if (index === undefined) {
		index = deck.slides.map((slide) => [
			page('title', titleText(slide)),
			page('text', slide.columns.flat().map(blockText).join(' ')),
			page('notes', slide.notes.map((note) => [...note.cues, note.text].join(' ')).join(' ')),
		]);
		indexes.set(deck, index);
	}
	return index;
}

function page(where: Match['where'], text: string): Page {
	const line = text.replace(/\s+/g, ' ').trim().normalize('NFC');
	return {where, text: line, folded: fold(line)};
}

function fold(text: string): string {
	return text.normalize('NFC').toLowerCase();
}

const reach = 24;

function excerpt(text: string, folded: string, at: number, length: number): Omit<Match, 'slide' | 'where'> {
	// Lower case may be longer than upper case (İ): then the places do not agree, and the folded text is shown.
	const shown = text.length === folded.length ? text : folded;
	const from = at <= reach ? 0 : shown.lastIndexOf(' ', at - reach) + 1;
	const nextSpace = shown.indexOf(' ', at + length + 2 * reach);
	const to = nextSpace < 0 ? shown.length : nextSpace;
	const head = from > 0 ? '… ' : '';
	return {
		excerpt: `${head}${shown.slice(from, to)}${to < shown.length ? ' …' : ''}`,
		start: head.length + at - from,
		length,
	};
}

function spansText(spans: readonly Span[]): string {
	return spans.map((span) => span.text).join('');
}

function blockText(block: Block): string {
	switch (block.type) {
		case 'heading':
		case 'paragraph':
			return spansText(block.spans);
		case 'list':
			return block.items.flatMap((item) => item.blocks.map(blockText)).join(' ');
		case 'quote':
			return block.blocks.map(blockText).join(' ');
		case 'table':
			return block.rows.flatMap((row) => row.map(spansText)).join(' ');
		case 'code':
			return block.lines.map((line) => line.map((token) => token.text).join('')).join(' ');
		case 'rule':
			return '';
		case 'diagram':
			return diagramText(block.diagram);
	}
}

function diagramText(diagram: Diagram): string {
	const boxes = [...diagram.boxes.values()].flatMap((box) => [
		box.title,
		box.badge ?? '',
		...box.items.map((item) => item.text),
	]);
	const groups = [...diagram.groups.values()].map((group) => group.title);
	const edges = diagram.edges.map((edge) => edge.label ?? '');
	const steps = diagram.steps.flatMap((step) => [step.caption ?? '', ...step.effects.map(effectText)]);
	return [...boxes, ...groups, ...edges, ...steps].filter((text) => text !== '').join(' ');
}

function effectText(effect: Effect): string {
	if (effect.type === 'send') return effect.label ?? '';
	if (effect.type !== 'change') return '';
	return [effect.title ?? '', effect.badge ?? '', ...(effect.items ?? []).map((item) => item.text)].join(' ');
}
