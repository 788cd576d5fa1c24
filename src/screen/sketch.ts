import type {Grid} from '../cell/grid.ts';
import type {Deck} from '../deck/model.ts';
import {stepsOf} from '../deck/moment.ts';
import type {Appearance} from '../slide/appearance.ts';
import {frame} from '../slide/slideshow.ts';
import type {DrawSlide} from './overview.ts';

/** The size at which slides are drawn before they become miniatures: the smallest that decks are made for. */
const sketchSize = {width: 80, height: 23};

/** Draws the slides of a deck as they are at their last step, each once. */
export function sketches(deck: Deck, appearance: Appearance): DrawSlide {
	const drawn = new Map<number, Grid>();
	return (slide) => {
		const known = drawn.get(slide);
		if (known !== undefined) return known;
		const grid = frame({deck, at: {slide, step: stepsOf(deck, slide)}}, sketchSize, appearance);
		drawn.set(slide, grid);
		return grid;
	};
}
