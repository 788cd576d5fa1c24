import {type ChildProcess, fork} from 'node:child_process';
import {dirname, join} from 'node:path';

/**
 * Starts the process that reads decks; `entry` is the program's file. It loads what it needs and waits to
 * be told what to read. Nothing waits for it.
 */
export function startReader(entry: string): ChildProcess {
	const reader = fork(join(dirname(entry), 'reader.js'), [], {
		serialization: 'advanced',
		// Not the terminal: Node restores, at its end, the mode that a terminal of its own was in at its start.
		stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
		execArgv: [],
	});
	reader.unref();
	reader.channel?.unref();
	return reader;
}
