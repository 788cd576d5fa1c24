import {useEffect} from 'react';
import {nextChange} from '../../player/pace.ts';
import type {Session} from '../../player/session.ts';

/** ms between two frames while something moves. */
const frameTime = 1000 / 60;

/** Ticks the talk when time alone changes it: each frame of an animation, each second of the clock, else never. */
export function useClock({store, clock, editions, stops}: Session): void {
	useEffect(() => {
		let cancel: (() => void) | undefined;
		let due = 0;
		let lastTick = 0;
		const plan = () => {
			const state = store.getSnapshot();
			const wait = nextChange(state, editions.of(state), stops(state));
			const now = clock.now();
			const next = wait === undefined ? Number.POSITIVE_INFINITY : Math.max(now + wait, lastTick + frameTime);
			// A tick that comes earlier will plan again.
			if (cancel !== undefined && due <= next) return;
			cancel?.();
			due = next;
			cancel = wait === undefined ? undefined : clock.schedule(tick, next - now);
		};
		const tick = () => {
			cancel = undefined;
			lastTick = clock.now();
			store.dispatch({type: 'tick', now: lastTick});
			plan();
		};
		const unsubscribe = store.subscribe(plan);
		plan();
		return () => {
			unsubscribe();
			cancel?.();
		};
	}, [store, clock, editions, stops]);
}
