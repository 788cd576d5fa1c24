import {enableCompileCache} from 'node:module';
import {mayBeTalk, onlyDeck} from './arguments.ts';
import {showFirstFrame} from './first-frame/show.ts';
import {isScreen} from './is-screen.ts';
import {startWorker} from './load/start-worker.ts';

/** Runs the program whose file is `entry` to its end. Gives the exit code. This file and its imports are small: they are there first. */
export async function start(entry: string, args: readonly string[]): Promise<number> {
	const opening = showFirstFrame(entry);
	const reader = isScreen() && mayBeTalk(args) ? startWorker(entry) : undefined;
	enableCompileCache();
	try {
		const ahead = {opening, reader};
		const deck = onlyDeck(args);
		// The parser of arguments is loaded only where there is something to parse.
		if (deck === undefined) return await (await import('./program.ts')).run(args, ahead);
		return await (await import('./present/without-flags.ts')).presentPlainly(deck.source, ahead);
	} finally {
		reader?.kill();
	}
}
