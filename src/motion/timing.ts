import {delayed, easeInOut, phase, type TimeWindow} from './easing.ts';
import type {Match} from './match.ts';
import type {AxisProgress} from './moving-rectangle.ts';

/** When something moves across (x) and when it moves up or down (y), as parts of a morph. */
export type AxisTiming = {
	readonly x: TimeWindow;
	readonly y: TimeWindow;
	/** When an item gets the height of its box, if not as it moves up or down. */
	readonly growth?: TimeWindow;
};

const {from, to} = phase.move;
const early = {from, to: from + 0.42};
const late = {from: to - 0.42, to};
const sooner = {from, to: to - 0.08};
const later = {from: from + 0.08, to};

/** Both axes at once: a straight way, which most things take. */
export const straight: AxisTiming = {x: phase.move, y: phase.move};

/** Straight, or one axis before the other. All take the same time and end in the same place. */
export const axisByAxis: readonly AxisTiming[] = [straight, {x: early, y: late}, {x: late, y: early}];

/** One axis a little ahead of the other: something is seen to move all the while. */
export const staggered: readonly AxisTiming[] = [
	{x: sooner, y: later, growth: phase.move},
	{x: later, y: sooner, growth: phase.move},
];

/** For what comes out from under a box: up or down at once, and soon out of the way of what follows. */
export const dropOut: AxisTiming = {x: {from: from + 0.1, to: to - 0.12}, y: early};

/** How much of its way something has come on each axis at time `t`, if it starts later by `delay` (a part of the morph). */
export function progressAt({x, y}: AxisTiming, t: number, delay = 0): AxisProgress {
	return {x: easeInOut(t, delayed(x, delay)), y: easeInOut(t, delayed(y, delay))};
}

/** Milliseconds between the starts of siblings. */
const spacing = 40;
/** The latest start, as a part of the morph. */
const latest = 0.14;

/**
 * Delays for what comes, as parts of a morph of `duration` ms, so that siblings do not move as one block.
 * Those that come out of something go first, the foremost ahead, so that none runs into the one before
 * it; siblings side by side, and all the rest, follow from left to right.
 */
export function delaysOf(matches: readonly Match[], duration: number): ReadonlyMap<Match, number> {
	const order = matches
		.filter((match) => match.kind === 'enter' || match.kind === 'split')
		.sort((a, b) => front(b) - front(a) || a.to.rectangle.x - b.to.rectangle.x);
	const delay = Math.min(spacing / duration, latest / Math.max(1, order.length - 1));
	return new Map(order.map((match, index) => [match, index * delay]));
}

/** How far ahead something starts on its way up or down, in rows. What fades in where it stands is the last. */
function front(match: Match): number {
	if (match.kind !== 'split') return Number.NEGATIVE_INFINITY;
	const {start, to: box} = match;
	return box.rectangle.y >= start.y ? start.y + start.height : -start.y;
}
