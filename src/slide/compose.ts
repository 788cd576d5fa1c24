import type {Size} from '../cell/rectangle.ts';
import type {Deck, Slide, SlideLayout} from '../deck/model.ts';
import type {Appearance} from './appearance.ts';
import {columnsLayout} from './columns-layout.ts';
import {type Composition, diagramsOf, type SlideLayoutFunction} from './composition.ts';
import {diagramLayout} from './diagram-layout.ts';
import {markTerms} from './mark-terms.ts';
import {quoteLayout} from './quote-layout.ts';
import {textLayout} from './text-layout.ts';
import {titleLayout} from './title-layout.ts';
import {isTooSmall, tooSmall} from './too-small.ts';

export type {Composition, DiagramBlock, DiagramPlace} from './composition.ts';

const layouts: Readonly<Record<SlideLayout, SlideLayoutFunction>> = {
	text: textLayout,
	title: titleLayout,
	columns: columnsLayout,
	diagram: diagramLayout,
	quote: quoteLayout,
};

/**
 * Lays out a slide on a stage of a size (the screen without its footer). What is revealed later has its
 * place from the start, so nothing moves from step to step. On a stage that is too small the composition
 * says so, and has no diagrams.
 */
export function compose(slide: Slide, deck: Deck, size: Size, appearance: Appearance): Composition {
	return isTooSmall(size)
		? tooSmall(size, appearance.theme, appearance.messages)
		: layoutOf(slide)(markTerms(slide, deck).slide, deck, size, appearance);
}

/** A diagram is drawn whatever the layout is called. */
function layoutOf(slide: Slide): SlideLayoutFunction {
	const hasDiagram = diagramsOf(slide.columns.flat()).length > 0;
	return hasDiagram && slide.layout !== 'columns' ? diagramLayout : layouts[slide.layout];
}
