import type {Frame} from './options.ts';

/** The same frames with every pause longer than `limit` (ms) cut to it. */
export function* limitIdle(frames: Iterable<Frame>, limit: number): Generator<Frame, void, void> {
	let cut = 0;
	let before = 0;
	for (const frame of frames) {
		cut += Math.max(0, frame.time - before - limit);
		before = frame.time;
		yield {...frame, time: frame.time - cut};
	}
}
