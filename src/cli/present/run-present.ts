import {setAmbiguousWidth} from '../../cell/width.ts';
import type {Preload} from '../first-frame/show.ts';
import {isScreen} from '../is-screen.ts';
import {ownMessages, preferredLanguages} from '../language.ts';
import {loadAside} from '../load/load-aside.ts';
import {readInput} from '../load/standard-input.ts';
import {checkOutput} from '../output.ts';
import {flagshipFolder} from '../package-folder.ts';
import {openKeyboard} from './keyboard.ts';
import {isAscii, type PresentFlags} from './present-flags.ts';

/**
 * Loads a deck (a path, `-` for standard input, undefined for the one that comes with the program) and
 * presents it on the terminal, or prints it where there is none. Gives the exit code. Throws a Failure
 * when the deck cannot be shown; the terminal is given back then.
 */
export async function runPresent(
	source: string | undefined,
	flags: PresentFlags,
	{opening, reader}: Preload,
): Promise<number> {
	if (flags.ambiguous === 'wide') setAmbiguousWidth(2);
	if (flags.logCues !== undefined) await checkOutput(flags.logCues);
	const keyboard = isScreen() ? openKeyboard() : undefined;
	if (keyboard === undefined) return printed(source, flags);
	const reading = loadAside(await wanted(source, flags), reader);
	try {
		const {runSession} = await import('./run-session.ts');
		return await runSession(reading, flags, keyboard, opening);
	} finally {
		reading.end();
	}
}

async function printed(source: string | undefined, flags: PresentFlags): Promise<number> {
	const [{loadOrFail}, {printDeck}] = await Promise.all([import('../load/load-or-fail.ts'), import('./print-deck.ts')]);
	const deck = await loadOrFail(source, flags.lang);
	return printDeck(deck, isAscii(flags), ownMessages(deck.language));
}

async function wanted(source: string | undefined, {lang, from, ambiguous}: PresentFlags) {
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
