import {ascii} from '../../cell/ascii.ts';
import type {Deck} from '../../deck/model.ts';
import type {Messages} from '../../messages/messages.ts';
import {plainText} from '../../slide/plain-text.ts';

/** The width of printed decks in cells, when nothing tells. */
const usualWidth = 80;

/** Prints a deck as text on standard output. Gives the exit code: 0, also when the reader goes away early. */
export function printDeck(deck: Deck, isAscii: boolean, messages: Messages): Promise<number> {
	const text = plainText(deck, process.stdout.columns || usualWidth, messages);
	return write(isAscii ? Array.from(text, ascii).join('') : text);
}

function write(text: string): Promise<number> {
	return new Promise((resolve, reject) => {
		process.stdout.on('error', (error: NodeJS.ErrnoException) => (error.code === 'EPIPE' ? resolve(0) : reject(error)));
		process.stdout.write(text.endsWith('\n') ? text : `${text}\n`, (error) => {
			if (!error) resolve(0);
		});
	});
}
