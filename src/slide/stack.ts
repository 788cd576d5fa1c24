import {empty, type Split, type Widget} from './widget.ts';

/** A widget of a stack, and how many blank rows are above it unless it is the first. */
export type StackItem = {
	readonly widget: Widget;
	readonly gap: number;
	/** Whether it stays on the page of the one below it, as a heading does. */
	readonly isKeptWithNext?: boolean;
};

/** How full a page has to be, as a part of it, before what would still fit on the next one is moved there whole. */
const leastFill = 0.5;

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
		steps: [...new Set(items.flatMap(({widget}) => widget.steps))],
		paint: (grid, x, y, step) => {
			for (const [index, {widget}] of items.entries()) widget.paint(grid, x, y + (tops[index] as number), step);
		},
		split: (room, page) => (room >= height ? {head: self, rest: empty} : splitItems(items, tops, room, page)),
	};
	return self;
}

function splitItems(items: readonly StackItem[], tops: readonly number[], room: number, page: number): Split {
	const index = items.findIndex(({widget}, at) => (tops[at] as number) + widget.height > room);
	const item = items[index];
	if (item === undefined) return {head: stack(items), rest: empty};
	const top = tops[index] as number;
	const isMovable = item.widget.height <= page && top >= page * leastFill;
	const {head, rest} =
		isMovable || top >= room ? {head: empty, rest: item.widget} : item.widget.split(room - top, page);
	if (head.height > 0 && rest.height > 0) {
		return {
			head: stack([...items.slice(0, index), {...item, widget: head}]),
			rest: stack([{...item, widget: rest}, ...items.slice(index + 1)]),
		};
	}
	const end = page > 0 ? endOf(items, index) : index;
	return {head: stack(items.slice(0, end)), rest: stack(items.slice(end))};
}

/** The last place at or before `index` that does not part a heading from what is below it; `index` where there is none. */
function endOf(items: readonly StackItem[], index: number): number {
	let end = index;
	while (items[end - 1]?.isKeptWithNext === true) end--;
	return end > 0 ? end : index;
}
