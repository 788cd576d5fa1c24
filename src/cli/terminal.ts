import {
	alternateScreen,
	alternateScroll,
	bracketedPaste,
	clearScreen,
	cursor,
	synchronizedUpdate,
} from '../cell/terminal-modes.ts';
import type {AtOnce} from '../player/at-once.ts';
import type {InputToken} from '../player/terminal-input/input-token.ts';
import {isGnuScreen} from './gnu-screen.ts';
import {type Guard, startGuard} from './guard.ts';
import {createInputQueue} from './input-queue.ts';
import {createKeyReader} from './key-reader.ts';
import type {Keyboard} from './keyboard.ts';
import {onSignals, signals} from './signals.ts';
import {stopProcess} from './stop-process.ts';

/** What a terminal is like. */
type TerminalModes = {
	readonly isAlternateScreen: boolean;
	readonly isCursorHidden: boolean;
	/** Whether each key arrives at once, is not echoed, and none of them is a signal. */
	readonly isRaw: boolean;
};

/** A terminal as a shell expects it. */
const shellModes: TerminalModes = {isAlternateScreen: false, isCursorHidden: false, isRaw: false};
/** A terminal on which something is presented. */
const presentingModes: TerminalModes = {isAlternateScreen: true, isCursorHidden: true, isRaw: true};

/** How what a person does is sent: pasted text between marks, and no arrow keys for the wheel. */
const inputModes = {
	on: bracketedPaste.on + alternateScroll.off,
	off: bracketedPaste.off + alternateScroll.restore,
} as const;

/** Who wants to act when something happens to the terminal. What nobody listens for has its usual effect. */
type TerminalListener = {
	/** The process is to end with this code: a signal says so, or the terminal is gone. Else it leaves and exits. */
	readonly onEnd?: (code: number) => void;
	/** The process is to stop, as by SIGTSTP. Else the terminal is suspended. */
	readonly onStop?: () => void;
	/** The process goes on after a stop that nobody could prepare for. Else the terminal is entered again. */
	readonly onContinue?: () => void;
};

/**
 * The terminal of the process: its only owner, from the first frame to the last. Nobody else switches its
 * screen and its cursor, reads its keys, or handles the signals that are about them.
 */
export type Terminal = {
	readonly keyboard: NodeJS.ReadStream;
	readonly output: NodeJS.WriteStream;
	/** Whether it is ours: what is written while it is the shell's would be seen there. */
	readonly isOurs: boolean;
	/** Takes it, and has its empty screen filled. Does nothing where it is ours already. */
	enter(): void;
	/** Gives it to the shell as it was. Does nothing where it is the shell's already. */
	leave(): void;
	/** Leaves it, stops the process, and enters it once the process goes on. */
	suspend(): Promise<void>;
	/** Sets all of its modes again, and has its screen filled. */
	reenter(): void;
	/** Empties its screen and has it filled, if it is ours. */
	redraw(): void;
	/**
	 * Tells what a person does, from the first byte on: what came before somebody listened waits, but for what
	 * cannot wait, which is done. Gives back what ends that.
	 */
	onInput(hear: (token: InputToken) => void): () => void;
	/** Writes on its screen, if it is ours. */
	write(text: string): void;
	/** Says who fills the screen whenever it is empty, or of another size. The last one counts. */
	onEmpty(fill: () => void): void;
	/** Listens in the place of whoever did before. Gives back what ends that. */
	listen(listener: TerminalListener): () => void;
	/** Leaves it for good. */
	close(): void;
};

/** What a terminal needs of the process; tests give their own. */
export type TerminalProcess = Pick<NodeJS.Process, 'on' | 'once' | 'off' | 'kill' | 'exit' | 'platform'>;

