import {setAmbiguousWidth} from '../cell/width.ts';
import {flagshipFolder} from './folder.ts';
import {isScreen} from './is-screen.ts';
import {openKeyboard} from './keyboard.ts';
import {ownWords, preferredLanguages} from './language.ts';
import type {Ahead} from './opening.ts';
import {checkOutput} from './output.ts';
import {isAscii, type PresentFlags} from './present-flags.ts';
import {readAside} from './reading.ts';
import {readInput} from './standard-input.ts';

/**
 * Loads a deck (a path, `-` for standard input, undefined for the one that comes with the program) and
 * presents it on the terminal, or prints it where there is none. Gives the exit code. Throws a Failure
 * when the deck cannot be shown; the terminal is given back then.
 */
export async function present(
	source: string | undefined,
	flags: PresentFlags,
	{opening, reader}: Ahead,
): Promise<number> {
	if (flags.ambiguous === 'wide') setAmbiguousWidth(2);
	if (flags.logCues !== undefined) await checkOutput(flags.logCues);
	const keyboard = isScreen() ? openKeyboard() : undefined;
	if (keyboard === undefined) return printed(source, flags);
	const reading = readAside(await wanted(source, flags), reader);
	try {
		const {play} = await import('./play.ts');
		return await play(reading, flags, keyboard, opening);
	} finally {
		reading.end();
	}
}

async function printed(source: string | undefined, flags: PresentFlags): Promise<number> {
	const [{loadOrFail}, {print}] = await Promise.all([import('./load.ts'), import('./print.ts')]);
	const deck = await loadOrFail(source, flags.lang);
	return print(deck, isAscii(flags), ownWords(deck.language));
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
