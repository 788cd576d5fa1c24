import {hasLoneConsonants, indexOfInitials, initialConsonants} from './initial-consonants.ts';
import type {Deck} from './model.ts';
import {bodyText, titleText} from './slide-text.ts';

/** A slide that holds what was looked for. */
export type SearchMatch = {
	/** 0-based index in the deck. */
	readonly slide: number;
	readonly where: 'title' | 'text' | 'notes';
	/** The text around the match, on one line. */
	readonly excerpt: string;
	/** Where in the excerpt the match begins, in UTF-16 units. */
	readonly start: number;
	/** How long the match is, in UTF-16 units. */
	readonly length: number;
};

/** The texts of a deck, ready to be searched. */
export type SearchIndex = {
	/**
	 * The slides whose title, text or notes hold a query, in the deck's order, each once with the first
	 * match of those three. Upper and lower case are the same, so are composed and decomposed letters, and `cafe` finds `café`;
	 * a Korean consonant also stands for every syllable that begins with it.
	 */
	search(query: string): readonly SearchMatch[];
};

/** An index of a deck's texts. It reads the deck at the first search. */
export function createSearchIndex(deck: Deck): SearchIndex {
	let slides: readonly SlideFields[] | undefined;
	return {
		search(query) {
			const wanted = fold(query.trim());
			if (wanted === '') return [];
			slides ??= deck.slides.map((slide) => [
				field('title', titleText(slide)),
				field('text', bodyText(slide)),
				field('notes', slide.notes.map((note) => [...note.cues, note.text].join(' ')).join(' ')),
			]);
			return slides.flatMap((fields, slide) => {
				const match = firstMatch(fields, wanted);
				return match === undefined ? [] : [{slide, ...match}];
			});
		},
	};
}

/** One of the texts of a slide that are searched. */
type Field = {
	readonly where: SearchMatch['where'];
	readonly text: string;
	readonly folded: string;
	/** The folded text with the first consonant of each Korean syllable in its place; made when first asked for. */
	initials(): string;
};

type SlideFields = readonly Field[];

function field(where: SearchMatch['where'], written: string): Field {
	const text = written.replace(/\s+/g, ' ').trim().normalize('NFC');
	const folded = fold(text);
	let cached: string | undefined;
	return {where, text, folded, initials: () => (cached ??= initialConsonants(folded))};
}

/** As it is compared: lower case, and Latin and Greek letters without their accents. A syllable of Hangul stays whole. */
function fold(text: string): string {
	const plain = text
		.toLowerCase()
		.normalize('NFD')
		.replace(/([\p{Script=Latin}\p{Script=Greek}])[\u0300-\u036f]+/gu, '$1');
	return plain.normalize('NFC');
}

function firstMatch(fields: SlideFields, query: string): Omit<SearchMatch, 'slide'> | undefined {
	const isByInitials = hasLoneConsonants(query);
	for (const {where, text, folded, initials} of fields) {
		const at = isByInitials ? indexOfInitials(folded, initials(), query) : folded.indexOf(query);
		if (at >= 0) return {where, ...excerpt(text, folded, at, query.length)};
	}
	return undefined;
}

/** About how much of the text an excerpt shows before its match, in UTF-16 units; it shows twice as much after it. */
const excerptMargin = 24;

function excerpt(text: string, folded: string, at: number, length: number): Omit<SearchMatch, 'slide' | 'where'> {
	// Lower case may be longer than upper case (İ): then the indexes do not agree, and the folded text is shown.
	const shown = text.length === folded.length ? text : folded;
	const from = at <= excerptMargin ? 0 : shown.lastIndexOf(' ', at - excerptMargin) + 1;
	const nextSpace = shown.indexOf(' ', at + length + 2 * excerptMargin);
	const to = nextSpace < 0 ? shown.length : nextSpace;
	const head = from > 0 ? '… ' : '';
	return {
		excerpt: `${head}${shown.slice(from, to)}${to < shown.length ? ' …' : ''}`,
		start: head.length + at - from,
		length,
	};
}
