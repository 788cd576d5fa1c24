import type {Rectangle, Size} from '../cell/rectangle.ts';
import type {Block, Deck, Slide} from '../deck/slide.ts';
import {placesBetweenSlides, type Staged, staged} from '../motion/stage.ts';
import {type Composition, compose} from './compose.ts';
import type {DiagramBlock} from './composition.ts';
import type {Look} from './look.ts';

/** A diagram of a slide where the slide's layout puts it. */
export type PlacedDiagram = {
	readonly block: DiagramBlock;
	readonly rectangle: Rectangle;
	/** The slide's step at which the diagram's own steps begin to count. */
	readonly firstStep: number;
	readonly staged: Staged;
};

/** A slide laid out for a size. */
export type Prepared = {readonly composition: Composition; readonly diagrams: readonly PlacedDiagram[]};

/** How many laid out slides are kept for each deck. */
const kept = 64;
const known = new WeakMap<Deck, Map<string, Prepared>>();

/** Lays a slide out, or remembers how it was. Throws a RangeError for a slide that the deck has not. */
export function prepare(deck: Deck, index: number, size: Size, look: Look): Prepared {
	const slide = deck.slides[index];
	if (slide === undefined) throw new RangeError(`The deck has no slide ${index + 1}`);
	let slides = known.get(deck);
	if (slides === undefined) {
		slides = new Map();
		known.set(deck, slides);
	}
	const key = `${index} ${size.width}x${size.height} ${look.theme.name} ${look.isAscii} ${look.words?.language}`;
	let prepared = slides.get(key);
	if (prepared === undefined) {
		prepared = laidOut(deck, slide, size, look);
		if (slides.size >= kept) slides.delete(slides.keys().next().value as string);
		slides.set(key, prepared);
	}
	return prepared;
}

/** A slide on its stage. Where its diagram has no room it gives up its title, and then its captions too. */
function laidOut(deck: Deck, slide: Slide, size: Size, look: Look): Prepared {
	const whole = placed(deck, slide, size, look);
	if (isRoomy(whole)) return whole;
	const untitled: Slide = {...slide, title: []};
	const bare = [untitled, silenced(untitled)].map((less) => placed(deck, less, size, look));
	return bare.find(isRoomy) ?? whole;
}

function isRoomy({diagrams}: Prepared): boolean {
	return diagrams.every(({staged: each}) => each.layout.fits);
}

function silenced(slide: Slide): Slide {
	const silent = (block: Block): Block => {
		if (block.type !== 'diagram') return block;
		const steps = block.diagram.steps.map(({caption: _, ...step}) => step);
		return {...block, diagram: {...block.diagram, steps}};
	};
	return {...slide, columns: slide.columns.map((blocks) => blocks.map(silent))};
}

function placed(deck: Deck, slide: Slide, size: Size, look: Look): Prepared {
	const composition = compose(slide, deck, size, look);
	const diagrams = composition.diagrams.map(({block, rectangle}) => ({
		block,
		rectangle,
		firstStep: block.step,
		staged: staged(block.diagram, rectangle, slide.index * placesBetweenSlides),
	}));
	return {composition, diagrams};
}
