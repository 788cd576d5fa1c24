import {openSync} from 'node:fs';
import {ReadStream} from 'node:tty';

/** Where keys come from, and how to let go of it. */
export type Keyboard = {readonly stream: ReadStream; close(): void};

/**
 * Standard input when it is a terminal, else the terminal that the process belongs to: the deck may
 * come through standard input. Undefined when there is none.
 */
export function openKeyboard(): Keyboard | undefined {
	if (process.stdin.isTTY) return {stream: process.stdin, close: () => process.stdin.unref()};
	try {
		const stream = new ReadStream(openSync('/dev/tty', 'r'));
		return {stream, close: () => stream.destroy()};
	} catch {
		return undefined;
	}
}
