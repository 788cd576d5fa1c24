import {changedCells} from './changed-cells.ts';
import type {Grid} from './grid.ts';
import {type AnsiOptions, Pen} from './pen.ts';
import {defaultColour} from './style.ts';

/**
 * The text that turns a terminal showing `previous` into one showing `next`: cursor moves (CUP and CUF of
 * ECMA-48), changes of the look (SGR) and the cells that differ; empty when none does. Without a
 * previous grid, or with one of another size, every cell is written. It expects the look to be reset,
 * leaves it so, and leaves the cursor anywhere. No sequence and no grapheme is cut at either end. Without
 * options every colour is written as it is, and the defaults are the terminal's own.
 *
 * @example
 * ```js
 * import {difference, Grid} from 'morphdeck/diagram';
 *
 * const before = new Grid({width: 5, height: 1});
 * const after = new Grid({width: 5, height: 1});
 * after.text(1, 0, 'Hi');
 * console.log(JSON.stringify(difference(before, after))); // → "\u001b[1;2HHi"
 * ```
 */
export function difference(previous: Grid | undefined, next: Grid, options: AnsiOptions = allColours): string {
	const pen = new Pen(next, options);
	changedCells(previous, next, (x, y, index) => pen.write(x, y, index));
	return pen.end();
}

const allColours: AnsiOptions = {
	depth: 'truecolor',
	isAscii: false,
	foreground: defaultColour,
	background: defaultColour,
};
