import {Grid} from '../../src/cell/grid.ts';
import type {Block, Slide} from '../../src/deck/slide.ts';
import {blocks} from '../../src/stage/blocks.ts';
import {compose} from '../../src/stage/compose.ts';
import type {Look} from '../../src/stage/look.ts';
import type {Setting} from '../../src/stage/piece.ts';
import {deck, look} from './slides.ts';

export const setting: Setting = {theme: look.theme, spacing: 'normal', base: {}, depth: 0};

/** Blocks at a width, as a grid just large enough. */
export function painted(all: readonly Block[], width: number, options: Partial<Setting> & {step?: number} = {}): Grid {
	const piece = blocks(all, width, {...setting, ...options});
	const grid = new Grid({width: piece.width, height: piece.height});
	piece.paint(grid, 0, 0, options.step ?? 99);
	return grid;
}

/** The same as text between bars, which show its width. */
export function picture(
	all: readonly Block[],
	width: number,
	options: Partial<Setting> & {step?: number} = {},
): string {
	const grid = painted(all, width, options);
	return framed(Array.from({length: grid.height}, (_, y) => grid.row(y)));
}

/** Rows between bars, below a line break, as a template literal writes them. */
export function framed(rows: readonly string[]): string {
	return `\n${rows.map((row) => `▕${row}▏`).join('\n')}\n`;
}

/** A slide on a stage. */
export function stage(slide: Slide, width: number, height: number, step = 99, with_: Partial<Look> = {}): Grid {
	const grid = new Grid({width, height});
	compose(slide, deck(slide), {width, height}, {...look, ...with_}).paint(grid, step);
	return grid;
}
