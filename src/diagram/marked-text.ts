import type {Grid} from '../cell/grid.ts';
import type {Rectangle} from '../cell/rectangle.ts';
import {attribute, type Style} from '../cell/style.ts';
import {textWidth} from '../cell/width.ts';
import type {TextLine} from './scene.ts';
import type {TextRange} from './text-marks.ts';

/** Writes a line at a cell, with what is `underlined` of its whole text; `start` is where the line begins in that, in UTF-16 units. */
export function writeMarkedLine(
	grid: Grid,
	x: number,
	y: number,
	{text, start}: Pick<TextLine, 'text' | 'start'>,
	underlined: readonly TextRange[] = [],
	style: Style = {},
	clip: Rectangle = grid.bounds,
): void {
	grid.text(x, y, text, style, clip);
	for (const part of underlined) {
		const from = Math.max(0, part.start - start);
		const to = Math.max(from, part.start + part.length - start);
		const attributes = (style.attributes ?? 0) | attribute.underline;
		grid.text(x + textWidth(text.slice(0, from)), y, text.slice(from, to), {...style, attributes}, clip);
	}
}
