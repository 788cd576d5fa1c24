import {createDeckIndex, type DeckIndex} from '../deck/deck-index.ts';
import type {Deck} from '../deck/model.ts';

const indexes = new WeakMap<Deck, DeckIndex>();

/** The index of a deck's texts, made once for as long as the deck is there. */
export function indexOf(deck: Deck): DeckIndex {
	const index = indexes.get(deck) ?? createDeckIndex(deck);
	indexes.set(deck, index);
	return index;
}
