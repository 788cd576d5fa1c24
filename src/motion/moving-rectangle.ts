import type {Rectangle} from '../cell/rectangle.ts';
import {lerp} from './easing.ts';

/** How much of the way something has come, across (x) and up or down (y): 0 to 1. */
export type AxisProgress = {readonly x: number; readonly y: number};

/**
 * A rectangle on its way to another. Each corner is rounded from the same real rectangle, so that width
 * and position never disagree.
 */
export function rectangleBetween(from: Rectangle, to: Rectangle, part: AxisProgress): Rectangle {
	const x = Math.round(lerp(from.x, to.x, part.x));
	const y = Math.round(lerp(from.y, to.y, part.y));
	const right = Math.round(lerp(from.x + from.width, to.x + to.width, part.x));
	const bottom = Math.round(lerp(from.y + from.height, to.y + to.height, part.y));
	return {x, y, width: right - x, height: bottom - y};
}

/**
 * Like {@link rectangleBetween}, but it is full height halfway, so that an item is soon seen to be a box:
 * halfway of `grown`, which is usually the way up or down.
 * The edge ahead leads and the other follows; no corner ever turns back.
 */
export function growing(from: Rectangle, to: Rectangle, part: AxisProgress, grown = part.y): Rectangle {
	const across = rectangleBetween(from, to, part);
	const soon = Math.min(1, 2 * grown);
	const height = lerp(from.height, to.height, soon);
	const bottomFrom = from.y + from.height;
	const bottomTo = to.y + to.height;
	// Where neither edge leads, because it grows both ways from where it was, both hurry.
	const isBothWays = to.y < from.y && bottomTo > bottomFrom;
	const isDownwards = to.y >= from.y;
	const top = isBothWays
		? lerp(from.y, to.y, soon)
		: isDownwards
			? lerp(from.y, to.y, part.y)
			: lerp(bottomFrom, bottomTo, part.y) - height;
	const y = Math.round(top);
	return {...across, y, height: Math.round(top + height) - y};
}
