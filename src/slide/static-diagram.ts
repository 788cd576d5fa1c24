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

/** A diagram as it is after its last step, as low as it can be without giving anything up, for a page of text. */
export function staticDiagram(diagram: Diagram, width: number, theme: Theme, messages: Messages): Widget {
	const whole = unzoomed(diagram);
	let size: Size | undefined;
	let needed = 0;
	for (const height of heights) {
		const {fits, omitted: given, needs} = layoutDiagram(whole, {width, height});
		needed = needs.width;
		if (!fits) continue;
		size = {width, height};
		if (!given.items && !given.labels && !given.rows) break;
	}
	if (size === undefined)
		return textBlock([{text: messages.format('small.static', {columns: needed}), style: {}}], width);
	const grid = new Grid(size);
	draw(timeline(whole, size, 0).at(whole.steps.length), theme, grid);
	return withoutMargins(grid);
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
