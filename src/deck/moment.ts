import type {Deck} from './model.ts';

/** A position in a deck: a slide's 0-based index and how many of its steps are shown. */
export type Moment = {
	readonly slide: number;
	readonly step: number;
	/** Which page of a slide that is too long for its screen, 0-based; absent for the first. */
	readonly page?: number;
};

/** The moments of a slide (0-based) that the forward key goes through, in order; never none. */
export type StopsOf = (slide: number) => readonly Moment[];

/** How many presses of the forward key a slide takes before the next one. */
export function stepsOf(deck: Deck, slide: number): number {
	return deck.slides[slide]?.steps ?? 0;
}

/** The stops of slides of one page: their steps. */
export function stepStops(deck: Deck): StopsOf {
	return (slide) => Array.from({length: stepsOf(deck, slide) + 1}, (_, step): Moment => ({slide, step}));
}

/** The moment one stop on; undefined at the end of the deck. */
export function after(deck: Deck, at: Moment, stopsOf: StopsOf = stepStops(deck)): Moment | undefined {
	const stops = stopsOf(at.slide);
	const next = stops[placeIn(stops, at) + 1];
	if (next !== undefined) return next;
	return at.slide + 1 < deck.slides.length ? {slide: at.slide + 1, step: 0} : undefined;
}

/** The moment one stop back, which on the slide before is its last; undefined at the start of the deck. */
export function before(deck: Deck, at: Moment, stopsOf: StopsOf = stepStops(deck)): Moment | undefined {
	const stops = stopsOf(at.slide);
	const place = placeIn(stops, at);
	if (place > 0) return stops[place - 1];
	return at.slide > 0 ? stopsOf(at.slide - 1).at(-1) : undefined;
}

/**
 * The index of the stop nearest to a moment, which was one of another size: at its step, or the last one
 * before, the last that is not beyond its page.
 */
export function placeIn(stops: readonly Moment[], {step, page = 0}: Moment): number {
	const exact = stops.findIndex((stop) => stop.step === step && (stop.page ?? 0) === page);
	if (exact >= 0) return exact;
	const reached = stops.findLast((stop) => stop.step <= step)?.step ?? 0;
	const place = stops.findLastIndex((stop) => stop.step === reached && (stop.page ?? 0) <= page);
	return place >= 0
		? place
		: Math.max(
				0,
				stops.findIndex((stop) => stop.step === reached),
			);
}

/** A moment that exists: slide and step are brought into range. */
export function clamp(deck: Deck, {slide, step}: Moment): Moment {
	const inRange = Math.max(0, Math.min(deck.slides.length - 1, slide));
	return {slide: inRange, step: Math.max(0, Math.min(stepsOf(deck, inRange), step))};
}

/** Whether both are the same position. */
export function isSame(a: Moment, b: Moment): boolean {
	return a.slide === b.slide && a.step === b.step && (a.page ?? 0) === (b.page ?? 0);
}

/**
 * The same position in another edition of a deck: the slide of the same id, at the same step. Where the
 * edition does not have that slide, the one with its number.
 */
export function counterpart(from: Deck, to: Deck, {slide, step, page}: Moment): Moment {
	const id = from.slides[slide]?.id;
	const same = to.slides.findIndex((each) => each.id === id);
	return {...clamp(to, {slide: same < 0 ? slide : same, step}), ...(page === undefined ? {} : {page})};
}

/** The first slide of the next era, undefined when there is none. */
export function nextEra(deck: Deck, slide: number): number | undefined {
	return deck.chapters.find((chapter) => chapter.era !== undefined && chapter.first > slide)?.first;
}

/** The first slide of the era that began before this slide, undefined when there is none. */
export function previousEra(deck: Deck, slide: number): number | undefined {
	return deck.chapters.findLast((chapter) => chapter.era !== undefined && chapter.first < slide)?.first;
}

/** Finds a slide by its number (1-based), its id, or the id or label of an era (its first slide). */
export function slideNamed(deck: Deck, name: string): number | undefined {
	if (/^\d+$/.test(name)) {
		const index = Number(name) - 1;
		if (deck.slides[index] !== undefined) return index;
	}
	const byId = deck.slides.findIndex((slide) => slide.id === name);
	if (byId >= 0) return byId;
	return deck.chapters.find(({era, id}) => era?.id === name || era?.label === name || id === name)?.first;
}

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
