import type {Grid} from '../cell/grid.ts';
import type {Rectangle, Size} from '../cell/rectangle.ts';
import type {Block, Deck, Slide} from '../deck/slide.ts';
import type {Look} from './look.ts';

export type DiagramBlock = Block & {readonly type: 'diagram'};

/** A slide laid out for a size. */
export type Composition = {
	readonly size: Size;
	/** Paints all but the diagrams as they are at `step` (0 to `slide.steps`), onto a grid of that size. */
	paint(grid: Grid, step: number): void;
	readonly diagrams: readonly PlacedDiagram[];
	/** How many rows of the content did not fit. */
	readonly overflow?: number;
};

export type PlacedDiagram = {readonly block: DiagramBlock; readonly rectangle: Rectangle};

/** One way of laying out slides. */
export type Layout = (slide: Slide, deck: Deck, size: Size, look: Look) => Composition;

/** The blocks that are diagrams. */
export function diagramsOf(blocks: readonly Block[]): DiagramBlock[] {
	return blocks.filter((block): block is DiagramBlock => block.type === 'diagram');
}
