import {ascii} from '../cell/ascii.ts';
import type {Deck} from '../deck/slide.ts';
import {plain} from '../stage/plain.ts';
import type {Words} from '../words/words.ts';

/** The width of printed decks in cells, when nothing tells. */
const usualWidth = 80;

/** Prints a deck as text on standard output. Gives the exit code: 0, also when the reader goes away early. */
export function print(deck: Deck, isAscii: boolean, words: Words): Promise<number> {
	const text = plain(deck, process.stdout.columns || usualWidth, words);
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
