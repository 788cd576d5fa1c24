import type {Deck} from '../deck/slide.ts';
import type {Start} from '../player/state.ts';
import {writeCues} from '../record/cue.ts';
import {bigTitle} from '../ui/big-title.tsx';
import {realClock} from '../ui/clock.ts';
import {type Rendering, renderTalk} from '../ui/render.tsx';
import {openTalk} from '../ui/talk.ts';
import {deckTheme, slideOrFail} from './choice.ts';
import {logCues} from './cue-log.ts';
import {colourDepth} from './depth.ts';
import {isAscii, type PresentFlags} from './flags.ts';
import {jobControl} from './jobControl.ts';
import type {Keyboard} from './keyboard.ts';
import {preferredLanguages} from './language.ts';
import {writeOutput} from './output.ts';

/** ms after the first frame at which the deck's other languages are loaded, so that switching takes no time. */
const preloading = 1000;

/** The exit code of a process whose terminal went away: 128 and SIGHUP's number. */
const hungUp = 129;

/**
 * Presents a deck on the terminal until its speaker leaves. Gives the exit code. Throws a Failure for a
 * place to begin that the deck does not have, and whatever went wrong while it ran; the terminal is
 * restored then.
 */
export async function play(
	deck: Deck,
	flags: PresentFlags,
	keyboard: Keyboard,
	loadOthers: () => Promise<readonly Deck[]> = async () => [],
): Promise<number> {
	const opened = openTalk(
		{
			deck,
			depth: colourDepth(flags.color, process.env),
			isAscii: isAscii(flags),
			language: preferredLanguages(process.env)[0] ?? 'en',
			loadOthers,
			bigTitle,
		},
		startOf(deck, flags),
		realClock,
	);
	const log = flags.logCues === undefined ? undefined : logCues(opened);
	const talk = log?.talk ?? opened;
	const control = jobControl(() => talk.store.dispatch({type: 'suspend'}));
	// Ink would do this only after the first frame: keys pressed in between would be echoed and held back.
	keyboard.stream.setRawMode(true);
	const rendering = renderTalk(talk, control, {stdin: keyboard.stream, stdout: process.stdout, stderr: process.stderr});
	const release = watchStreams(rendering, keyboard);
	setTimeout(() => void talk.editions.load(), preloading).unref();
	const releaseSignals = log === undefined ? undefined : leaveOnSignals(rendering);
	try {
		return await rendering.ended;
	} finally {
		release();
		releaseSignals?.();
		control.dispose();
		keyboard.close();
		if (log !== undefined && flags.logCues !== undefined) await writeOutput(flags.logCues, writeCues(log.sheet()));
	}
}

function startOf(deck: Deck, flags: PresentFlags): Start {
	const {columns = 80, rows = 24} = process.stdout;
	return {
		size: {width: columns || 80, height: rows || 24},
		theme: flags.theme ?? deckTheme(deck),
		motion: flags.motion,
		speed: flags.speed,
		isAutoplaying: flags.autoplay === true,
		...(flags.from === undefined ? {} : {at: {slide: slideOrFail(deck, '--from', flags.from), step: 0}}),
	};
}

/** Makes the signals that end a process end the talk first, so that what it leaves can be written. Gives back what ends that. */
function leaveOnSignals(rendering: Rendering): () => void {
	const signals = [
		['SIGHUP', hungUp],
		['SIGINT', 130],
		['SIGTERM', 143],
	] as const;
	const handlers = signals.map(([signal, code]) => [signal, () => rendering.leave(code)] as const);
	for (const [signal, handle] of handlers) process.on(signal, handle);
	return () => {
		for (const [signal, handle] of handlers) process.off(signal, handle);
	};
}

/** Ends the talk when the terminal is gone, or when something outside React goes wrong. Gives back what ends that. */
function watchStreams(rendering: Rendering, keyboard: Keyboard): () => void {
	const leave = () => rendering.leave(hungUp);
	const fail = (error: unknown) => rendering.fail(error instanceof Error ? error : new Error(String(error)));
	const onOutputError = (error: NodeJS.ErrnoException) =>
		error.code === 'EPIPE' || error.code === 'EIO' ? leave() : fail(error);
	keyboard.stream.on('end', leave).on('close', leave).on('error', leave);
	process.stdout.on('error', onOutputError);
	process.on('uncaughtException', fail).on('unhandledRejection', fail);
	return () => {
		keyboard.stream.off('end', leave).off('close', leave);
		process.off('uncaughtException', fail).off('unhandledRejection', fail);
	};
}
