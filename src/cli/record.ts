import {extname} from 'node:path';
import {asciicast, record} from '../record/index.ts';
import {Failure} from './failure.ts';
import {ownWords} from './language.ts';
import {loadOrFail} from './load.ts';
import {checkOutput, writeOutput} from './output.ts';
import {progress} from './progress.ts';
import type {RecordFlags} from './record-flags.ts';
import {take, takeOptions} from './take.ts';

/** What `morphdeck export` writes; a recording of that name would not be opened by what the name promises. */
const pictures = new Set(['.html', '.svg', '.gif', '.png', '.pdf', '.md', '.txt']);

/**
 * Plays a deck (a path, `-` for standard input, undefined for the one that comes with the program) into
 * an asciicast. Gives the exit code. Throws a Failure when that cannot be done; nothing is written then.
 */
export async function recordDeck(source: string | undefined, flags: RecordFlags): Promise<number> {
	const {output, format, idleLimit} = flags;
	const ending = extname(output).toLowerCase();
	if (pictures.has(ending)) throw new Failure(ownWords().say('record.picture', {ending, output}), 2);
	const deck = await loadOrFail(source, flags.lang);
	const words = ownWords(deck.language);
	const options = await takeOptions(deck, source, flags);
	await checkOutput(output, words);
	const bar = progress(words.say('record.progress'));
	try {
		const recording = record(take(deck, options, flags.cues), bar.show);
		const file = asciicast(recording, {version: format, ...(idleLimit === undefined ? {} : {idleLimit})});
		await writeOutput(output, file, words);
	} finally {
		bar.end();
	}
	return 0;
}
