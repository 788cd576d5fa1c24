import type {Size} from '../cell/rectangle.ts';
import type {Moment} from '../deck/moment.ts';
import type {Mode, Typed} from './keymap.ts';
import {nothingTyped} from './keymap.ts';

/** What the talk is doing. The deck is not in here: see `Context`. */
export type State = {
	/** Where the talk is; while an animation runs, where it goes. */
	readonly at: Moment;
	/** The running animation, or the last one, for scrubbing and replaying. */
	readonly animation?: Playback;
	/** Which of the deck's languages is shown: an index of the context's editions. */
	readonly edition: number;
	/** What is open over the slide; `slide` when nothing is. */
	readonly mode: Mode;
	/** In the overview the selected slide, in a search the selected match, in help and glossary the page; 0-based. */
	readonly selected: number;
	readonly query: string;
	readonly typed: Typed;
	readonly notes: NotesPane;
	readonly isBlank: boolean;
	readonly motion: 'full' | 'none';
	/** How fast animations and automatic play go; 1 is as the deck says. */
	readonly speed: number;
	readonly isAutoplaying: boolean;
	/** The clock's last reading in ms. */
	readonly now: number;
	/** When the talk began, by the same clock: at its first forward key. */
	readonly startedAt?: number;
	/** Since when nothing has moved, for automatic play. */
	readonly restingSince: number;
	/** When the last move between moments was asked for. */
	readonly movedAt?: number;
	readonly theme: string;
	/** The whole screen, in cells. */
	readonly size: Size;
};

/** The pane of the speaker's notes: a small one leaves the slide its room, a large one lies over it. */
export type NotesPane = 'closed' | 'small' | 'large';

/** A way from one moment to another. */
export type Playback = {
	readonly from: Moment;
	readonly to: Moment;
	/** 0 is the start, 1 the end. */
	readonly t: number;
	/** In ms at speed 1. */
	readonly duration: number;
	readonly isPlaying: boolean;
};

/** How a talk begins; what is missing has a default. */
export type Start = {
	readonly size: Size;
	readonly theme: string;
	readonly at?: Moment;
	readonly now?: number;
	readonly motion?: 'full' | 'none';
	readonly speed?: number;
	readonly isAutoplaying?: boolean;
};

/** The state before the first key. */
export function begin(start: Start): State {
	const now = start.now ?? 0;
	return {
		at: start.at ?? {slide: 0, step: 0},
		edition: 0,
		mode: 'slide',
		selected: 0,
		query: '',
		typed: nothingTyped,
		notes: 'closed',
		isBlank: false,
		motion: start.motion ?? 'full',
		speed: start.speed ?? 1,
		isAutoplaying: start.isAutoplaying ?? false,
		now,
		restingSince: now,
		theme: start.theme,
		size: start.size,
	};
}

/** The transition to draw: undefined while the talk rests. */
export function runningTransition(state: State): {readonly from: Moment; readonly t: number} | undefined {
	const {animation} = state;
	return animation === undefined || animation.t >= 1 ? undefined : {from: animation.from, t: animation.t};
}

/** Whether something moves on the slide right now. */
export function isMoving(state: State): boolean {
	return state.animation?.isPlaying === true && !state.isBlank;
}

/** ms since the talk began, undefined before. */
export function elapsed(state: State): number | undefined {
	return state.startedAt === undefined ? undefined : Math.max(0, state.now - state.startedAt);
}
