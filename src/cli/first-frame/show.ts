import {isScreen} from '../is-screen.ts';
import {openKeyboard} from '../keyboard.ts';
import {openTerminal, type Terminal} from '../terminal.ts';
import {cacheKey, readCache, writeCache} from './cache.ts';

/** ms after the first frame at which it is kept: what its speaker waits for comes first. */
const keepDelay = 500;

type Stamps = Iterable<readonly [path: string, stamp: string]>;

/** What a start shows before anything is loaded. */
export type FirstFrame = {
	/** What is on the screen already, as it was written; undefined when nothing is. */
	readonly shown: string | undefined;
	/** The terminal that it is shown on; undefined where nothing is. */
	readonly terminal: Terminal | undefined;
	/**
	 * Keeps the screen that the talk begins with, as it is written, for the next start. The last one counts. It
	 * is forgotten when a file changes that it was made from: `stamps` are those of when they were read, by path.
	 */
	keep(frame: string, stamps: Stamps): void;
};

/** Nothing is shown, and nothing kept. */
export const noFirstFrame: FirstFrame = {shown: undefined, terminal: undefined, keep: () => {}};

/**
 * Shows at once what the last start of the same deck on the same terminal began with, while the program
 * is still being loaded. Nothing happens where there is no terminal. `entry` is the program's file.
 */
export function showFirstFrame(entry: string): FirstFrame {
	const {stdin, stdout} = process;
	if (!isScreen() || !stdin.isTTY || !entry.endsWith('.js')) return noFirstFrame;
	const key = cacheKey(entry);
	const shown = readCache(key);
	let latest = shown;
	const keepLater = (frame: string, stamps: Stamps) => {
		if (frame === latest) return;
		latest = frame;
		setTimeout(() => {
			if (frame === latest) writeCache(key, frame, stamps);
		}, keepDelay).unref();
	};
	if (shown === undefined) return {...noFirstFrame, keep: keepLater};
	const keyboard = openKeyboard();
	if (keyboard === undefined) return {...noFirstFrame, keep: keepLater};
	const terminal = openTerminal(keyboard);
	const {columns, rows} = stdout;
	// A window of another size has to wait for a screen of its own.
	terminal.onEmpty(() => {
		if (stdout.columns === columns && stdout.rows === rows) terminal.write(shown);
	});
	terminal.enter();
	return {shown, terminal, keep: keepLater};
}