/** The terminal of a keyboard and an output. It is the shell's until it is entered. */
export function openTerminal(
	{stream: keyboard, close: closeKeyboard}: Keyboard,
	output: NodeJS.WriteStream = process.stdout,
	host: TerminalProcess = process,
	env: NodeJS.ProcessEnv = process.env,
): Terminal {
	let modes = shellModes;
	let fill = () => {};
	let listener: TerminalListener = {};
	let isStopping = false;
	let isGone = false;
	let guard: Guard | undefined;
	const leaveScreen = (isGnuScreen(env) ? clearScreen : '') + alternateScreen.leave;
	let isResized = false;

	const set = (wanted: TerminalModes) => {
		let codes = modes === presentingModes && wanted !== modes ? inputModes.off : '';
		if (wanted.isCursorHidden !== modes.isCursorHidden && modes.isCursorHidden) codes += cursor.show;
		if (wanted.isAlternateScreen !== modes.isAlternateScreen)
			codes += wanted.isAlternateScreen ? alternateScreen.enter : leaveScreen;
		if (wanted.isCursorHidden !== modes.isCursorHidden && wanted.isCursorHidden) codes += cursor.hide;
		modes = wanted;
		// The shell may have changed the mode behind Node's back, which sets only what it thinks is another one.
		if (keyboard.isRaw || wanted.isRaw) keyboard.setRawMode(false);
		if (wanted.isRaw) keyboard.setRawMode(true);
		if (codes !== '') output.write(codes);
	};
	const enter = () => {
		if (modes === presentingModes) return;
		set(presentingModes);
		reader.start();
		fill();
		// What people wait for is on the screen.
		output.write(inputModes.on);
		guard = startGuard(output, synchronizedUpdate.end + inputModes.off + cursor.show + leaveScreen);
	};
	const leave = () => {
		if (modes === presentingModes) reader.stop();
		set(shellModes);
		guard?.dismiss();
		guard = undefined;
	};
	const reenter = () => {
		leave();
		enter();
	};
	const suspend = async () => {
		if (isStopping) return;
		leave();
		if (host.platform !== 'win32') {
			isStopping = true;
			// Without its handler the signal stops the process, as everybody expects of it.
			host.off('SIGTSTP', onStop);
			await stopProcess(host);
			host.on('SIGTSTP', onStop);
			isStopping = false;
		}
		enter();
	};

	const redraw = () => {
		if (modes !== presentingModes) return;
		output.write(clearScreen);
		fill();
	};

	const onEnd = (code: number) => {
		if (listener.onEnd !== undefined) return listener.onEnd(code);
		leave();
		host.exit(code);
	};
	const onStop = () => (listener.onStop ?? suspend)();
	const atOnce: Readonly<Record<AtOnce, () => void>> = {
		interrupt: () => onEnd(signals.SIGINT),
		quit: () => onEnd(0),
		suspend: () => onStop(),
		redraw,
	};
	const input = createInputQueue((wanted) => atOnce[wanted]());
	const reader = createKeyReader(keyboard, input.take);
	const onContinue = () => {
		if (!isStopping) (listener.onContinue ?? reenter)();
	};
	const onGone = () => {
		// Giving back what is gone fails as well, and says so here.
		if (isGone) return;
		isGone = true;
		onEnd(signals.SIGHUP);
	};
	const onOutputError = (error: NodeJS.ErrnoException) => {
		if (error.code !== 'EPIPE' && error.code !== 'EIO') throw error;
		onGone();
	};
	const onResize = () => {
		isResized = true;
		if (modes === presentingModes) fill();
	};
	// A window that had another size for a moment may have lost cells, but Node tells of a size only when it has changed.
	const onWindowChange = () => {
		if (!isResized) onResize();
		isResized = false;
	};

	const releaseSignals = onSignals(onEnd, host);
	host.on('exit', leave).on('SIGWINCH', onWindowChange);
	if (host.platform !== 'win32') host.on('SIGTSTP', onStop).on('SIGCONT', onContinue);
	// An error of a terminal that is gone is none, even when all is over.
	keyboard.on('end', onGone).on('close', onGone).on('error', onGone);
	output.on('error', onOutputError).on('resize', onResize);

	return {
		keyboard,
		output,
		get isOurs() {
			return modes === presentingModes;
		},
		enter,
		leave,
		suspend,
		reenter,
		redraw,
		onInput: input.hear,
		write(text) {
			if (modes === presentingModes) output.write(text);
		},
		onEmpty(call) {
			fill = call;
		},
		listen(wanted) {
			listener = wanted;
			return () => {
				if (listener === wanted) listener = {};
			};
		},
		close() {
			leave();
			releaseSignals();
			host.off('exit', leave).off('SIGWINCH', onWindowChange);
			host.off('SIGTSTP', onStop).off('SIGCONT', onContinue);
			keyboard.off('end', onGone).off('close', onGone);
			output.off('resize', onResize);
			isGone = true;
			closeKeyboard();
		},
	};
}
