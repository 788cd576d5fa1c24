import {ascii} from '../../cell/ascii.ts';
import {plainText} from '../../slide/plain-text.ts';
import {ownMessages} from '../language.ts';
import {loadOrFail} from '../load/load-or-fail.ts';
import {standardOutput, writeOutput} from '../output.ts';
import {isAscii, type PresentFlags} from './present-flags.ts';

/** The width of printed decks in cells, when nothing tells. */
const defaultWidth = 80;

/**
 * Prints a deck as text on standard output. Gives the exit code: 0, also when the reader goes away early.
 * Throws a Failure for a deck that cannot be shown.
 */
export async function printDeck(source: string | undefined, flags: PresentFlags): Promise<number> {
	const deck = await loadOrFail(source, flags.lang);
	const text = plainText(deck, process.stdout.columns || defaultWidth, ownMessages(deck.language));
	const lines = text.endsWith('\n') ? text : `${text}\n`;
	await writeOutput(standardOutput, isAscii(flags) ? Array.from(lines, ascii).join('') : lines);
	return 0;
}
