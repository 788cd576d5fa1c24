import {dirname, join} from 'node:path';
import {Worker} from 'node:worker_threads';

/** MB that the thread may use for what is new: more would only grow the process, by what is never looked at again. */
const young = 4;

/** What is no talk, wherever it stands among the arguments. */
const noTalk = new Set(['record', 'export', 'check', '--help', '--version']);

/** Whether arguments may ask for a talk on a terminal, before they are parsed. */
export function mayBeTalk(args: readonly string[]): boolean {
	return process.stdout.isTTY === true && process.env.TERM !== 'dumb' && !args.some((arg) => noTalk.has(arg));
}

/** Starts the thread that reads decks; `entry` is the program's file. It loads what it needs and waits to be told what to read. */
export function startThread(entry: string): Worker {
	const thread = new Worker(join(dirname(entry), 'deck-thread.js'), {
		resourceLimits: {maxYoungGenerationSizeMb: young},
	});
	thread.unref();
	return thread;
}
