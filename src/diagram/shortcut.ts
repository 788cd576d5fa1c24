import {contains, overlaps, type Rectangle} from '../cell/rectangle.ts';
import {cellsAlong} from './polyline.ts';
import type {Route} from './route.ts';
import type {Point} from './scene.ts';
import {borderCell, middle, type SideName, span} from './side.ts';

/** What stands around an edge at one step of a diagram. */
export type Surroundings = {
	/** The boxes that stand between others, by id, whether or not they are there at the step. */
	readonly boxes: ReadonlyMap<string, Rectangle>;
	readonly isPresent: (id: string) => boolean;
	/** The ways of the other edges that are there. */
	readonly others: readonly (readonly Point[])[];
};

/**
 * The straight way of an edge that had to go around a box which is not there now; undefined when its way
 * is straight, has a label to keep in place, or is still barred.
 */
export function shortcut(
	{points, label}: Route,
	from: Rectangle,
	to: Rectangle,
	{boxes, isPresent, others}: Surroundings,
): readonly Point[] | undefined {
	if (points.length < 4 || label !== undefined) return undefined;
	const way = straight(from, to);
	if (way === undefined) return undefined;
	const between = cellsBetween(way);
	const barring = [...boxes].filter(([, rectangle]) => overlaps(rectangle, between)).map(([id]) => id);
	if (barring.length === 0 || barring.some(isPresent)) return undefined;
	const isCrossed = others.some((other) => [...cellsAlong(other)].some(({x, y}) => contains(between, x, y)));
	return isCrossed ? undefined : way;
}

/** From border to border where the two face each other, as near the middles as they allow. */
function straight(from: Rectangle, to: Rectangle): readonly [Point, Point] | undefined {
	const sides: ReadonlyArray<readonly [SideName, SideName, number]> = [
		['right', 'left', to.x - (from.x + from.width)],
		['left', 'right', from.x - (to.x + to.width)],
		['bottom', 'top', to.y - (from.y + from.height)],
		['top', 'bottom', from.y - (to.y + to.height)],
	];
	for (const [exit, entry, gap] of sides) {
		const [low, high] = common(span(from, exit), span(to, entry));
		if (gap < 2 || low > high) continue;
		const along = Math.max(low, Math.min(high, middle(to, entry)));
		return [borderCell(from, exit, along), borderCell(to, entry, along)];
	}
	return undefined;
}

function common(a: readonly [number, number], b: readonly [number, number]): readonly [number, number] {
	return [Math.max(a[0], b[0]), Math.min(a[1], b[1])];
}

/** The cells of a straight way without its ends. */
function cellsBetween([a, b]: readonly [Point, Point]): Rectangle {
	return a.y === b.y
		? {x: Math.min(a.x, b.x) + 1, y: a.y, width: Math.abs(a.x - b.x) - 1, height: 1}
		: {x: a.x, y: Math.min(a.y, b.y) + 1, width: 1, height: Math.abs(a.y - b.y) - 1};
}
