import {findInitials, initials, isAskingForInitials} from './initials.ts';
import type {Deck} from './model.ts';
import {bodyText, titleText} from './slide-text.ts';

export {titleText} from './slide-text.ts';

/** A slide that holds what was looked for. */
export type SearchMatch = {
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
 * place of those three. Upper and lower case are the same, and so are composed and decomposed letters;
 * a Korean consonant also stands for every syllable that begins with it.
 */
export function search(deck: Deck, query: string): readonly SearchMatch[] {
	const wanted = fold(query.trim());
	if (wanted === '') return [];
	const hasInitials = isAskingForInitials(wanted);
	return indexOf(deck).flatMap((pages, slide) => {
		for (const page of pages) {
			const {where, text, folded} = page;
			const at = hasInitials ? findInitials(folded, page.initials(), wanted) : folded.indexOf(wanted);
			if (at >= 0) return [{slide, where, ...excerpt(text, folded, at, wanted.length)}];
		}
		return [];
	});
}

type Page = {
	readonly where: SearchMatch['where'];
	readonly text: string;
	readonly folded: string;
	/** The same text with the first consonant of each Korean syllable in its place. */
	initials(): string;
};

const indexes = new WeakMap<Deck, readonly (readonly Page[])[]>();

function indexOf(deck: Deck): readonly (readonly Page[])[] {
	let index = indexes.get(deck);
	if (index === undefined) {
		index = deck.slides.map((slide) => [
			page('title', titleText(slide)),
			page('text', bodyText(slide)),
			page('notes', slide.notes.map((note) => [...note.cues, note.text].join(' ')).join(' ')),
		]);
		indexes.set(deck, index);
	}
	return index;
}

function page(where: SearchMatch['where'], text: string): Page {
	const line = text.replace(/\s+/g, ' ').trim().normalize('NFC');
	const folded = fold(line);
	let known: string | undefined;
	return {where, text: line, folded, initials: () => (known ??= initials(folded))};
}

function fold(text: string): string {
	return text.normalize('NFC').toLowerCase();
}

const reach = 24;

function excerpt(text: string, folded: string, at: number, length: number): Omit<SearchMatch, 'slide' | 'where'> {
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
