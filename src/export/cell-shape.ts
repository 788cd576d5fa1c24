import {armsOfGlyph} from '../cell/line.ts';
import type {Rectangle} from '../cell/rectangle.ts';
import {blockShape} from './block-shape.ts';
import {cornerPath, isCorner} from './corner.ts';
import {dashes, isDashed} from './dash.ts';
import type {Metrics} from './metrics.ts';
import {strokes} from './stroke.ts';

/**
 * A character that is drawn and not written, so that it meets its neighbours exactly: rectangles in px
 * from the cell's top left corner, or the bend of a rounded corner.
 */
export type Shape = {
	readonly rectangles: readonly Rectangle[];
	/** The path data of a bend when the cell's top left corner is at (x, y) px. */
	readonly bend?: (x: number, y: number) => string;
	/** 0 to 1; shades are not opaque. */
	readonly opacity: number;
};

/** Whether a character is a box-drawing or block character that is drawn as a shape. */
export function isShape(character: string): boolean {
	return armsOfGlyph(character) !== 0 || isDashed(character) || isBlock(character);
}

/** The shape of a character; undefined when it is to be written with a font. */
export function shape(character: string, metrics: Metrics): Shape | undefined {
	if (isBlock(character)) return blockShape(character, metrics);
	if (isDashed(character)) return {rectangles: dashes(character, metrics), opacity: 1};
	const cell = armsOfGlyph(character);
	if (cell === 0) return undefined;
	if (isCorner(character)) return {rectangles: [], bend: (x, y) => cornerPath(cell, metrics, x, y), opacity: 1};
	return {rectangles: strokes(cell, metrics), opacity: 1};
}

function isBlock(character: string): boolean {
	return character >= '▀' && character <= '▟';
}
