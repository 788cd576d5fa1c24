import type {Grid} from '../cell/grid.ts';
import type {Style} from '../cell/style.ts';
import {textWidth} from '../cell/width.ts';

/** Text of one look. */
export type Run = {readonly text: string; readonly style: Style};

/** The runs of one line, from left to right. */
export type RunLine = readonly Run[];

/** The width of a line in cells. */
export function lineWidth(line: RunLine): number {
	return line.reduce((width, run) => width + textWidth(run.text), 0);
}

/** Writes a line from (x, y) to the right, clipped to `width` cells. */
export function writeRuns(grid: Grid, x: number, y: number, line: RunLine, width: number): void {
	let column = x;
	for (const run of line) column += grid.text(column, y, run.text, run.style, {x, y, width, height: 1});
}
