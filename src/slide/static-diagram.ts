import {Grid} from '../cell/grid.ts';
import type {Size} from '../cell/rectangle.ts';
import {draw} from '../diagram/draw.ts';
import {layoutDiagram} from '../diagram/layout.ts';
import type {Diagram} from '../diagram/model.ts';
import {timeline} from '../diagram/timeline.ts';
import type {Messages} from '../messages/messages.ts';
import type {Theme} from '../theme/theme.ts';
import {textBlock} from './text-block.ts';
import {type Widget, widget} from './widget.ts';

/** Rows to try, until a diagram has room for all it has to say. */
const heights = [8, 11, 14, 18, 22, 27, 33, 40, 60, 100];
/** More rows to try for the lines of boxes, and how much wider a text may get for them. */
const greatHeights = [160, 260, 420];
const widenings = [1, 1.5, 2, 3, 5];
/** Columns beyond which nobody reads a text, and boxes beyond which trying takes too long. */
const widest = 1000;
const manyBoxes = 60;

/**
 * A diagram as it is after its last step, as low as it can be without giving anything up, for a page of text.
 * It is wider than the page where it has no room there, or not for the lines of its boxes.
 */
export function staticDiagram(diagram: Diagram, width: number, theme: Theme, messages: Messages): Widget {
	const whole = unzoomed(diagram);
	const {size, needed} = roomFor(whole, width);
	if (size === undefined)
		return textBlock([{text: messages.format('small.static', {columns: needed}), style: {}}], width);
	const grid = new Grid(size);
	draw(timeline(whole, size, 0).at(whole.steps.length), theme, grid);
	return withoutMargins(grid);
}

/** The area on which a diagram gives up least; undefined where it fits none, which needs more columns than `widest`. */
function roomFor(diagram: Diagram, width: number): {readonly size: Size | undefined; readonly needed: number} {
	const isLarge = diagram.boxes.size > manyBoxes;
	const at = tryHeights(diagram, width, heights);
	const least = at.size === undefined ? Math.max(width, at.needed) : width;
	if (least > widest) return {size: undefined, needed: at.needed};
	let best = at;
	for (const factor of isLarge ? [1] : widenings) {
		if (best.size !== undefined && !best.lacksItems) break;
		const columns = Math.min(widest, Math.ceil(least * factor));
		const next = tryHeights(diagram, columns, isLarge ? heights : [...heights, ...greatHeights]);
		if (best.size === undefined || (next.size !== undefined && !next.lacksItems)) best = next;
	}
	return best;
}

/** The lowest area of a width on which a diagram gives up nothing, else the highest on which it fits. */
function tryHeights(diagram: Diagram, width: number, all: readonly number[]) {
	let size: Size | undefined;
	let needed = 0;
	let lacksItems = false;
	for (const height of all) {
		const {fits, omitted, needs} = layoutDiagram(diagram, {width, height});
		needed = needs.width;
		if (!fits) continue;
		size = {width, height};
		lacksItems = omitted.items;
		if (!omitted.items && !omitted.labels && !omitted.rows) break;
	}
	return {size, needed, lacksItems};
}

/** On paper there is no camera: the whole diagram is shown, with all that its steps did to it. */
function unzoomed(diagram: Diagram): Diagram {
	const steps = diagram.steps.map((step) => ({...step, effects: step.effects.filter(({type}) => type !== 'zoom')}));
	return {...diagram, steps};
}

function withoutMargins(grid: Grid): Widget {
	const used = Array.from({length: grid.height}, (_, y) => y).filter((y) => grid.row(y).trim() !== '');
	const first = used[0] ?? 0;
	const height = (used.at(-1) ?? -1) - first + 1;
	return widget(grid.width, height, (target, x, y) =>
		target.blit(grid, x, y - first, {x, y, width: grid.width, height}),
	);
}
