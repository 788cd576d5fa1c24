import type {Rectangle, Size} from '../cell/rectangle.ts';
import type {Deck, Slide, SlideBlock} from '../deck/model.ts';
import {orderSpan, type Timeline, timeline} from '../diagram/timeline.ts';
import type {Appearance} from './appearance.ts';
import {type Composition, compose} from './compose.ts';
import type {DiagramBlock} from './composition.ts';

/** A diagram of a slide where the slide's layout puts it. */
export type PreparedDiagram = {
	readonly block: DiagramBlock;
	readonly rectangle: Rectangle;
	/** The slide's step at which the diagram's own steps begin to count. */
	readonly firstStep: number;
	readonly timeline: Timeline;
};

/** A slide laid out for a size. */
export type Prepared = {readonly composition: Composition; readonly diagrams: readonly PreparedDiagram[]};

/** How many laid out slides are kept for each deck. */
const kept = 64;
const known = new WeakMap<Deck, Map<string, Prepared>>();

/** Lays a slide out, or remembers how it was. Throws a RangeError for a slide that the deck has not. */
export function prepare(deck: Deck, index: number, size: Size, appearance: Appearance): Prepared {
	const slide = deck.slides[index];
	if (slide === undefined) throw new RangeError(`The deck has no slide ${index + 1}`);
	let slides = known.get(deck);
	if (slides === undefined) {
		slides = new Map();
		known.set(deck, slides);
	}
	const key = `${index} ${size.width}x${size.height} ${appearance.theme.name} ${appearance.isAscii} ${appearance.messages?.language}`;
	let prepared = slides.get(key);
	if (prepared === undefined) {
		prepared = laidOut(deck, slide, size, appearance);
		if (slides.size >= kept) slides.delete(slides.keys().next().value as string);
		slides.set(key, prepared);
	}
	return prepared;
}

/** A slide on its stage. Where its diagram has no room it gives up its title, and then its captions too. */
function laidOut(deck: Deck, slide: Slide, size: Size, appearance: Appearance): Prepared {
	const whole = placed(deck, slide, size, appearance);
	if (isRoomy(whole)) return whole;
	const untitled: Slide = {...slide, title: []};
	const bare = [untitled, silenced(untitled)].map((less) => placed(deck, less, size, appearance));
	return bare.find(isRoomy) ?? whole;
}

function isRoomy({diagrams}: Prepared): boolean {
	return diagrams.every(({timeline: each}) => each.layout.fits);
}

function silenced(slide: Slide): Slide {
	const silent = (block: SlideBlock): SlideBlock => {
		if (block.type !== 'diagram') return block;
		const steps = block.diagram.steps.map(({caption: _, ...step}) => step);
		return {...block, diagram: {...block.diagram, steps}};
	};
	return {...slide, columns: slide.columns.map((blocks) => blocks.map(silent))};
}

function placed(deck: Deck, slide: Slide, size: Size, appearance: Appearance): Prepared {
	const composition = compose(slide, deck, size, appearance);
	const diagrams = composition.diagrams.map(({block, rectangle}) => ({
		block,
		rectangle,
		firstStep: block.step,
		timeline: timeline(block.diagram, rectangle, slide.index * orderSpan),
	}));
	return {composition, diagrams};
}
