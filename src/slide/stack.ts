import {empty, type Widget} from './widget.ts';

/** A widget of a stack, and how many blank rows are above it unless it is the first. */
export type StackItem = {readonly widget: Widget; readonly gap: number};

/** Widgets one below the other, as wide as the widest of them. */
export function stack(items: readonly StackItem[]): Widget {
	if (items.length === 0) return empty;
	const tops: number[] = [];
	let height = 0;
	for (const [index, {widget, gap}] of items.entries()) {
		if (index > 0) height += gap;
		tops.push(height);
		height += widget.height;
	}
	const self: Widget = {
		width: Math.max(...items.map(({widget}) => widget.width)),
		height,
		paint: (grid, x, y, step) => {
			for (const [index, {widget}] of items.entries()) widget.paint(grid, x, y + (tops[index] as number), step);
		},
		truncate: (rows) => (rows >= height ? self : stack(itemsWithin(items, tops, rows))),
	};
	return self;
}

function itemsWithin(items: readonly StackItem[], tops: readonly number[], rows: number): StackItem[] {
	const within: StackItem[] = [];
	for (const [index, item] of items.entries()) {
		const left = rows - (tops[index] as number);
		const widget = left < 1 ? empty : item.widget.truncate(left);
		if (widget.height > 0) within.push({...item, widget});
		if (widget.height < item.widget.height) break;
	}
	return within;
}
