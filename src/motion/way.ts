import {intersection, type Rectangle} from '../cell/rectangle.ts';
import {phase, type TimeWindow} from './easing.ts';

/** When a box moves across and when it moves up or down. */
export type AxisTiming = {
	readonly across: TimeWindow;
	readonly along: TimeWindow;
	/** When what grows on the way gets its height, if not as it moves up or down. */
	readonly growth?: TimeWindow;
};

/** The usual way: both at once. */
export const straight: AxisTiming = {across: phase.move, along: phase.move};

const first = {from: phase.move.from, to: phase.move.from + 0.42};
const second = {from: phase.move.to - 0.42, to: phase.move.to};
/** The paths there are, the plainest first. */
export const choices: readonly AxisTiming[] = [
	straight,
	{across: first, along: second},
	{across: second, along: first},
];

const sooner = {from: phase.move.from, to: phase.move.to - 0.08};
const later = {from: phase.move.from + 0.08, to: phase.move.to};
/** Paths on which across is a little ahead of up and down, or behind it: there is something to see all the while. */
export const leanings: readonly AxisTiming[] = [
	{across: sooner, along: later, growth: phase.move},
	{across: later, along: sooner, growth: phase.move},
];

/** The path of what comes out from under a box: down or up at once, and soon out of the way of what follows. */
export const budding: AxisTiming = {across: {from: phase.move.from + 0.1, to: phase.move.to - 0.12}, along: first};

/** Another path must cost less than this part of the present one. */
export const worth = 0.8;

/** Moments at which the paths are compared. */
export const samples = [0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75];

/** Cells of a rectangle that others cover, each counted as often as it is covered. */
export function shared(rectangle: Rectangle, others: readonly Rectangle[]): number {
	return others.reduce((sum, other) => {
		const {width, height} = intersection(rectangle, other);
		return sum + width * height;
	}, 0);
}
