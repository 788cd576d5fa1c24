import {createDeckIndex} from '../../src/deck/deck-index.ts';
import type {Deck} from '../../src/deck/model.ts';
import type {State} from '../../src/player/state.ts';
import type {View} from '../../src/screen/view.ts';
import {appearanceOf} from '../../src/slide/appearance.ts';
import {keepLast} from '../../src/slide/keep-last.ts';
import {slideshow} from '../../src/slide/slideshow.ts';

/** A view of a state in the default theme, in English, with the clock. */
export function viewAt(state: State, deck: Deck, changes: Partial<View> = {}): View {
	const appearance = appearanceOf(deck, 'night');
	const show = keepLast(3, (width: number, height: number) => slideshow(deck, {width, height}, appearance));
	return {
		state,
		deck,
		index: createDeckIndex(deck),
		appearance,
		slideshow: ({width, height}) => show(width, height),
		hasClock: true,
		...changes,
	};
}
