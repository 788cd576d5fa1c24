import type {Messages} from '../../messages/messages.ts';
import {type CueSheet, writeCues} from '../../record/cues.ts';
import {inputStream, refuseInputs} from '../inputs.ts';
import {checkNew, checkOutput, writeNew, writeOutput} from '../output.ts';
import {tell} from '../print.ts';
import type {PresentFlags} from './present-flags.ts';

type Flags = Pick<PresentFlags, 'logCues' | 'force'>;

/**
 * Throws a Failure when the keys of a talk cannot be kept where the flags say: the file cannot be written, or
 * there is one that is not to be replaced. Nothing is made.
 */
export async function checkCueFile({logCues, force}: Flags): Promise<void> {
	if (logCues === undefined) return;
	if (force !== true) await checkNew(logCues);
	await checkOutput(logCues);
}

/** Throws a Failure when the keys would be kept in a file of the deck, whose paths are `read`. */
export function refuseCueFile({logCues}: Flags, read: Iterable<string>, messages: Messages): void {
	if (logCues !== undefined) refuseInputs([logCues], [...read, inputStream], messages);
}

/**
 * Keeps the keys of a talk. A rehearsal is never lost: where a file has come meanwhile that is not to be
 * replaced, it is kept beside it, and where is told. Throws a Failure as {@link refuseCueFile} does, and with the reason when it cannot be written.
 */
export async function writeCueFile(
	flags: Flags,
	sheet: CueSheet,
	read: Iterable<string>,
	messages: Messages,
): Promise<void> {
	const {logCues, force} = flags;
	if (logCues === undefined) return;
	refuseCueFile(flags, read, messages);
	const text = writeCues(sheet, messages);
	if (force === true) return writeOutput(logCues, text, messages);
	const instead = await writeNew(logCues, text, messages);
	if (instead !== logCues) await tell(`${messages.format('output.instead', {path: logCues, instead})}\n`);
}
