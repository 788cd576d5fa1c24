import {keep, keyOf, recall} from './firstFrame.ts';
import {reads} from './reads.ts';

const enterScreen = '\x1b[?1049h';
const giveBack = '\x1b[?25h\x1b[?1049l';
/** How the painter frames an update that shows cells. */
const update = /^\x1b\[\?2026h[\s\S]+\x1b\[\?2026l$/;
/** ms after the first frame at which it is kept: what its reader waits for comes first. */
const later = 500;

/** Exit codes of a process that a signal ends: 128 and its number. */
const signals = {SIGHUP: 129, SIGINT: 130, SIGTERM: 143} as const;

/**
 * Shows at once what the last start of the same deck on the same terminal began with, while the program
 * is still being loaded, and watches for this start's own first frame: that replaces it if it differs,
 * and is kept for the next start. Nothing happens where there is no terminal. `entry` is the program's file.
 */
export function showFirstFrame(entry: string): void {
	const {stdin, stdout, stderr} = process;
	const isScreen = stdout.isTTY && stdin.isTTY && process.env.TERM !== 'dumb' && entry.endsWith('.js');
	if (!isScreen) return;
	const key = keyOf(entry);
	const kept = recall(key);
	if (kept !== undefined) {
		// Keys that come before the program can take them must not be echoed into the picture.
		stdin.setRawMode(true);
		stdout.write(`${enterScreen}\x1b[?25l${kept}`);
	}
	watch(stdout, stderr, kept, (frame) => {
		if (frame !== kept) setTimeout(() => keep(key, frame, reads), later).unref();
	});
}

/** Passes on what is written to the terminal until its first frame is. The screen that is already there is not written again. */
function watch(
	stdout: NodeJS.WriteStream,
	stderr: NodeJS.WriteStream,
	shown: string | undefined,
	onFrame: (frame: string) => void,
): void {
	const write = stdout.write;
	const tell = stderr.write;
	const leave = () => {
		stop();
		if (shown === undefined) return;
		process.stdin.setRawMode(false);
		stdout.write(giveBack);
	};
	const handlers = Object.entries(signals).map(([signal, code]) => {
		const end = () => {
			leave();
			process.exit(code);
		};
		if (shown !== undefined) process.on(signal, end);
		return {signal, end};
	});
	const stop = () => {
		stdout.write = write;
		stderr.write = tell;
		process.off('exit', leave);
		for (const {signal, end} of handlers) process.off(signal, end);
	};
	process.on('exit', leave);
	// Whoever reports an error now does not know that there is a picture to be taken away.
	stderr.write = ((...args: Parameters<typeof tell>) => {
		leave();
		return tell.apply(stderr, args);
	}) as typeof tell;
	stdout.write = ((data: string | Uint8Array, ...rest: never[]) => {
		const text = typeof data === 'string' ? data : '';
		if (!update.test(text)) {
			const isOpen = shown !== undefined && text.includes(enterScreen);
			return write.call(stdout, isOpen ? text.replace(enterScreen, '') : data, ...rest);
		}
		stop();
		onFrame(text);
		return text === shown || write.call(stdout, data, ...rest);
	}) as typeof write;
}
