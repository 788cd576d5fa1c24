import {enableCompileCache} from 'node:module';
import {showFirstFrame} from './opening.ts';
import {mayBeTalk, startThread} from './thread.ts';

/** Runs the program whose file is `entry` to its end. Gives the exit code. This file and its imports are small: they are there first. */
export async function start(entry: string, args: readonly string[]): Promise<number> {
	const opening = showFirstFrame(entry);
	const thread = mayBeTalk(args) ? startThread(entry) : undefined;
	enableCompileCache();
	const {run} = await import('./program.ts');
	try {
		return await run(args, {entry, opening, thread});
	} finally {
		void thread?.terminate();
	}
}
