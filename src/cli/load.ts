import {diagnosticLine} from '../deck/diagnostic.ts';
import {loadDeck} from '../deck/load.ts';
import type {Deck} from '../deck/slide.ts';
import {fileLimit} from '../deck/text.ts';
import {Failure} from './failure.ts';
import {files} from './files.ts';
import {flagshipFolder} from './folder.ts';
import {ownWords, preferredLanguages} from './language.ts';

/**
 * Loads a deck from where the command line says, in the language that it or the environment asks for.
 * Throws a Failure with a line for each error in it.
 */
export async function loadOrFail(source: string | undefined, language: string | undefined): Promise<Deck> {
	const text = source === '-' ? {text: await readInput()} : {};
	const preferred = preferredLanguages(process.env);
	const options = {reader: files, language, preferred, ...text};
	const {deck, diagnostics} = await loadDeck(source ?? flagshipFolder(), options);
	if (deck !== undefined) return deck;
	const words = ownWords(language);
	const errors = diagnostics.filter(({severity}) => severity === 'error');
	throw new Failure(errors.map((each) => diagnosticLine(each, words)));
}

/** The deck in its other languages, those after this one first. One that has an error is left out: `check` tells why. */
export async function loadOthers(source: string | undefined, {languages, language}: Deck): Promise<readonly Deck[]> {
	if (source === '-') return [];
	const here = languages.indexOf(language ?? '');
	const others = [...languages.slice(here + 1), ...languages.slice(0, Math.max(0, here))];
	const decks: Deck[] = [];
	for (const other of others) {
		const {deck} = await loadDeck(source ?? flagshipFolder(), {reader: files, language: other});
		if (deck !== undefined) decks.push(deck);
	}
	return decks;
}

/** Standard input to its end, or to where it is known to be too long. */
export async function readInput(): Promise<string> {
	if (process.stdin.isTTY) throw new Failure(ownWords().say('cli.stdin'), 2);
	const chunks: Buffer[] = [];
	let size = 0;
	for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
		chunks.push(chunk);
		size += chunk.length;
		if (size > fileLimit) break;
	}
	return Buffer.concat(chunks).toString('utf8');
}
