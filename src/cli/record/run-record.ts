import {extname} from 'node:path';
import {asciicast, record} from '../../record/index.ts';
import {Failure} from '../failure.ts';
import {ownMessages} from '../language.ts';
import {loadOrFail} from '../load/load-or-fail.ts';
import {checkOutput, writeOutput} from '../output.ts';
import {progress} from '../progress.ts';
import type {RecordFlags} from './record-flags.ts';
import {renderFile, renderOptions} from './render-options.ts';

/** What `morphdeck export` writes; a recording of that name would not be opened by what the name promises. */
const pictures = new Set(['.html', '.svg', '.gif', '.png', '.pdf', '.md', '.txt']);

/**
 * Plays a deck (a path, `-` for standard input, undefined for the one that comes with the program) into
 * an asciicast. Gives the exit code. Throws a Failure when that cannot be done; nothing is written then.
 */
export async function runRecord(source: string | undefined, flags: RecordFlags): Promise<number> {
	const {output, format, idleLimit} = flags;
	const ending = extname(output).toLowerCase();
	if (pictures.has(ending)) throw new Failure(ownMessages().format('record.picture', {ending, output}), 2);
	const deck = await loadOrFail(source, flags.lang);
	const messages = ownMessages(deck.language);
	const options = await renderOptions(deck, source, flags);
	await checkOutput(output, messages);
	const bar = progress(messages.format('record.progress'));
	try {
		const recording = record(renderFile(deck, options, flags.cues), bar.show);
		const file = asciicast(recording, {version: format, ...(idleLimit === undefined ? {} : {idleLimit})});
		await writeOutput(output, file, messages);
	} finally {
		bar.end();
	}
	return 0;
}
