import {changedCells} from './changed-cells.ts';
import type {Grid} from './grid.ts';
import {type AnsiOptions, Pen} from './pen.ts';
import {reachAtDepth} from './reach.ts';
import {defaultColour} from './style.ts';

/**
 * The text that turns a terminal showing `previous` into one showing `next`: cursor moves (CUP and CUF of
 * ECMA-48), changes of the look (SGR) and the cells that differ; empty when none does. Without a
 * previous grid, or with one of another size, every cell is written. It expects the look to be reset,
 * leaves it so, and leaves the cursor anywhere. No sequence and no grapheme is cut at either end. Without
 * options every colour is written as it is, and the defaults are the terminal's own. `previousOptions` are
 * those that the previous grid was written with: where they are others, so is all that the terminal shows.
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
export function difference(
	previous: Grid | undefined,
	next: Grid,
	options: AnsiOptions = allColours,
	previousOptions: AnsiOptions = options,
): string {
	const pen = new Pen(next, options);
	const shown = isSameOptions(previousOptions, options) ? previous : undefined;
	changedCells(shown, next, (x, y, index) => pen.write(x, y, index), reachAtDepth(options.depth));
	return pen.end();
}

function isSameOptions(a: AnsiOptions, b: AnsiOptions): boolean {
	return (
		a === b ||
		(a.depth === b.depth && a.isAscii === b.isAscii && a.foreground === b.foreground && a.background === b.background)
	);
}

const allColours: AnsiOptions = {
	depth: 'truecolor',
	isAscii: false,
	foreground: defaultColour,
	background: defaultColour,
};
