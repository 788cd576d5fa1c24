import {fstatSync, readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {chapterFiles} from '../deck/chapter-files.ts';
import type {Messages} from '../messages/messages.ts';
import {Failure} from './failure.ts';
import {standardOutput} from './output.ts';

/** What stands for standard input in place of a path. */
export const inputStream = '-';

/**
 * Throws a Failure when one of the outputs is a file that is read, so that making something of a deck never
 * takes the deck away: by device and inode, which are the same through links of both kinds and whatever
 * the path is written like. `read` are paths that were looked up, `-` is the standard streams; of a folder among
 * them all chapters are meant, in whatever language. What is not there yet is nobody's.
 */
export function refuseInputs(outputs: readonly string[], read: Iterable<string>, messages: Messages): void {
	const inputs = new Map<string, string>();
	for (const path of read) {
		for (const input of filesOf(path)) {
			const id = identity(input, 0);
			if (id !== undefined) inputs.set(id, input);
		}
	}
	for (const output of outputs) {
		const id = identity(output, 1);
		const input = id === undefined ? undefined : inputs.get(id);
		if (input !== undefined) throw new Failure(messages.format('output.input', {output, input}), 2);
	}
}

function filesOf(path: string): readonly string[] {
	try {
		return path !== inputStream && statSync(path).isDirectory() ? chaptersIn(path) : [path];
	} catch {
		return [];
	}
}

function chaptersIn(folder: string): readonly string[] {
	return chapterFiles(readdirSync(folder)).map(({name}) => join(folder, name));
}

/** The device and inode of a plain file; `-` is the stream of this number. Undefined for all else. */
function identity(path: string, stream: 0 | 1): string | undefined {
	try {
		const found = path === standardOutput ? fstatSync(stream, {bigint: true}) : statSync(path, {bigint: true});
		return found.isFile() ? `${found.dev}:${found.ino}` : undefined;
	} catch {
		return undefined;
	}
}
