import type {Deck} from './model.ts';
import {createSearchIndex, type SearchIndex} from './search-index.ts';
import {createTermIndex, type TermIndex} from './term-index.ts';

/** What can be looked up in the texts of a deck. */
export type DeckIndex = SearchIndex & TermIndex;

/**
 * An index of a deck's texts: its parts are made when they are first asked for, and live as long as it does.
 *
 * @example
 * const index = createDeckIndex(deck);
 * index.search('namespace'); // [{slide: 4, where: 'title', …}]
 * index.termsOn(deck.slides[4]); // [{id: 'namespace', …}]
 */
export function createDeckIndex(deck: Deck): DeckIndex {
	return {...createSearchIndex(deck), ...createTermIndex(deck.glossary ?? [])};
}
