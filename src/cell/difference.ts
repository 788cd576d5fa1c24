import {changedCells} from './changed-cells.ts';
import type {Grid} from './grid.ts';
import {type AnsiOptions, Pen} from './pen.ts';

/**
 * The text that turns a terminal showing `previous` into one showing `next`: cursor moves (CUP and CUF of
 * ECMA-48), changes of the look (SGR) and the cells that differ; empty when none does. Without a
 * previous grid, or with one of another size, every cell is written. It expects the look to be reset,
 * leaves it so, and leaves the cursor anywhere. No sequence and no grapheme is cut at either end.
 */
export function difference(previous: Grid | undefined, next: Grid, options: AnsiOptions): string {
	const pen = new Pen(next, options);
	changedCells(previous, next, (x, y, index) => pen.write(x, y, index));
	return pen.end();
}
