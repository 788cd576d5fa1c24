import {useEffect} from 'react';
import {nextChange} from '../../player/pace.ts';
import type {Talk} from '../talk.ts';

/** ms between two frames while something moves. */
const frameTime = 1000 / 60;

/** Ticks the talk when time alone changes it: each frame of an animation, each second of the clock, else never. */
export function useClock({store, clock, deck}: Talk): void {
	useEffect(() => {
		let cancel: (() => void) | undefined;
		let due = Number.POSITIVE_INFINITY;
		const plan = () => {
			const wait = nextChange(store.getSnapshot(), deck);
			const next = wait === undefined ? Number.POSITIVE_INFINITY : clock.now() + Math.max(wait, frameTime);
			// A tick that is already on its way earlier will plan again.
			if (cancel !== undefined && due <= next) return;
			cancel?.();
			cancel = undefined;
			due = next;
			if (wait !== undefined) cancel = clock.schedule(tick, Math.max(wait, frameTime));
		};
		const tick = () => {
			cancel = undefined;
			store.dispatch({type: 'tick', now: clock.now()});
			plan();
		};
		const unsubscribe = store.subscribe(plan);
		plan();
		return () => {
			unsubscribe();
			cancel?.();
		};
	}, [store, clock, deck]);
}
