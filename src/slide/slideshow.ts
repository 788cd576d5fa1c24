import {Grid} from '../cell/grid.ts';
import type {Size} from '../cell/rectangle.ts';
import type {Deck} from '../deck/model.ts';
import {isSame, type Moment, placeIn, stepsOf} from '../deck/moment.ts';
import type {Scene} from '../diagram/scene.ts';
import {translate} from '../diagram/translate.ts';
import type {Animation} from '../motion/animation.ts';
import {stepAnimation} from '../motion/step-animation.ts';
import type {Appearance} from './appearance.ts';
import {failedSlide} from './failed-slide.ts';
import {keepLast} from './keep-last.ts';
import {termMarker} from './mark-terms.ts';
import {morphPairs, transitionBetween} from './morph-pairs.ts';
import {type OmittedDetail, omittedOn} from './omitted-details.ts';
import {drawDiagram, type PreparedDiagram, type PreparedSlide, prepareSlide} from './prepare.ts';
import {stopsOfPages} from './stops.ts';
import {thumbnail} from './thumbnail.ts';
import {fade} from './transition/fade.ts';
import {morph} from './transition/morph.ts';
import {reveal} from './transition/reveal.ts';
import {slide as slideTransition} from './transition/slide.ts';

/**
 * The slides of a deck as grids of one size in one look. It remembers what it has laid out, and the last
 * transition, as long as it lives: whoever shows slides keeps it.
 */
export type Slideshow = {
	readonly deck: Deck;
	readonly size: Size;
	readonly appearance: Appearance;
	/** What of a slide (0-based) has no room. */
	omitted(slide: number): readonly OmittedDetail[];
	/** The moments of a slide (0-based) that the forward key goes through, in order: each of its steps, on each page that it concerns. */
	stops(slide: number): readonly Moment[];
	/**
	 * A slide at a moment, at rest; where the moment is none of the slide's stops, at the one nearest to it
	 * at the same step. Throws a RangeError for a slide that the deck has not.
	 */
	frame(at: Moment): Grid;
	/**
	 * The way from one moment to another; its duration is 0 for a cut. The same moments give the same
	 * animation, as long as no other one was asked for: who asks how long it takes may then show it.
	 */
	transition(from: Moment, to: Moment): Animation<Grid>;
	/** A slide's first page after its last step as a picture that is `size` cells large. */
	thumbnail(slide: number, size: Size): Grid;
	/**
	 * How a slide (0-based) is laid out. Throws a RangeError for a slide that the deck has not.
	 *
	 * @internal
	 */
	slide(index: number): PreparedSlide;
};

/** How many laid out slides are kept. */
const mostSlides = 64;

/**
 * Shows a deck's slides.
 *
 * @example
 * ```js
 * import {appearanceOf, files, loadDeck, slideshow} from 'morphdeck';
 *
 * const {deck} = await loadDeck('slides', {reader: files});
 * const show = slideshow(deck, {width: 80, height: 23}, appearanceOf(deck, 'night'));
 * const [first, second] = [{slide: 0, step: 0}, {slide: 1, step: 0}];
 * console.log(show.frame(first).height); // → 23
 * const {duration, at} = show.transition(first, second);
 * console.log(duration > 0, at(1).equals(show.frame(second))); // → true true
 * ```
 */
