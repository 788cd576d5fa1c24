import {inset, type Rectangle} from '../cell/rectangle.ts';
import type {Scene, SceneBox} from '../diagram/scene.ts';
import {boxTimings, type MovingBox, type Trace, trace} from './avoid.ts';
import {itemTransitions} from './item-transition.ts';
import type {Match} from './match.ts';
import {type AxisProgress, rectangleBetween} from './moving-rectangle.ts';
import {type AxisTiming, progressAt, straight} from './timing.ts';

/** Where something is at each moment of a morph, and how much of its way it has come on each axis. */
export type Movement = {
	readonly place: (t: number) => Rectangle;
	readonly progress: (t: number) => AxisProgress;
	/** What becomes of an item, or an item: how much of the way across it has come, 0 as the item, 1 as the box. */
	readonly across?: (t: number) => number;
};

/** Above this many things all go straight: to compare their ways would take longer than a frame may. */
const most = 32;

/**
 * How each thing moves. The ways of items come first, since they depend on their siblings; then the boxes
 * choose when to move on which axis, so that they go around items, frames and each other.
 */
export function movements(
	matches: readonly Match[],
	delays: ReadonlyMap<Match, number>,
	earlier: Scene,
): ReadonlyMap<Match, Movement> {
	const items = itemTransitions(matches, delays);
	const movers = matches.map((match) => moverOf(match, delays.get(match) ?? 0, earlier));
	const choosing = movers.length > most ? [] : movers.filter(({match}) => hasChoice(match));
	const obstacles = choosing.length === 0 ? [] : movers.flatMap((mover) => obstaclesOf(mover, items.get(mover.match)));
	const timings = boxTimings(choosing, obstacles);
	return new Map(
		movers.map((mover) => [
			mover.match,
			{...movementOf(mover, timings.get(mover) ?? straight), ...items.get(mover.match)},
		]),
	);
}

type Mover = MovingBox & {readonly match: Match};

function moverOf(match: Match, delay: number, earlier: Scene): Mover {
	switch (match.kind) {
		case 'update':
			return {match, id: match.to.id, from: match.from.rectangle, to: match.to.rectangle, delay: 0};
		case 'split': {
			const cover = match.isUnder ? match.to.origin?.box : undefined;
			return {match, id: match.to.id, from: match.start, to: match.to.rectangle, delay, cover};
		}
		case 'merge':
			return {match, id: match.from.id, from: match.from.rectangle, to: match.end, delay: 0};
		case 'enter':
			return {match, id: match.to.id, from: enclosure(match.to, earlier), to: match.to.rectangle, delay: 0};
		case 'exit':
			return {match, id: match.from.id, from: match.from.rectangle, to: match.from.rectangle, delay: 0};
	}
}

/** Boxes that stay, and those that slide out from under one. */
function hasChoice(match: Match): boolean {
	return match.kind === 'split' ? match.isUnder : match.kind === 'update' && match.to.kind === 'box';
}

function movementOf({match, from, to, delay}: Mover, timing: AxisTiming): Movement {
	const place = (t: number) => rectangleBetween(from, to, progressAt(timing, t, delay));
	if (match.kind === 'exit') return {place, progress: () => ({x: 0, y: 0})};
	if (match.kind === 'enter' && match.to.kind === 'box') return {place, progress: () => ({x: 1, y: 1})};
	return {place, progress: (t) => progressAt(timing, t, delay)};
}

/** What of a thing without a choice is in the way of boxes: all of an item or of what comes apart, the border of a group. */
function obstaclesOf(mover: Mover, item: Pick<Movement, 'place'> | undefined): readonly Trace[] {
	const {match} = mover;
	if (item !== undefined) return [trace(item.place)];
	const isGroup = (match.kind === 'update' || match.kind === 'enter') && match.to.kind === 'group';
	if (!isGroup && (match.kind !== 'split' || match.isUnder)) return [];
	const whole = trace(movementOf(mover, straight).place);
	return isGroup ? borderSides.map((side) => whole.map(side)) : [whole];
}

const borderSides: readonly ((rectangle: Rectangle) => Rectangle)[] = [
	({x, y, width}) => ({x, y, width, height: 1}),
	({x, y, width, height}) => ({x, y: y + height - 1, width, height: 1}),
	(rectangle) => ({x: rectangle.x, y: rectangle.y + 1, width: 1, height: inset(rectangle, 1).height}),
	(rectangle) => ({
		x: rectangle.x + rectangle.width - 1,
		y: rectangle.y + 1,
		width: 1,
		height: inset(rectangle, 1).height,
	}),
];

/** What is inside a frame and was there before it. */
export function enclosed({members}: SceneBox, earlier: Scene): readonly SceneBox[] {
	return earlier.boxes.filter((box) => members?.includes(box.id) === true);
}

/** Where a new frame begins to close in on what was there: around it, in the place where that stood. */
function enclosure(frame: SceneBox, earlier: Scene): Rectangle {
	const inside = enclosed(frame, earlier).map(({rectangle}) => rectangle);
	if (inside.length === 0) return frame.rectangle;
	const x = Math.max(0, Math.min(...inside.map((each) => each.x)) - 2);
	const y = Math.max(0, Math.min(...inside.map((each) => each.y)) - 1);
	const right = Math.min(earlier.width, Math.max(...inside.map((each) => each.x + each.width)) + 2);
	const bottom = Math.min(earlier.height, Math.max(...inside.map((each) => each.y + each.height)) + 1);
	return {x, y, width: right - x, height: bottom - y};
}
