import type {Size} from '../cell/rectangle.ts';
import type {Position} from '../check/diagnostic.ts';
import type {Deck, Slide} from '../deck/model.ts';
import type {Appearance} from './appearance.ts';
import {diagramsOf} from './composition.ts';
import {slideshow} from './slideshow.ts';
import {isTooSmall} from './too-small.ts';

/** Something of a diagram that a slide of one size has no room for: an edge, an edge's label, or all of it. */
export type OmittedDetail = {
	readonly slide: Slide;
	readonly what: 'edge' | 'label' | 'diagram';
	/** The edge as its author names it; empty for a whole diagram. */
	readonly edge: string;
	/** Where the diagram begins. */
	readonly position: Position;
};

/** What of a deck's diagrams is left out on slides of this size, in the deck's order. */
export function omittedDetails(deck: Deck, size: Size, appearance: Appearance): readonly OmittedDetail[] {
	if (isTooSmall(size)) return deck.slides.flatMap(wholeDiagrams);
	const show = slideshow(deck, size, appearance);
	return deck.slides.flatMap((slide) =>
		show.slide(slide.index).diagrams.flatMap(({block, timeline: {diagram, layout}}): OmittedDetail[] => {
			const {position} = block;
			if (!layout.fits) return [{slide, what: 'diagram', edge: '', position}];
			return diagram.edges.flatMap(({id, from, to, label}): OmittedDetail[] => {
				const edge = `${from} -> ${to}`;
				const route = layout.routes.get(id);
				if (route === undefined) return [{slide, what: 'edge', edge, position}];
				return label !== undefined && route.label === undefined ? [{slide, what: 'label', edge, position}] : [];
			});
		}),
	);
}

/** Every diagram of a slide, as one that is not there at all. */
function wholeDiagrams(slide: Slide): OmittedDetail[] {
	return diagramsOf(slide.columns.flat()).map(({position}) => ({slide, what: 'diagram', edge: '', position}));
}
