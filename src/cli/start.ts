import {enableCompileCache} from 'node:module';
import {mayBeTalk, onlyDeck} from './arguments.ts';
import {showFirstFrame} from './first-frame/index.ts';
import {isScreen} from './is-screen.ts';
import {startWorker} from './load/deck-worker.ts';

/** Runs the program whose file is `entry` to its end. Gives the exit code. This file and its imports are small: they are there first. */
export async function start(entry: string, args: readonly string[]): Promise<number> {
	const firstFrame = showFirstFrame(entry);
	const worker = isScreen() && mayBeTalk(args) ? startWorker(entry) : undefined;
	enableCompileCache();
	try {
		const preload = {firstFrame, worker};
		const deck = onlyDeck(args);
		// The parser of arguments is loaded only where there is something to parse.
		if (deck === undefined) return await (await import('./program.ts')).run(args, preload);
		return await (await import('./present/run-present.ts')).presentPlainly(deck.source, preload);
	} finally {
		worker?.kill();
	}
}
