import type {Moment} from '../deck/moment.ts';

/**
 * The moments of a slide that the forward key goes through. At each step these are the pages on which it
 * brings something; where it brings nothing, the page that was shown. A page on which no step brings
 * anything comes at the end: nothing is left out. `pages` has for each page the steps that bring something.
 */
export function stopsOfPages(slide: number, steps: number, pages: readonly (readonly number[])[] = []): Moment[] {
	if (pages.length < 2) return Array.from({length: steps + 1}, (_, step): Moment => ({slide, step}));
	const stops: Moment[] = [{slide, step: 0}];
	const visit = (step: number, page: number) => {
		const last = stops.at(-1);
		if (last?.step !== step || (last.page ?? 0) !== page) stops.push(page === 0 ? {slide, step} : {slide, step, page});
	};
	for (let step = 0; step <= steps; step++) {
		const shown = stops.at(-1)?.page ?? 0;
		const brought = pages.flatMap((each, page) => (each.includes(step) ? [page] : []));
		for (const page of brought.length === 0 ? [shown] : brought) visit(step, page);
	}
	const seen = new Set(stops.map(({page = 0}) => page));
	for (const page of pages.keys()) if (!seen.has(page)) visit(steps, page);
	return stops;
}
