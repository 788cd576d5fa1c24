import {empty, type Widget} from './widget.ts';

/** A widget of a stack, and how many blank rows are above it unless it is the first. */
export type Layer = {readonly widget: Widget; readonly gap: number};

/** Widgets one below the other, as wide as the widest of them. */
export function stack(layers: readonly Layer[]): Widget {
	if (layers.length === 0) return empty;
	const tops: number[] = [];
	let height = 0;
	for (const [index, {widget, gap}] of layers.entries()) {
		if (index > 0) height += gap;
		tops.push(height);
		height += widget.height;
	}
	const self: Widget = {
		width: Math.max(...layers.map(({widget}) => widget.width)),
		height,
		paint: (grid, x, y, step) => {
			for (const [index, {widget}] of layers.entries()) widget.paint(grid, x, y + (tops[index] as number), step);
		},
		truncate: (rows) => (rows >= height ? self : stack(layersWithin(layers, tops, rows))),
	};
	return self;
}

function layersWithin(layers: readonly Layer[], tops: readonly number[], rows: number): Layer[] {
	const kept: Layer[] = [];
	for (const [index, layer] of layers.entries()) {
		const left = rows - (tops[index] as number);
		const widget = left < 1 ? empty : layer.widget.truncate(left);
		if (widget.height > 0) kept.push({...layer, widget});
		if (widget.height < layer.widget.height) break;
	}
	return kept;
}
