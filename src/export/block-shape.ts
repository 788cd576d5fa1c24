import type {Rectangle} from '../cell/rectangle.ts';
import type {Metrics} from './metrics.ts';

// Unicode, "Block Elements" (U+2580–U+259F). Rectangles in parts of the cell: x, y, right, bottom.
type Part = readonly [number, number, number, number];

const lower = [1, 2, 3, 4, 5, 6, 7, 8].map((eighths): Part => [0, 1 - eighths / 8, 1, 1]);
const left = [7, 6, 5, 4, 3, 2, 1].map((eighths): Part => [0, 0, eighths / 8, 1]);
const quadrant = {
	upperLeft: [0, 0, 0.5, 0.5],
	upperRight: [0.5, 0, 1, 0.5],
	lowerLeft: [0, 0.5, 0.5, 1],
	lowerRight: [0.5, 0.5, 1, 1],
} as const;
const {upperLeft, upperRight, lowerLeft, lowerRight} = quadrant;
const shades = ['░', '▒', '▓'];

const parts = new Map<string, readonly Part[]>([
	['▀', [[0, 0, 1, 0.5]]],
	...lower.map((part, index): [string, Part[]] => [String.fromCodePoint(0x2581 + index), [part]]),
	...left.map((part, index): [string, Part[]] => [String.fromCodePoint(0x2589 + index), [part]]),
	['▐', [[0.5, 0, 1, 1]]],
	...shades.map((shade): [string, Part[]] => [shade, [[0, 0, 1, 1]]]),
	['▔', [[0, 0, 1, 1 / 8]]],
	['▕', [[7 / 8, 0, 1, 1]]],
	['▖', [lowerLeft]],
	['▗', [lowerRight]],
	['▘', [upperLeft]],
	['▙', [upperLeft, lowerLeft, lowerRight]],
	['▚', [upperLeft, lowerRight]],
	['▛', [upperLeft, upperRight, lowerLeft]],
	['▜', [upperLeft, upperRight, lowerRight]],
	['▝', [upperRight]],
	['▞', [upperRight, lowerLeft]],
	['▟', [upperRight, lowerLeft, lowerRight]],
]);

/** Rectangles in px from the cell's top left corner, and how opaque they are, 0 to 1. */
export type BlockShape = {readonly rectangles: readonly Rectangle[]; readonly opacity: number};

/** The shape of a block element, on whole px. */
export function blockShape(character: string, {width, height}: Metrics): BlockShape {
	const rectangles = (parts.get(character) ?? []).map(([x, y, right, bottom]): Rectangle => {
		const from = {x: Math.round(x * width), y: Math.round(y * height)};
		return {...from, width: Math.round(right * width) - from.x, height: Math.round(bottom * height) - from.y};
	});
	const shade = shades.indexOf(character);
	return {rectangles, opacity: shade < 0 ? 1 : (shade + 1) / 4};
}
