import type {Deck} from '../deck/model.ts';
import {slideNamed} from '../deck/moment.ts';

/**
 * The last slide (0-based) of what a name means: the slide itself for its number (1-based) or id, the
 * last one of its chapter for an era; undefined for what the deck does not have.
 */
export function lastSlideNamed(deck: Deck, name: string): number | undefined {
	const index = slideNamed(deck, name);
	const slide = index === undefined ? undefined : deck.slides[index];
	if (slide === undefined || slide.id === name || Number(name) === slide.index + 1) return index;
	const chapter = deck.chapters[slide.chapter];
	return chapter === undefined ? index : chapter.first + chapter.count - 1;
}
