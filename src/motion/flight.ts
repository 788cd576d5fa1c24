import type {Rectangle} from '../cell/rectangle.ts';
import {moving, phase, type Window} from './easing.ts';
import type {Match} from './match.ts';
import {growing} from './rectangle.ts';

/** Where something is at time t of a film. */
export type Flight = (t: number) => Rectangle;

/** The way of an item to its box: `row` is its place as an item, `box` its place as a box. */
type Way = {
	readonly each: Match;
	readonly row: Rectangle;
	readonly box: Rectangle;
	readonly part: (t: number) => number;
};

/** When something moves that starts later than the others. */
export function moveAfter(delay: number): Window {
	return {from: phase.move.from + delay, to: phase.move.to + delay};
}

/**
 * The ways of items that become boxes, and of boxes that become items. Those that leave one box one above
 * the other stay so: each grows only as far as the one ahead has made room.
 */
export function flightsOf(matches: readonly Match[], delays: ReadonlyMap<Match, number>): ReadonlyMap<Match, Flight> {
	const ways = matches.flatMap((each): Way[] => {
		if (each.kind === 'emerge' && each.itemLeft !== undefined) {
			const window = moveAfter(delays.get(each) ?? 0);
			return [{each, row: each.start, box: each.to.rectangle, part: (t) => moving(t, window)}];
		}
		if (each.kind === 'merge' && each.itemLeft !== undefined)
			return [{each, row: each.end, box: each.from.rectangle, part: (t) => 1 - moving(t, phase.move)}];
		return [];
	});
	return new Map(ways.map((way) => [way.each, flight(way, ways)]));
}

function flight(way: Way, ways: readonly Way[]): Flight {
	const free = (t: number) => growing(way.row, way.box, way.part(t));
	const leader = leaderOf(way, ways);
	if (leader === undefined) return free;
	const ahead = flight(leader, ways);
	return (t) => (isDownwards(way) ? above(free(t), ahead(t)) : below(free(t), ahead(t)));
}

/** The nearest one that leaves the same box in the same direction, and is ahead at both ends of the way. */
function leaderOf(way: Way, ways: readonly Way[]): Way | undefined {
	const isAhead = (other: Way) =>
		isDownwards(way)
			? other.row.y > way.row.y && other.box.y >= way.box.y + way.box.height
			: other.row.y < way.row.y && other.box.y + other.box.height <= way.box.y;
	return ways
		.filter((other) => other.each.kind === way.each.kind && isDownwards(other) === isDownwards(way))
		.filter((other) => other.row.x === way.row.x && other.row.width === way.row.width && isAhead(other))
		.sort((a, b) => Math.abs(a.row.y - way.row.y) - Math.abs(b.row.y - way.row.y))[0];
}

function isDownwards({row, box}: Way): boolean {
	return box.y >= row.y;
}

function above(rectangle: Rectangle, {y}: Rectangle): Rectangle {
	return {...rectangle, height: Math.max(1, Math.min(rectangle.height, y - rectangle.y))};
}

function below(rectangle: Rectangle, {y, height}: Rectangle): Rectangle {
	const bottom = rectangle.y + rectangle.height;
	const top = Math.min(bottom - 1, Math.max(rectangle.y, y + height));
	return {...rectangle, y: top, height: bottom - top};
}
