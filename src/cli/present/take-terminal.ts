import type {Painter} from '../../ui/painter.ts';
import type {FirstFrame} from '../first-frame/index.ts';
import {onSignals} from '../signals.ts';
import {type JobControl, jobControl} from './job-control.ts';
import type {Keyboard} from './keyboard.ts';

/** A terminal that a talk is shown on. */
export type TakenTerminal = {
	/** The screen that was written; empty where one was shown already. */
	readonly screen: string;
	readonly control: JobControl;
	/** Says that Ink gives the terminal back from now on; `onStop` is asked when the process is to be stopped. */
	handOver(onStop: () => void): void;
	/** Gives the terminal back, where Ink has not. */
	giveBack(): void;
};

/**
 * Shows a talk on a terminal, and sees to it that signals give the terminal back, that a stopped process
 * leaves it to the shell and takes it again afterwards: as Ink does once it has been loaded.
 */
export function takeTerminal(painter: Painter, keyboard: Keyboard, firstFrame: FirstFrame): TakenTerminal {
	const {stream} = keyboard;
	const take = (shown?: string) => {
		// The shell may have changed the mode behind Node's back, which sets only what it thinks is another one.
		stream.setRawMode(false);
		// Keys that come before Ink can take them would be echoed and held back.
		stream.setRawMode(true);
		return painter.open(shown);
	};
	const giveBack = () => {
		painter.close();
		if (stream.isRaw) stream.setRawMode(false);
	};
	let onStop = () => {
		giveBack();
		void control.stop().then(() => take());
	};
	const control = jobControl(() => onStop());
	control.onContinue(() => void take());
	firstFrame.release();
	const release = onSignals((code) => {
		giveBack();
		process.exit(code);
	});
	const screen = take(firstFrame.shown);
	return {
		screen,
		control,
		handOver(stop) {
			onStop = stop;
			release();
		},
		giveBack() {
			release();
			control.dispose();
			giveBack();
		},
	};
}
