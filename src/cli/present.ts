import {setAmbiguousWidth} from '../cell/width.ts';
import {isAscii, type PresentFlags} from './flags.ts';
import {openKeyboard} from './keyboard.ts';
import {ownWords} from './language.ts';
import {loadOrFail, loadOthers} from './load.ts';
import {checkOutput} from './output.ts';
import {print} from './print.ts';

/**
 * Loads a deck (a path, `-` for standard input, undefined for the one that comes with the program) and
 * presents it on the terminal, or prints it where there is none. Gives the exit code. Throws a Failure
 * when the deck cannot be shown; the terminal is untouched then.
 */
export async function present(source: string | undefined, flags: PresentFlags): Promise<number> {
	if (flags.ambiguous === 'wide') setAmbiguousWidth(2);
	const deck = await loadOrFail(source, flags.lang);
	if (flags.logCues !== undefined) await checkOutput(flags.logCues);
	const keyboard = isScreen() ? openKeyboard() : undefined;
	if (keyboard === undefined) return print(deck, isAscii(flags), ownWords(deck.language));
	// Ink and React are loaded only now: printing does not need them.
	const {play} = await import('./play.ts');
	return play(deck, flags, keyboard, () => loadOthers(source, deck));
}

function isScreen(): boolean {
	return process.stdout.isTTY === true && process.env.TERM !== 'dumb';
}
