import type {Size} from '../cell/rectangle.ts';
import type {Deck} from '../deck/model.ts';
import type {Appearance} from './appearance.ts';
import type {OmittedDetail} from './omitted-details.ts';
import {slideshow} from './slideshow.ts';

/** What is left out on the slides of a deck when they have this size, in the deck's order. */
export function omittedDetails(deck: Deck, size: Size, appearance: Appearance): readonly OmittedDetail[] {
	const show = slideshow(deck, size, appearance);
	return deck.slides.flatMap(({index}) => show.omitted(index));
}
