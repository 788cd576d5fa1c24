import {type Diagnostic, diagnosticLine} from '../../check/diagnostic.ts';
import type {DeckReader} from '../../deck/deck-reader.ts';
import {fileLimit} from '../../deck/decode.ts';
import type {LoadResult} from '../../deck/load-result.ts';
import type {Deck} from '../../deck/model.ts';
import {files} from '../../files/file-system.ts';
import {Failure} from '../failure.ts';
import {ownMessages, preferredLanguages} from '../language.ts';
import {flagshipFolder} from '../package-files.ts';

/**
 * Loads a deck from where the command line says, in the language that it or the environment asks for.
 * Throws a Failure with a line for each error in it.
 */
export async function loadOrFail(
	source: string | undefined,
	language: string | undefined,
	reader: DeckReader = files,
): Promise<Deck> {
	const text = source === '-' ? {text: await readInput()} : {};
	const preferred = preferredLanguages(process.env);
	// The parsers are loaded only by who reads a deck: a talk has a process for it.
	const {loadDeck} = await import('../../deck/load.ts');
	return deckOrFail(await loadDeck(source ?? flagshipFolder(), {reader, language, preferred, ...text}), language);
}

/** The deck that was loaded. Throws a Failure with a line for each error in it, in the words of `language`. */
export function deckOrFail({deck, diagnostics}: LoadResult, language: string | undefined): Deck {
	if (deck !== undefined) return deck;
	const messages = ownMessages(language);
	const errors = diagnostics.filter(({severity}) => severity === 'error');
	throw new Failure(errors.map((each) => withPlace(each, diagnosticLine(each, messages))));
}

/** A line that does not begin with a place in a file says whose it is. */
function withPlace({position}: Diagnostic, line: string): string {
	return position === undefined ? `morphdeck: ${line}` : line;
}

/**
 * Standard input to its end, or to where it is known to be too long for a deck. Throws a Failure where it
 * is a terminal.
 */
export async function readInput(): Promise<string> {
	if (process.stdin.isTTY) throw new Failure(ownMessages().format('cli.stdin'), 2);
	return Buffer.from(await files.read('-', fileLimit)).toString('utf8');
}
