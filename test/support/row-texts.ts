import {difference} from '../../src/cell/difference.ts';
import {Grid} from '../../src/cell/grid.ts';
import type {AnsiOptions} from '../../src/cell/pen.ts';

/** What a terminal is sent for each row of a grid, every cell of it; moves, which go no further than the text, are left out. */
export function rowTexts(grid: Grid, options: AnsiOptions): string[] {
	return Array.from({length: grid.height}, (_, y) => {
		const row = new Grid({width: grid.width, height: 1});
		row.blit(grid, 0, -y);
		return difference(undefined, row, options).replaceAll(/\x1b\[1;\d+H/g, '');
	});
}
