import type {Moment, StopsOf} from '../deck/moment.ts';

/** The slides to export: the first and the last, 0-based, both included. */
export type SlideRange = {readonly from: number; readonly to: number};

/** Every moment of some slides at which the forward key stops, in order. */
export function everyStop(range: SlideRange, stopsOf: StopsOf): Moment[] {
	return slidesOf(range).flatMap((slide) => [...stopsOf(slide)]);
}

/** For each page of some slides the last moment that shows it, at which all of it is revealed. */
export function everyPage(range: SlideRange, stopsOf: StopsOf): Moment[] {
	return slidesOf(range).flatMap((slide) => pagesAt(slide, Number.POSITIVE_INFINITY, stopsOf));
}

/** The pages of a slide that have been seen after so many steps, each at the last moment that shows it. */
export function pagesAt(slide: number, step: number, stopsOf: StopsOf): Moment[] {
	const latest = new Map<number, Moment>();
	for (const stop of stopsOf(slide)) if (stop.step <= step) latest.set(stop.page ?? 0, stop);
	return [...latest.entries()].sort(([a], [b]) => a - b).map(([, moment]) => moment);
}

/**
 * Names for pictures of moments, in an order that sorts as they do: the slide's number, its step (0-based) where
 * steps are told apart, and the page's number (1-based) where a slide has several.
 */
export function pictureNames(
	moments: readonly Moment[],
	slides: number,
	stopsOf: StopsOf,
	hasSteps: boolean,
): string[] {
	const padded = (value: number, most: number) => String(value).padStart(String(most).length, '0');
	return moments.map(({slide, step, page = 0}) => {
		const stops = stopsOf(slide);
		const lastStep = stops.at(-1)?.step ?? 0;
		const pages = 1 + Math.max(...stops.map((stop) => stop.page ?? 0));
		return [
			padded(slide + 1, slides),
			...(hasSteps && lastStep > 0 ? [padded(step, lastStep)] : []),
			...(pages > 1 ? [padded(page + 1, pages)] : []),
		].join('-');
	});
}

function slidesOf({from, to}: SlideRange): number[] {
	return Array.from({length: Math.max(0, to - from + 1)}, (_, index) => from + index);
}
