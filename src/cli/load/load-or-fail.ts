import {loadDeck} from '../../deck/load.ts';
import type {Deck} from '../../deck/model.ts';
import {preferredLanguages} from '../language.ts';
import {flagshipFolder} from '../package-folder.ts';
import {deckOrFail} from './deck-or-fail.ts';
import {files} from './files.ts';
import {readInput} from './standard-input.ts';

/**
 * Loads a deck from where the command line says, in the language that it or the environment asks for.
 * Throws a Failure with a line for each error in it.
 */
export async function loadOrFail(source: string | undefined, language: string | undefined): Promise<Deck> {
	const text = source === '-' ? {text: await readInput()} : {};
	const preferred = preferredLanguages(process.env);
	const options = {reader: files, language, preferred, ...text};
	return deckOrFail(await loadDeck(source ?? flagshipFolder(), options), language);
}
