import type {Diagnostic} from '../deck/diagnostic.ts';
import {loadDeck} from '../deck/load.ts';
import type {Deck} from '../deck/slide.ts';
import {fileLimit} from '../deck/text.ts';
import {Failure} from './failure.ts';
import {files} from './files.ts';
import {flagshipFolder} from './folder.ts';

/** Loads a deck from where the command line says. Throws a Failure with a line for each error in it. */
export async function loadOrFail(source: string | undefined, language: string | undefined): Promise<Deck> {
	const text = source === '-' ? {text: await readInput()} : {};
	const {deck, diagnostics} = await loadDeck(source ?? flagshipFolder(), {reader: files, language, ...text});
	if (deck === undefined) throw new Failure(diagnostics.filter(({severity}) => severity === 'error').map(line));
	return deck;
}

export function line({severity, message, position}: Diagnostic): string {
	if (position === undefined) return `${severity}: ${message}`;
	return `${position.file}:${position.line}:${position.column}: ${severity}: ${message}`;
}

/** Standard input to its end, or to where it is known to be too long. */
async function readInput(): Promise<string> {
	if (process.stdin.isTTY) throw new Failure('morphdeck: "-" reads a deck from standard input: pipe one into it', 2);
	const chunks: Buffer[] = [];
	let size = 0;
	for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
		chunks.push(chunk);
		size += chunk.length;
		if (size > fileLimit) break;
	}
	return Buffer.concat(chunks).toString('utf8');
}
