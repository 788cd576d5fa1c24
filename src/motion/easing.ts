import {easeCubicInOut, easeCubicOut} from 'd3-ease';

/** A part of a motion, as fractions of its whole time. */
export type Window = {readonly from: number; readonly to: number};

/** The phases of a morph: what goes, what stays, what comes. */
export const phase = {
	leave: {from: 0, to: 0.25},
	move: {from: 0.15, to: 0.8},
	arrive: {from: 0.65, to: 1},
} as const satisfies Record<string, Window>;

/** A window that begins later. */
export function delayed({from, to}: Window, delay: number): Window {
	return {from: from + delay, to: to + delay};
}

/** How far a window has come at time `t`: 0 before it, 1 after it, even in between. */
export function progress(t: number, {from, to}: Window): number {
	if (to <= from) return t >= to ? 1 : 0;
	return Math.min(1, Math.max(0, (t - from) / (to - from)));
}

/** Slow, fast, slow: for what moves from one place to another. */
export function moving(t: number, window: Window): number {
	return easeCubicInOut(progress(t, window));
}

/** Fast, then slow: for what is drawn or comes into sight. */
export function arriving(t: number, window: Window): number {
	return easeCubicOut(progress(t, window));
}

/** The real number a part `t` of the way from `a` to `b`. */
export function between(a: number, b: number, t: number): number {
	return a + (b - a) * t;
}
