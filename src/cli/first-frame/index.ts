/**
 * What a start shows and begins before anything else is loaded. Importing this loads nothing that paints;
 * `warm-up.ts`, which does, is not among it.
 */
import type {ChildProcess} from 'node:child_process';
import type {FirstFrame} from './show.ts';

export {type FirstFrame, noFirstFrame, showFirstFrame} from './show.ts';

/** What is under way before the arguments have been parsed. */
export type Preload = {
	readonly firstFrame: FirstFrame;
	/** Waits to read a deck, where there may be a talk and a process can be had. */
	readonly worker: ChildProcess | undefined;
};
