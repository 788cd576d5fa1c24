import type {Action} from './action.ts';
import {keyAtOnce} from './at-once.ts';
import type {Clock, TimeSource} from './clock.ts';
import type {ScreenLayout} from './screen-layout.ts';
import {openSession, type Presentation, type Session} from './session.ts';
import type {Start} from './state.ts';

/** A talk that shows one slide while the rest of its deck is still being read. */
export type PendingSession = {
	readonly session: Session;
	/** Says that the whole deck is there: time passes from now on, and the keys that waited take effect, in order. */
	release(): void;
};

/**
 * Opens a talk whose deck is not whole. Until it is released time stands still in it, so that automatic
 * play does not move on, and keys wait; leaving and suspending the talk do not.
 */
export function openPendingSession(
	presentation: Presentation,
	start: Start,
	clock: Clock,
	screen: ScreenLayout,
): PendingSession {
	const begun = clock.now();
	const waiting: Action[] = [];
	let isPending = true;
	const standingStill: TimeSource = {now: () => (isPending ? begun : clock.now())};
	const opened = openSession(presentation, start, standingStill, screen);
	const dispatch = (action: Action) => {
		if (!isPending || isAtOnce(action, waiting.length > 0)) opened.store.dispatch(action);
		else if (action.type !== 'tick') waiting.push(action);
	};
	return {
		session: {...opened, clock, store: {...opened.store, dispatch}},
		release() {
			isPending = false;
			opened.store.dispatch({type: 'tick', now: clock.now()});
			for (const action of waiting.splice(0)) opened.store.dispatch(action);
		},
	};
}

/** Whether an action needs no more than the slide that is there, and nothing that it depends on waits. */
function isAtOnce(action: Action, isWaiting: boolean): boolean {
	if (action.type === 'tick') return false;
	// Text is pasted into a search, which a key opens.
	if (action.type === 'paste') return !isWaiting;
	if (action.type !== 'key') return true;
	return keyAtOnce(action.key, isWaiting) !== undefined;
}
