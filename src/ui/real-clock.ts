import type {Clock} from '../player/clock.ts';

/** The machine's monotonic clock. */
export const realClock: Clock = {
	now: () => performance.now(),
	schedule: (call, ms) => {
		const timer = setTimeout(call, ms);
		return () => clearTimeout(timer);
	},
};
