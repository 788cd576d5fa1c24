import {Grid} from '../../src/cell/grid.ts';
import type {Slide, SlideBlock} from '../../src/deck/model.ts';
import type {Appearance} from '../../src/slide/appearance.ts';
import {blocks} from '../../src/slide/blocks.ts';
import {compose} from '../../src/slide/compose.ts';
import {unmarked} from '../../src/slide/mark-terms.ts';
import type {TextContext} from '../../src/slide/widget.ts';
import {appearance, deck} from './slides.ts';

export const context: TextContext = {theme: appearance.theme, spacing: 'normal', base: {}, depth: 0};

/** Blocks at a width, as a grid just large enough. */
export function painted(
	all: readonly SlideBlock[],
	width: number,
	options: Partial<TextContext> & {step?: number} = {},
): Grid {
	const widget = blocks(all, width, {...context, ...options});
	const grid = new Grid({width: widget.width, height: widget.height});
	widget.paint(grid, 0, 0, options.step ?? 99);
	return grid;
}

/** The same as text between bars, which show its width. */
export function picture(
	all: readonly SlideBlock[],
	width: number,
	options: Partial<TextContext> & {step?: number} = {},
): string {
	const grid = painted(all, width, options);
	return framed(Array.from({length: grid.height}, (_, y) => grid.row(y)));
}

/** Rows between bars, below a line break, as a template literal writes them. */
export function framed(rows: readonly string[]): string {
	return `\n${rows.map((row) => `▕${row}▏`).join('\n')}\n`;
}

/** A slide on a stage. */
export function stage(slide: Slide, width: number, height: number, step = 99, with_: Partial<Appearance> = {}): Grid {
	const grid = new Grid({width, height});
	compose(unmarked(slide), deck(slide), {width, height}, {...appearance, ...with_}).paint(grid, step);
	return grid;
}
