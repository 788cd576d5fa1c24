import {enableCompileCache} from 'node:module';
import {showFirstFrame} from './opening.ts';

/** Runs the program whose file is `entry` to its end. Gives the exit code. This file and its imports are small: they are there first. */
export async function start(entry: string, args: readonly string[]): Promise<number> {
	const opening = showFirstFrame(entry);
	enableCompileCache();
	const {run} = await import('./program.ts');
	return run(args, opening);
}
