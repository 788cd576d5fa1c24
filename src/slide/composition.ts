import type {Grid} from '../cell/grid.ts';
import type {Rectangle, Size} from '../cell/rectangle.ts';
import type {Deck, SlideBlock} from '../deck/model.ts';
import type {Appearance} from './appearance.ts';
import type {MarkedSlide} from './mark-terms.ts';

export type DiagramBlock = SlideBlock & {readonly type: 'diagram'};

/** A slide laid out for a size. */
export type Composition = {
	readonly size: Size;
	/**
	 * Paints a page (0-based; the first unless told) as it is at `step` (0 to `slide.steps`), all but the
	 * diagrams, onto a grid of that size.
	 */
	paint(grid: Grid, step: number, page?: number): void;
	readonly diagrams: readonly DiagramPlace[];
	/** For each page, the steps at which something of it comes into sight or changes; absent where all is on one page. */
	readonly pages?: readonly (readonly number[])[];
};

export type DiagramPlace = {readonly block: DiagramBlock; readonly rectangle: Rectangle};

/** One way of laying out slides. */
export type SlideLayoutFunction = (marked: MarkedSlide, deck: Deck, size: Size, appearance: Appearance) => Composition;

/** The blocks that are diagrams. */
export function diagramsOf(blocks: readonly SlideBlock[]): DiagramBlock[] {
	return blocks.filter((block): block is DiagramBlock => block.type === 'diagram');
}
