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
 * says so, and has no diagrams. The same arguments give the same composition, also the same object.
 */
export function compose(slide: Slide, deck: Deck, size: Size, look: Look): Composition {
	const last = composed.get(slide);
	if (last !== undefined && last.deck === deck && isSame(last, size, look)) return last.composition;
	const composition = isTooSmall(size) ? tooSmall(size, look.theme) : layoutOf(slide)(slide, deck, size, look);
	composed.set(slide, {deck, size, look, composition});
	return composition;
}

/** A diagram is drawn whatever the layout is called. */
function layoutOf(slide: Slide): Layout {
	const hasDiagram = diagramsOf(slide.columns.flat()).length > 0;
	return hasDiagram && slide.layout !== 'columns' ? board : layouts[slide.layout];
}

type Composed = {readonly deck: Deck; readonly size: Size; readonly look: Look; readonly composition: Composition};

// A morph asks for the same slide sixty times a second.
const composed = new WeakMap<Slide, Composed>();

function isSame(last: Composed, size: Size, look: Look): boolean {
	return (
		last.size.width === size.width &&
		last.size.height === size.height &&
		last.look.theme === look.theme &&
		last.look.isAscii === look.isAscii &&
		last.look.bigTitle === look.bigTitle
	);
}
