import type {Grid} from '../cell/grid.ts';
import type {Rectangle, Size} from '../cell/rectangle.ts';
import type {Deck, SlideBlock} from '../deck/model.ts';
import type {Appearance} from './appearance.ts';
import type {MarkedSlide} from './mark-terms.ts';

export type DiagramBlock = SlideBlock & {readonly type: 'diagram'};

/** A slide laid out for a size. */
export type Composition = {
	readonly size: Size;
	/** Paints all but the diagrams as they are at `step` (0 to `slide.steps`), onto a grid of that size. */
	paint(grid: Grid, step: number): void;
	readonly diagrams: readonly DiagramPlace[];
	/** How many rows of the content did not fit. */
	readonly overflow?: number;
};

export type DiagramPlace = {readonly block: DiagramBlock; readonly rectangle: Rectangle};

/** One way of laying out slides. */
export type SlideLayoutFunction = (marked: MarkedSlide, deck: Deck, size: Size, appearance: Appearance) => Composition;

/** The blocks that are diagrams. */
export function diagramsOf(blocks: readonly SlideBlock[]): DiagramBlock[] {
	return blocks.filter((block): block is DiagramBlock => block.type === 'diagram');
}
