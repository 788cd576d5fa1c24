import {setAmbiguousWidth} from '../../cell/width.ts';
import type {Preload} from '../first-frame/index.ts';
import {isScreen} from '../is-screen.ts';
import {openKeyboard} from '../keyboard.ts';
import {preferredLanguages} from '../language.ts';
import {loadInWorker} from '../load/deck-worker.ts';
import {readInput} from '../load/load-or-fail.ts';
import type {LoadRequest} from '../load/read-deck.ts';
import {flagshipFolder} from '../package-files.ts';
import {reportErrors} from '../report-errors.ts';
import {openTerminal, type Terminal} from '../terminal.ts';
import {checkCueFile} from './cue-file.ts';
import {defaults, type PresentFlags} from './present-flags.ts';

/** Presents a deck as it is presented without any flag. Gives the exit code; throws nothing. */
export function presentPlainly(source: string | undefined, preload: Preload): Promise<number> {
	return reportErrors(() => runPresent(source, defaults, preload));
}

/**
 * Loads a deck (a path, `-` for standard input, undefined for the one that comes with the program) and
 * presents it on the terminal, or prints it where there is none. Gives the exit code. Throws a Failure
 * when the deck cannot be shown; the terminal is given back then.
 */
export async function runPresent(source: string | undefined, flags: PresentFlags, preload: Preload): Promise<number> {
	const terminal = preload.firstFrame.terminal ?? ownTerminal();
	try {
		if (flags.ambiguous === 'wide') setAmbiguousWidth(2);
		await checkCueFile(flags);
		if (terminal === undefined) return await (await import('./print-deck.ts')).printDeck(source, flags);
		return await present(source, flags, terminal, preload);
	} finally {
		// Who reports an error afterwards finds the shell's screen.
		terminal?.close();
	}
}

function ownTerminal(): Terminal | undefined {
	const keyboard = isScreen() ? openKeyboard() : undefined;
	return keyboard === undefined ? undefined : openTerminal(keyboard);
}

async function present(
	source: string | undefined,
	flags: PresentFlags,
	terminal: Terminal,
	{firstFrame, worker}: Preload,
): Promise<number> {
	const deck = loadInWorker(await loadRequest(source, flags), worker);
	try {
		const {runSession} = await import('./run-session.ts');
		return await runSession(deck, flags, terminal, firstFrame);
	} finally {
		deck.end();
	}
}

async function loadRequest(source: string | undefined, {lang, from, ambiguous}: PresentFlags): Promise<LoadRequest> {
	return {
		source: source ?? flagshipFolder(),
		text: source === '-' ? await readInput() : undefined,
		language: lang,
		preferred: preferredLanguages(process.env),
		isAmbiguousWide: ambiguous === 'wide',
		slide: slideNumbered(from),
	};
}

/** The slide (0-based) that `--from` names by its number, or the first; undefined where it takes the deck to tell. */
function slideNumbered(from: string | undefined): number | undefined {
	if (from === undefined) return 0;
	return /^[1-9]\d*$/.test(from) ? Number(from) - 1 : undefined;
}
