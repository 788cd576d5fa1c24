import {access, constants, mkdir, stat} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import type {Messages} from '../../messages/messages.ts';
import {Failure} from '../failure.ts';
import {writeOutput} from '../output.ts';

/** Throws a Failure when files cannot be written into a folder, before any work is done. Nothing is made. */
export async function checkFolder(path: string, messages: Messages): Promise<void> {
	const found = await stat(path).catch(() => undefined);
	if (found !== undefined && !found.isDirectory()) throw new Failure(messages.format('output.file', {path}));
	const place = found === undefined ? dirname(path) : path;
	await access(place, constants.W_OK).catch(() => {
		throw new Failure(messages.format('output.failed', {path, reason: {id: 'output.place', values: {folder: place}}}));
	});
}

/** Writes files into a folder, each as a whole; the folder is made when it is missing. Throws a Failure. */
export async function writeFolder(
	path: string,
	files: ReadonlyArray<{readonly name: string; readonly bytes: Uint8Array}>,
	messages: Messages,
): Promise<void> {
	await mkdir(path, {recursive: true});
	for (const {name, bytes} of files) await writeOutput(join(path, name), bytes, messages);
}
