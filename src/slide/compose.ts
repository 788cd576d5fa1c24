import type {Size} from '../cell/rectangle.ts';
import type {Deck, Slide, SlideLayout} from '../deck/model.ts';
import type {Appearance} from './appearance.ts';
import {columnsLayout} from './columns-layout.ts';
import {type Composition, diagramsOf, type SlideLayoutFunction} from './composition.ts';
import {diagramLayout} from './diagram-layout.ts';
import type {MarkedSlide} from './mark-terms.ts';
import {quoteLayout} from './quote-layout.ts';
import {textLayout} from './text-layout.ts';
import {titleLayout} from './title-layout.ts';
import {isTooSmall, minSlideSize, minTextSize, tooSmall} from './too-small.ts';

const layouts: Readonly<Record<SlideLayout, SlideLayoutFunction>> = {
	text: textLayout,
	title: titleLayout,
	columns: columnsLayout,
	diagram: diagramLayout,
	quote: quoteLayout,
};

/**
 * Lays out a slide on an area of a size (the screen without its footer). What is revealed later has its
 * place from the start, so nothing moves from step to step. On an area that is too small the composition
 * says so, and has no diagrams.
 */
export function compose(marked: MarkedSlide, deck: Deck, size: Size, appearance: Appearance): Composition {
	const hasDiagram = diagramsOf(marked.slide.columns.flat()).length > 0;
	const least = hasDiagram ? minSlideSize : minTextSize;
	return isTooSmall(size, least)
		? tooSmall(size, appearance.theme, appearance.messages, least)
		: layoutOf(marked.slide)(marked, deck, size, appearance);
}

/** A diagram is drawn whatever the layout is called. */
function layoutOf(slide: Slide): SlideLayoutFunction {
	const hasDiagram = diagramsOf(slide.columns.flat()).length > 0;
	return hasDiagram && slide.layout !== 'columns' ? diagramLayout : layouts[slide.layout];
}
