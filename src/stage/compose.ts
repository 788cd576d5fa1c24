import type {Size} from '../cell/rectangle.ts';
import type {Deck, Slide, SlideLayout} from '../deck/slide.ts';
import {board} from './board.ts';
import {columns} from './columns.ts';
import {type Composition, diagramsOf, type Layout} from './composition.ts';
import {cover} from './cover.ts';
import type {Look} from './look.ts';
import {prose} from './prose.ts';
import {quotation} from './quotation.ts';
import {isTooSmall, tooSmall} from './small.ts';
import {glossed} from './terms.ts';

export type {Composition, DiagramBlock, PlacedDiagram} from './composition.ts';

const layouts: Readonly<Record<SlideLayout, Layout>> = {
	text: prose,
	title: cover,
	columns,
	diagram: board,
	quote: quotation,
};

/**
 * Lays out a slide on a stage of a size (the screen without its footer). What is revealed later has its
 * place from the start, so nothing moves from step to step. On a stage that is too small the composition
 * says so, and has no diagrams.
 */
export function compose(slide: Slide, deck: Deck, size: Size, look: Look): Composition {
	return isTooSmall(size)
		? tooSmall(size, look.theme, look.words)
		: layoutOf(slide)(glossed(slide, deck).slide, deck, size, look);
}

/** A diagram is drawn whatever the layout is called. */
function layoutOf(slide: Slide): Layout {
	const hasDiagram = diagramsOf(slide.columns.flat()).length > 0;
	return hasDiagram && slide.layout !== 'columns' ? board : layouts[slide.layout];
}
