import {Grid} from '../cell/grid.ts';
import type {Size} from '../cell/rectangle.ts';
import {draw} from '../diagram/draw.ts';
import {layout} from '../diagram/layout.ts';
import type {Diagram} from '../diagram/model.ts';
import {staged} from '../motion/stage.ts';
import type {Theme} from '../theme/theme.ts';
import {english, type Words} from '../words/words.ts';
import {type Piece, piece} from './piece.ts';
import {text} from './text.ts';

/** Rows to try, until a diagram has room for all it has to say. */
const heights = [8, 11, 14, 18, 22, 27, 33, 40, 60, 100];

/** A diagram as it is after its last step, as low as it can be without giving anything up, for a page of text. */
export function still(diagram: Diagram, width: number, theme: Theme, words: Words = english): Piece {
	const whole = unzoomed(diagram);
	let size: Size | undefined;
	let needed = 0;
	for (const height of heights) {
		const {fits, given, needs} = layout(whole, {width, height});
		needed = needs.width;
		if (!fits) continue;
		size = {width, height};
		if (!given.items && !given.labels && !given.rows) break;
	}
	if (size === undefined) return text([{text: words.say('small.still', {columns: needed}), style: {}}], width);
	const grid = new Grid(size);
	draw(staged(whole, size, 0).at(whole.steps.length), theme, grid);
	return withoutMargins(grid);
}

/** On paper there is no camera: the whole diagram is shown, with all that its steps did to it. */
function unzoomed(diagram: Diagram): Diagram {
	const steps = diagram.steps.map((step) => ({...step, effects: step.effects.filter(({type}) => type !== 'zoom')}));
	return {...diagram, steps};
}

function withoutMargins(grid: Grid): Piece {
	const used = Array.from({length: grid.height}, (_, y) => y).filter((y) => grid.row(y).trim() !== '');
	const first = used[0] ?? 0;
	const height = (used.at(-1) ?? -1) - first + 1;
	return piece(grid.width, height, (target, x, y) =>
		target.blit(grid, x, y - first, {x, y, width: grid.width, height}),
	);
}
