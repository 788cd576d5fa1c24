import type {Playback, State} from './state.ts';

/** The state with its animation at its end. */
export function finish(state: State): State {
	return changePlayback(state, (animation) => ({...animation, t: 1, isPlaying: false}));
}

/** The state with another animation in place of its own, if it has one. */
export function changePlayback(state: State, change: (animation: Playback) => Playback): State {
	return state.animation === undefined ? state : {...state, animation: change(state.animation)};
}

/** The state as if nothing had been animated. */
export function withoutPlayback(state: State): State {
	const {animation: _, ...rest} = state;
	return rest;
}

/** The state with its animation a part of its length further, -1 to 1, and held there. */
export function scrub(state: State, by: number): State {
	return changePlayback(state, (animation) => {
		// Whole tenths, so that ten presses go from one end to the other.
		const tenth = by > 0 ? Math.floor(animation.t * 10 + 1e-9) + 1 : Math.ceil(animation.t * 10 - 1e-9) - 1;
		return {...animation, t: Math.max(0, Math.min(1, tenth / 10)), isPlaying: false};
	});
}

/** The state after some ms, in which its animation plays. */
export function advance(state: State, passed: number): State {
	const {animation} = state;
	if (animation === undefined || !animation.isPlaying || state.isBlank) return state;
	const t = Math.min(1, animation.t + (passed * state.speed) / animation.duration);
	const isPlaying = t < 1;
	return {...state, animation: {...animation, t, isPlaying}, restingSince: state.now};
}
