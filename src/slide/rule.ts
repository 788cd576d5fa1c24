import type {Grid} from '../cell/grid.ts';
import {arms, type Weight, weight} from '../cell/line.ts';
import type {Style} from '../cell/style.ts';

/** A line of `width` cells from (x, y) to the right; its ends point nowhere, so that it looks whole. */
export function rule(
	grid: Grid,
	x: number,
	y: number,
	width: number,
	style: Style,
	strength: Weight = weight.light,
): void {
	for (let column = 0; column < width; column++) {
		const cell = arms(0, column < width - 1 ? strength : 0, 0, column > 0 ? strength : 0);
		grid.line(x + column, y, cell, style);
	}
}
