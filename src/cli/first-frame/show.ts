import {isScreen} from '../is-screen.ts';
import {onSignals} from '../signals.ts';
import {cacheKey, readCache, writeCache} from './cache.ts';

const enterScreen = '\x1b[?1049h';
const giveBack = '\x1b[?25h\x1b[?1049l';
/** ms after the first frame at which it is kept: what its speaker waits for comes first. */
const keepDelay = 500;

/** What a start shows before anything is loaded. */
export type FirstFrame = {
	/** What is on the screen already, as it was written; undefined when nothing is. */
	readonly shown: string | undefined;
	/** Says that somebody else gives the terminal back from now on. */
	release(): void;
	/**
	 * Keeps the screen that the talk begins with, as it is written, for the next start. The last one counts. It
	 * is forgotten when a file at one of `paths` changes; they are looked at when it is kept, half a second later.
	 */
	keep(frame: string, paths: Iterable<string>): void;
};

/** Nothing is shown, and nothing kept. */
export const noFirstFrame: FirstFrame = {shown: undefined, release: () => {}, keep: () => {}};

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
	const keepLater = (frame: string, paths: Iterable<string>) => {
		if (frame === latest) return;
		latest = frame;
		setTimeout(() => {
			if (frame === latest) writeCache(key, frame, paths);
		}, keepDelay).unref();
	};
	if (shown === undefined) return {...noFirstFrame, keep: keepLater};
	// Keys that come before the program can take them must not be echoed into the picture.
	stdin.setRawMode(true);
	stdout.write(`${enterScreen}\x1b[?25l${shown}`);
	return {shown, release: giveBackAtEnd(), keep: keepLater};
}

/** Gives the terminal back when the process ends, or when something is told. Gives back what stops that. */
function giveBackAtEnd(): () => void {
	const {stdin, stdout, stderr} = process;
	const write = stderr.write;
	const leave = () => {
		stop();
		stdin.setRawMode(false);
		stdout.write(giveBack);
	};
	const release = onSignals((code) => {
		leave();
		process.exit(code);
	});
	const stop = () => {
		stderr.write = write;
		process.off('exit', leave);
		release();
	};
	process.on('exit', leave);
	// Whoever reports an error now does not know that there is a picture to be taken away.
	stderr.write = ((...args: Parameters<typeof write>) => {
		leave();
		return write.apply(stderr, args);
	}) as typeof write;
	return stop;
}
