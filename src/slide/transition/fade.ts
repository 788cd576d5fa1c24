import type {Grid} from '../../cell/grid.ts';
import type {Animation} from '../../motion/animation.ts';
import {inverseLerp} from '../../motion/easing.ts';
import {crossfade, type FadeColours} from '../crossfade.ts';

export type FadeOptions = {
	/** In ms. */
	readonly duration?: number;
	/** The part of the time, at most 0.5, that the old picture takes to go, and the new one to come. */
	readonly part?: number;
};

/** The old picture fades, and then the new one comes into sight. What is alike in both stays. */
export function fade(
	before: Grid,
	after: Grid,
	colours: FadeColours,
	{duration = 320, part = 0.5}: FadeOptions = {},
): Animation<Grid> {
	const faded = crossfade(before, after, colours);
	return {
		duration,
		at: (t) => faded({out: inverseLerp(t, {from: 0, to: part}), in: inverseLerp(t, {from: 1 - part, to: 1})}),
	};
}
