import {easeCubicInOut, easeCubicOut} from 'd3-ease';

/** A part of a motion, as fractions of its whole time. */
export type TimeWindow = {readonly from: number; readonly to: number};

/** The phases of a morph: what exits fades, what stays moves, what enters comes into sight. */
export const phase = {
	exit: {from: 0, to: 0.25},
	move: {from: 0.15, to: 0.8},
	enter: {from: 0.65, to: 1},
} as const satisfies Record<string, TimeWindow>;

/** A window that begins later. */
export function delayed({from, to}: TimeWindow, delay: number): TimeWindow {
	return {from: from + delay, to: to + delay};
}

/** How far a window has come at time `t`: 0 before it, 1 after it, even in between. */
export function inverseLerp(t: number, {from, to}: TimeWindow): number {
	if (to <= from) return t >= to ? 1 : 0;
	return Math.min(1, Math.max(0, (t - from) / (to - from)));
}

/** Slow, fast, slow: for what moves from one place to another. */
export function easeInOut(t: number, window: TimeWindow): number {
	return easeCubicInOut(inverseLerp(t, window));
}

/** Fast, then slow: for what is drawn or comes into sight. */
export function easeOut(t: number, window: TimeWindow): number {
	return easeCubicOut(inverseLerp(t, window));
}

/** The real number a part `t` of the way from `a` to `b`. */
export function lerp(a: number, b: number, t: number): number {
	return a + (b - a) * t;
}