export function slideshow(deck: Deck, size: Size, appearance: Appearance): Slideshow {
	const {theme} = appearance;
	const mark = termMarker(deck.glossary);

	const slide = keepLast(mostSlides, (index: number): PreparedSlide => {
		const source = deck.slides[index];
		if (source === undefined) throw new RangeError(`The deck has no slide ${index + 1}`);
		try {
			return prepareSlide(source, {deck, size, appearance, mark});
		} catch {
			return failedSlide(size, appearance);
		}
	});

	const frame = (at: Moment): Grid => without([], at);

	const stops = keepLast(mostSlides, (index: number): readonly Moment[] => {
		// Only text has pages: a slide of nothing but diagrams need not be laid out, which takes longer.
		const hasText = deck.slides[index]?.columns.flat().some(({type}) => type !== 'diagram');
		return stopsOfPages(index, stepsOf(deck, index), hasText ? slide(index).composition.pages : []);
	});

	const omitted = keepLast(mostSlides, (index: number): readonly OmittedDetail[] => {
		const source = deck.slides[index];
		return source === undefined ? [] : omittedOn(source, slide(index), size);
	});

	/** The page that a moment shows. */
	const pageAt = (at: Moment): number => {
		const all = stops(at.slide);
		return all[placeIn(all, at)]?.page ?? 0;
	};

	/** A slide at rest without some of its diagrams. */
	const without = (hidden: readonly PreparedDiagram[], at: Moment, page = pageAt(at)): Grid => {
		const grid = new Grid(size);
		const {composition, diagrams} = slide(at.slide);
		composition.paint(grid, at.step, page);
		for (const diagram of diagrams) {
			if (!hidden.includes(diagram)) drawDiagram(diagram, at.step, appearance, grid);
		}
		return grid;
	};

	const toStep = (from: Moment, to: Moment): Animation<Grid> => {
		const playing = slide(from.slide).diagrams.filter(({timeline}) => timeline.layout.fits);
		const scenes = playing.map((diagram) => moved(stepsBetween(diagram, from.step, to.step), diagram, size));
		return reveal(without(playing, from), without(playing, to), theme, scenes);
	};

	const toSlide = (from: Moment, to: Moment): Animation<Grid> => {
		switch (transitionBetween(deck, from.slide, to.slide)) {
			case 'none':
				return {duration: 0, at: () => frame(from)};
			case 'fade':
				return fade(frame(from), frame(to), theme);
			case 'slide':
				return slideTransition(frame(from), frame(to), from.slide < to.slide);
			case 'morph': {
				const pairs = morphPairs(slide(from.slide), from.step, slide(to.slide), to.step, size);
				if (pairs.length === 0) return fade(frame(from), frame(to), theme);
				const hidden = pairs.flatMap((pair) => [pair.before, pair.after]);
				const scenes = pairs.map(({scene}) => scene);
				return morph(without(hidden, from), without(hidden, to), theme, scenes);
			}
		}
	};

	const animation = keepLast(1, (...numbers: readonly [number, number, number, number, number, number]) => {
		const [fromSlide, fromStep, fromPage, toSlide_, toStep_, toPage] = numbers;
		const from = {slide: fromSlide, step: fromStep, page: fromPage};
		const to = {slide: toSlide_, step: toStep_, page: toPage};
		if (isSame(from, to)) return {duration: 0, at: () => frame(to)};
		const {duration, at} = from.slide === to.slide ? toStep(from, to) : toSlide(from, to);
		return {duration, at: (t: number) => (t <= 0 ? frame(from) : t >= 1 ? frame(to) : at(t))};
	});

	const thumbnails = keepLast(deck.slides.length, (index: number, width: number, height: number) =>
		thumbnail(without([], {slide: index, step: stepsOf(deck, index)}, 0), {width, height}, appearance.isAscii),
	);

	return {
		deck,
		size,
		appearance,
		slide,
		frame,
		stops,
		omitted,
		transition: (from, to) => animation(from.slide, from.step, pageAt(from), to.slide, to.step, pageAt(to)),
		thumbnail: (index, {width, height}) => thumbnails(index, width, height),
	};
}

/** The animation of a diagram between two of its slide's steps, in the diagram's own cells. */
function stepsBetween({timeline, firstStep}: PreparedDiagram, from: number, to: number): Animation<Scene> {
	const clamp = (step: number) => Math.max(0, Math.min(timeline.diagram.steps.length, step - firstStep));
	return stepAnimation(timeline, clamp(from), clamp(to));
}

/** The same animation in the cells of the slide. */
function moved({duration, at}: Animation<Scene>, {rectangle}: PreparedDiagram, size: Size): Animation<Scene> {
	return {duration, at: (t) => translate(at(t), rectangle, size)};
}
