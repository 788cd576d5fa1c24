import type {Deck} from '../deck/model.ts';
import type {Moment} from '../deck/moment.ts';
import {type Frame, limitIdle, type RenderOptions, renderFrames} from '../record/index.ts';
import type {DeckScreens} from './deck-screens.ts';

/** Screens with their times, painted when asked for. */
export type ScreenFilm = {
	readonly frames: Iterable<Frame>;
	/** How long the last one is shown, in ms. */
	readonly hold: number;
};

/**
 * A deck as the recorder plays it, but with no pause longer than `hold` ms. `onProgress` hears how far
 * its frames have been asked for, from 0 to 1.
 */
export function film(deck: Deck, options: RenderOptions, hold: number, onProgress = (_: number) => {}): ScreenFilm {
	const {frames, duration} = renderFrames(deck, options);
	function* watched(): Generator<Frame, void, void> {
		for (const frame of frames) {
			onProgress(frame.time / duration);
			yield frame;
		}
	}
	return {frames: {[Symbol.iterator]: () => limitIdle(watched(), hold)}, hold};
}

/** A film that a viewer walks through. */
export type Walk = {
	readonly frames: Iterable<Frame>;
	/** In ms. */
	readonly duration: number;
	/** When it rests at each moment, in ms. */
	readonly stops: readonly number[];
};

const frameTime = 1000 / 30;
/** ms before a transition begins, so that who stops at a moment sees it whole. */
const leadIn = 40;

/** The transitions between moments, one after the other, without pauses. Frames at rest are marked with the moment's index. */
export function walk(screens: DeckScreens, moments: readonly Moment[]): Walk {
	const lengths = moments.map((at, index) => {
		const from = moments[index - 1];
		return from === undefined ? 0 : Math.round(screens.transition(from, at).duration);
	});
	const stops: number[] = [];
	for (const length of lengths) stops.push((stops.at(-1) ?? -leadIn) + leadIn + length);
	function* frames(): Generator<Frame, void, void> {
		for (const [index, at] of moments.entries()) {
			const from = moments[index - 1];
			const length = lengths[index] ?? 0;
			const time = stops[index] ?? 0;
			for (let passed = frameTime; from !== undefined && passed < length - 1; passed += frameTime) {
				const grid = screens.transition(from, at).at(passed / length);
				yield {time: Math.round(time - length + passed), grid};
			}
			yield {time, grid: screens.at(at), marker: String(index)};
		}
	}
	return {frames: {[Symbol.iterator]: frames}, stops, duration: (stops.at(-1) ?? 0) + leadIn};
}
