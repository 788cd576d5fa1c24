import type {ChildProcess} from 'node:child_process';
import {isScreen} from '../is-screen.ts';
import {onSignals} from '../signals.ts';
import {keep, keyOf, recall} from './cache.ts';
import {readPaths} from './read-paths.ts';

const enterScreen = '\x1b[?1049h';
const giveBack = '\x1b[?25h\x1b[?1049l';
/** ms after the first frame at which it is kept: what its reader waits for comes first. */
const later = 500;

/** What a start shows before anything is loaded. */
export type FirstFrame = {
	/** What is on the screen already, as it was written; undefined when nothing is. */
	readonly shown: string | undefined;
	/** Says that somebody else gives the terminal back from now on. */
	taken(): void;
	/** Keeps the screen that the talk begins with, as it is written, for the next start. The last one counts. */
	keep(frame: string): void;
};

/** What was done before the arguments were parsed. */
export type Preload = {
	readonly opening: FirstFrame;
	/** Waits to read a deck, where there may be a talk and a process can be had. */
	readonly reader: ChildProcess | undefined;
};

/** Nothing is shown, and nothing kept. */
export const noFirstFrame: FirstFrame = {shown: undefined, taken: () => {}, keep: () => {}};

/**
 * Shows at once what the last start of the same deck on the same terminal began with, while the program
 * is still being loaded. Nothing happens where there is no terminal. `entry` is the program's file.
 */
export function showFirstFrame(entry: string): FirstFrame {
	const {stdin, stdout} = process;
	if (!isScreen() || !stdin.isTTY || !entry.endsWith('.js')) return noFirstFrame;
	const key = keyOf(entry);
	const shown = recall(key);
	let latest = shown;
	const keepLater = (frame: string) => {
		if (frame === latest) return;
		latest = frame;
		setTimeout(() => {
			if (frame === latest) keep(key, frame, readPaths);
		}, later).unref();
	};
	if (shown === undefined) return {...noFirstFrame, keep: keepLater};
	// Keys that come before the program can take them must not be echoed into the picture.
	stdin.setRawMode(true);
	stdout.write(`${enterScreen}\x1b[?25l${shown}`);
	return {shown, taken: giveBackAtEnd(), keep: keepLater};
}

/** Gives the terminal back when the process ends, or when something is told. Gives back what stops that. */
function giveBackAtEnd(): () => void {
	const {stdin, stdout, stderr} = process;
	const tell = stderr.write;
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
		stderr.write = tell;
		process.off('exit', leave);
		release();
	};
	process.on('exit', leave);
	// Whoever reports an error now does not know that there is a picture to be taken away.
	stderr.write = ((...args: Parameters<typeof tell>) => {
		leave();
		return tell.apply(stderr, args);
	}) as typeof tell;
	return stop;
}
