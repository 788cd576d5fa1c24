import {contains, type Rectangle} from '../cell/rectangle.ts';
import {avoid, coveredCells, type Trace, trace} from './avoid.ts';
import {delayed, easeInOut, type TimeWindow} from './easing.ts';
import type {Match} from './match.ts';
import {growing, rectangleBetween} from './moving-rectangle.ts';
import {type AxisTiming, axisByAxis, progressAt, staggered, straight} from './timing.ts';

/** How an item becomes a box, or a box an item. */
export type ItemTransition = {
	readonly place: (t: number) => Rectangle;
	/** How much of the way across it has come: 0 as the item, 1 as the box. */
	readonly across: (t: number) => number;
};

/** An item on its way: `strip` is its place as an item, `box` its place as a box. */
type MovingItem = {
	readonly match: Match;
	readonly strip: Rectangle;
	readonly box: Rectangle;
	readonly delay: number;
	readonly isBack: boolean;
};

/** Above this many items of one box all take the common timing: to compare more would take longer than a frame may. */
const most = 8;

/**
 * The ways of items that become boxes, and of boxes that become items. Those that leave one box one above
 * the other stay so: each grows only as far as the one ahead has made room. Those that leave it side by
 * side move on one axis after the other where they would cover each other otherwise; so does one alone
 * that would run into a box that stays.
 */
export function itemTransitions(
	matches: readonly Match[],
	delays: ReadonlyMap<Match, number>,
): ReadonlyMap<Match, ItemTransition> {
	const items = matches.flatMap((match): MovingItem[] => {
		if (match.kind === 'split' && match.itemColumn !== undefined)
			return [{match, strip: match.start, box: match.to.rectangle, delay: delays.get(match) ?? 0, isBack: false}];
		if (match.kind === 'merge') return [{match, strip: match.end, box: match.from.rectangle, delay: 0, isBack: true}];
		return [];
	});
	const ofOneBox = Map.groupBy(items, ({isBack, strip}) => `${isBack} ${strip.x} ${strip.width}`);
	return new Map(
		[...ofOneBox.values()].flatMap((siblings) => siblingTransitions(siblings, boxesAround(siblings, matches))),
	);
}

/** Items of one box: they share a timing, so that they keep their order, unless another is clearly better for one of them. */
function siblingTransitions(
	siblings: readonly MovingItem[],
	obstacles: readonly Trace[],
): (readonly [Match, ItemTransition])[] {
	const leaders = new Map(siblings.map((item) => [item, leaderOf(item, siblings)]));
	const transition = (item: MovingItem, timingOf: (item: MovingItem) => AxisTiming): ItemTransition => {
		const free = freeTransition(item, timingOf(item));
		const leader = leaders.get(item);
		if (leader === undefined) return free;
		const ahead = transition(leader, timingOf).place;
		const behind = isDownwards(item) ? above : below;
		return {...free, place: (t) => behind(free.place(t), ahead(t))};
	};
	const traceOf = (item: MovingItem, timingOf: (item: MovingItem) => AxisTiming) =>
		trace(transition(item, timingOf).place);
	const common = avoid([siblings], {
		initial: () => straight,
		candidates: () => axisByAxis,
		improvement: 1,
		cost(all, timingOf) {
			const traces = all.map((item) => traceOf(item, () => timingOf(all)));
			return traces.reduce((sum, own, index) => sum + coveredCells(own, traces.slice(index + 1)), 0);
		},
	})(siblings);
	const timingOf = avoid(siblings.length > most ? [] : siblings, {
		initial: () => common,
		candidates: () => staggered,
		cost(item, chosen) {
			const others = siblings.filter((each) => each !== item).map((each) => traceOf(each, chosen));
			return coveredCells(traceOf(item, chosen), [...others, ...obstacles]);
		},
	});
	return siblings.map((item) => [item.match, transition(item, timingOf)]);
}

/** The way of an item that is alone. */
function freeTransition({strip, box, delay, isBack}: MovingItem, timing: AxisTiming): ItemTransition {
	const part = (t: number, window: TimeWindow) =>
		isBack ? 1 - easeInOut(t, window) : easeInOut(t, delayed(window, delay));
	const across = (t: number) => part(t, timing.x);
	return {
		across,
		place: (t) => growing(strip, box, {x: across(t), y: part(t, timing.y)}, part(t, timing.growth ?? timing.y)),
	};
}

/** The boxes that stay, but for the one that the siblings come from or go into; they are taken to go straight. */
function boxesAround([first]: readonly MovingItem[], matches: readonly Match[]): readonly Trace[] {
	return matches.flatMap((match): Trace[] => {
		if (match.kind !== 'update' || match.to.kind !== 'box' || first === undefined) return [];
		const own = first.isBack ? match.to : match.from;
		if (contains(own.rectangle, first.strip.x, first.strip.y)) return [];
		return [trace((t) => rectangleBetween(match.from.rectangle, match.to.rectangle, progressAt(straight, t)))];
	});
}

/** The nearest one that goes in the same direction and is ahead at both ends of the way. */
function leaderOf(item: MovingItem, siblings: readonly MovingItem[]): MovingItem | undefined {
	const isAhead = ({strip, box}: MovingItem) =>
		isDownwards(item)
			? strip.y > item.strip.y && box.y >= item.box.y + item.box.height
			: strip.y < item.strip.y && box.y + box.height <= item.box.y;
	return siblings
		.filter((other) => isDownwards(other) === isDownwards(item) && isAhead(other))
		.sort((a, b) => Math.abs(a.strip.y - item.strip.y) - Math.abs(b.strip.y - item.strip.y))[0];
}

function isDownwards({strip, box}: MovingItem): boolean {
	return box.y >= strip.y;
}

/** As much of a rectangle as is above another. */
function above(rectangle: Rectangle, {y}: Rectangle): Rectangle {
	return {...rectangle, height: Math.max(1, Math.min(rectangle.height, y - rectangle.y))};
}

/** As much of a rectangle as is below another. */
function below(rectangle: Rectangle, {y, height}: Rectangle): Rectangle {
	const bottom = rectangle.y + rectangle.height;
	const top = Math.min(bottom - 1, Math.max(rectangle.y, y + height));
	return {...rectangle, y: top, height: bottom - top};
}
