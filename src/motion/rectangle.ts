import type {Rectangle} from '../cell/rectangle.ts';
import {between} from './easing.ts';

/** How much of the way something has come, across and along: 0 to 1. */
export type Parts = {readonly x: number; readonly y: number};

/** Each corner is rounded from the same real rectangle, so that width and position never disagree. */
export function rectangleBetween(from: Rectangle, to: Rectangle, part: number): Rectangle {
	return rectangleOn(from, to, {x: part, y: part});
}

/** Like {@link rectangleBetween}, for what does not move across and along at the same time. */
export function rectangleOn(from: Rectangle, to: Rectangle, part: Parts): Rectangle {
	const x = Math.round(between(from.x, to.x, part.x));
	const y = Math.round(between(from.y, to.y, part.y));
	const right = Math.round(between(from.x + from.width, to.x + to.width, part.x));
	const bottom = Math.round(between(from.y + from.height, to.y + to.height, part.y));
	return {x, y, width: right - x, height: bottom - y};
}

/**
 * Like {@link rectangleOn}, but it is full height halfway, so that an item is soon seen to be a box:
 * halfway of `grown`, which is usually the way up or down.
 * The edge ahead leads and the other follows; no corner ever turns back.
 */
export function growing(from: Rectangle, to: Rectangle, part: Parts, grown = part.y): Rectangle {
	const across = rectangleOn(from, to, part);
	const soon = Math.min(1, 2 * grown);
	const height = between(from.height, to.height, soon);
	const bottomFrom = from.y + from.height;
	const bottomTo = to.y + to.height;
	// Where neither edge leads, because it grows both ways from where it was, both hurry.
	const isBothWays = to.y < from.y && bottomTo > bottomFrom;
	const isDownwards = to.y >= from.y;
	const top = isBothWays
		? between(from.y, to.y, soon)
		: isDownwards
			? between(from.y, to.y, part.y)
			: between(bottomFrom, bottomTo, part.y) - height;
	const y = Math.round(top);
	return {...across, y, height: Math.round(top + height) - y};
}
