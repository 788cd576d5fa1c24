import type {Deck} from '../deck/model.ts';
import {type Moment, stepsOf} from '../deck/moment.ts';

/** The slides to export: the first and the last, 0-based, both included. */
export type SlideRange = {readonly from: number; readonly to: number};

/** Every moment of some slides, in order. */
export function everyStep(deck: Deck, range: SlideRange): Moment[] {
	return slidesOf(range).flatMap((slide) =>
		Array.from({length: stepsOf(deck, slide) + 1}, (_, step): Moment => ({slide, step})),
	);
}

/** The last moment of each of some slides, at which all is revealed. */
export function everySlide(deck: Deck, range: SlideRange): Moment[] {
	return slidesOf(range).map((slide) => ({slide, step: stepsOf(deck, slide)}));
}

function slidesOf({from, to}: SlideRange): number[] {
	return Array.from({length: Math.max(0, to - from + 1)}, (_, index) => from + index);
}
