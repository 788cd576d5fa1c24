import {contains, type Rectangle} from '../cell/rectangle.ts';
import {delayed, easeInOut, phase, type TimeWindow} from './easing.ts';
import type {Match} from './match.ts';
import {growing, rectangleBetween} from './moving-rectangle.ts';
import {type AxisTiming, choices, leanings, samples, shared, straight, worth} from './way.ts';

/** Where something is at time t of a film. */
export type PlaceAt = (t: number) => Rectangle;

/** How an item becomes a box, or a box an item: where it is, and how far across it has come, 0 as the item and 1 as the box. */
export type Flight = {readonly at: PlaceAt; readonly across: (t: number) => number};

/** The way of an item to its box: `row` is its place as an item, `box` its place as a box. */
type Way = {
	readonly each: Match;
	readonly row: Rectangle;
	readonly box: Rectangle;
	readonly delay: number;
	readonly isBack: boolean;
};

/**
 * The ways of items that become boxes, and of boxes that become items. Those that leave one box one above
 * the other stay so: each grows only as far as the one ahead has made room. Those that leave it side by
 * side move across and up or down one after the other, where they would cover each other otherwise; so
 * does one alone that would run into a box that stays.
 */
export function flightsOf(matches: readonly Match[], delays: ReadonlyMap<Match, number>): ReadonlyMap<Match, Flight> {
	const ways = matches.flatMap((each): Way[] => {
		if (each.kind === 'emerge' && each.itemColumn !== undefined)
			return [{each, row: each.start, box: each.to.rectangle, delay: delays.get(each) ?? 0, isBack: false}];
		if (each.kind === 'merge' && each.itemColumn !== undefined)
			return [{each, row: each.end, box: each.from.rectangle, delay: 0, isBack: true}];
		return [];
	});
	return new Map(
		families(ways).flatMap((family) => {
			const paths = evading(family, pathOf(family), bystanders(family, matches));
			return family.map((way): [Match, Flight] => [way.each, flight(way, family, paths)]);
		}),
	);
}

/** The ways that begin, or end, in the same box: its rows are below each other. */
function families(ways: readonly Way[]): readonly (readonly Way[])[] {
	const byBox = new Map<string, Way[]>();
	for (const way of ways) {
		const key = [way.isBack, way.row.x, way.row.width].join(' ');
		byBox.set(key, [...(byBox.get(key) ?? []), way]);
	}
	return [...byBox.values()];
}

/** The path on which the members of a family cover each other least: the same for all, so that they keep their order. */
function pathOf(family: readonly Way[]): AxisTiming {
	const prices = choices.map((path) => {
		const flights = family.map((way) => flight(way, family, () => path));
		return samples.reduce((sum, t) => {
			const places = flights.map(({at}) => at(t));
			return sum + places.reduce((cells, place, index) => cells + shared(place, places.slice(index + 1)), 0);
		}, 0);
	});
	return choices[prices.indexOf(Math.min(...prices))] ?? straight;
}

/** Where the boxes are seen that stay, but for the one that the family comes from or goes into. */
function bystanders([first]: readonly Way[], matches: readonly Match[]): readonly PlaceAt[] {
	return matches.flatMap((each): PlaceAt[] => {
		if (each.kind !== 'stay' || each.to.kind !== 'box' || first === undefined) return [];
		const own = first.isBack ? each.to : each.from;
		if (contains(own.rectangle, first.row.x, first.row.y)) return [];
		return [(t) => rectangleBetween(each.from.rectangle, each.to.rectangle, easeInOut(t, phase.move))];
	});
}

/** Above this many items of one box all take the common path: to compare their ways would take longer than a frame may. */
const mostEvading = 8;

/** The paths of a family's members: the common one, but for those that cover much less of all others on a leaning one. */
function evading(family: readonly Way[], common: AxisTiming, others: readonly PlaceAt[]): (way: Way) => AxisTiming {
	const paths = new Map(family.map((way) => [way, common]));
	const pathOfWay = (way: Way) => paths.get(way) ?? common;
	if (family.length > mostEvading) return pathOfWay;
	const cost = (way: Way, path: AxisTiming) => {
		const [own, ...siblings] = [way, ...family.filter((each) => each !== way)].map(
			(each) => flight(each, family, (it) => (it === way ? path : pathOfWay(it))).at,
		);
		const met = [...siblings, ...others];
		return samples.reduce(
			(sum, t) =>
				own === undefined
					? sum
					: sum +
						shared(
							own(t),
							met.map((at) => at(t)),
						),
			0,
		);
	};
	for (const way of family) {
		const present = cost(way, common);
		if (present === 0) continue;
		const prices = leanings.map((path) => ({path, price: cost(way, path)}));
		const best = prices.reduce((a, b) => (b.price < a.price ? b : a));
		if (best.price < present * worth) paths.set(way, best.path);
	}
	return pathOfWay;
}

function flight(way: Way, family: readonly Way[], pathOfWay: (way: Way) => AxisTiming): Flight {
	const path = pathOfWay(way);
	const part = (t: number, window: TimeWindow) =>
		way.isBack ? 1 - easeInOut(t, window) : easeInOut(t, delayed(window, way.delay));
	const across = (t: number) => part(t, path.across);
	const free = (t: number) =>
		growing(way.row, way.box, {x: across(t), y: part(t, path.along)}, part(t, path.growth ?? path.along));
	const leader = leaderOf(way, family);
	if (leader === undefined) return {at: free, across};
	const ahead = flight(leader, family, pathOfWay).at;
	return {at: (t) => (isDownwards(way) ? above(free(t), ahead(t)) : below(free(t), ahead(t))), across};
}

/** The nearest one that goes in the same direction and is ahead at both ends of the way. */
function leaderOf(way: Way, family: readonly Way[]): Way | undefined {
	const isAhead = (other: Way) =>
		isDownwards(way)
			? other.row.y > way.row.y && other.box.y >= way.box.y + way.box.height
			: other.row.y < way.row.y && other.box.y + other.box.height <= way.box.y;
	return family
		.filter((other) => isDownwards(other) === isDownwards(way) && isAhead(other))
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
