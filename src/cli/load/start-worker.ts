import type {ChildProcess} from 'node:child_process';
import {dirname, join} from 'node:path';

/**
 * Starts the process that reads decks; `entry` is the program's file. It loads what it needs and waits to
 * be told what to read. Nothing waits for it. Undefined where no process can be started.
 */
export function startWorker(entry: string): ChildProcess | undefined {
	// Loaded by now only: a kept first frame does not wait for it.
	const {fork} = process.getBuiltinModule('node:child_process');
	try {
		const reader = fork(join(dirname(entry), 'reader.js'), [], {
			serialization: 'advanced',
			// Not the terminal: Node restores, at its end, the mode that a terminal of its own was in at its start.
			stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
			// MB for what is new: it is collected a few times less, which is a tenth of the time to the first slide.
			execArgv: ['--min-semi-space-size=16'],
		});
		// A machine that is short of processes says so now or a moment later.
		reader.on('error', () => {});
		if (reader.pid === undefined) return undefined;
		reader.unref();
		reader.channel?.unref();
		return reader;
	} catch {
		return undefined;
	}
}
