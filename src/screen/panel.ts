import {Grid} from '../cell/grid.ts';
import {arms, weight} from '../cell/line.ts';
import type {Size} from '../cell/rectangle.ts';
import {attribute, type Style} from '../cell/style.ts';
import {textWidth} from '../cell/width.ts';
import {clip} from '../cell/wrap.ts';
import type {Theme} from '../theme/theme.ts';

const {none, light} = weight;

/**
 * An empty pane with a round border, a title on its top edge and a hint on its bottom edge. The inside
 * begins two cells from the left edge and one from the top.
 */
export function panel(size: Size, theme: Theme, title: string, hint = ''): Grid {
	const grid = new Grid(size);
	grid.fill(grid.bounds, {bg: theme.surface});
	border(grid, {fg: theme.line, bg: theme.surface});
	const room = size.width - 6;
	if (room > 0) {
		label(grid, 0, clip(title, room), {fg: theme.accent, bg: theme.surface, attributes: attribute.bold}, theme);
		if (size.height > 1) label(grid, size.height - 1, clip(hint, room), {fg: theme.muted, bg: theme.surface}, theme);
	}
	return grid;
}

/** Draws a round frame along the edges of a grid. Nothing on a grid too small for one. */
export function border(grid: Grid, style: Style, thickness: 1 | 2 = light): void {
	const {width, height} = grid;
	if (width < 2 || height < 2) return;
	const at = (x: number, y: number, up: 0 | 1, right: 0 | 1, down: 0 | 1, left: 0 | 1) => {
		const weigh = (is: 0 | 1) => (is ? thickness : none);
		grid.line(x, y, arms(weigh(up), weigh(right), weigh(down), weigh(left)), style, 'rounded');
	};
	for (let x = 1; x < width - 1; x++) for (const y of [0, height - 1]) at(x, y, 0, 1, 0, 1);
	for (let y = 1; y < height - 1; y++) for (const x of [0, width - 1]) at(x, y, 1, 0, 1, 0);
	at(0, 0, 0, 1, 1, 0);
	at(width - 1, 0, 0, 0, 1, 1);
	at(0, height - 1, 1, 1, 0, 0);
	at(width - 1, height - 1, 1, 0, 0, 1);
}

export type LabelOptions = {
	/** The thickness of the border. */
	readonly thickness?: 1 | 2;
	/** The column of the half line before the text. */
	readonly x?: number;
};

/** Writes a text into a horizontal border, between the half lines that close it. */
export function label(
	grid: Grid,
	y: number,
	text: string,
	style: Style,
	theme: Theme,
	{thickness = light, x = 2}: LabelOptions = {},
): void {
	if (text === '') return;
	const line = {fg: theme.line, ...(style.bg === undefined ? {} : {bg: style.bg})};
	const width = textWidth(text);
	grid.text(x, y, thickness === light ? '╴' : '╸', line);
	grid.text(x + 1, y, text, style);
	grid.text(x + 1 + width, y, thickness === light ? '╶' : '╺', line);
}
