import {access, constants, mkdir, rm, stat, writeFile} from 'node:fs/promises';
import {dirname} from 'node:path';
import type {Messages} from '../messages/messages.ts';
import {type FileContent, writeWhole} from './drafts.ts';
import {Failure} from './failure.ts';
import {ownMessages} from './language.ts';
import {print} from './print.ts';
import {codeOf, reasonOf} from './write-failure.ts';

/** What stands for standard output in place of a path. */
export const standardOutput = '-';

/** Throws a Failure when a file cannot be written at a path, before any work is done for it. Nothing is made. */
export async function checkOutput(path: string, messages = ownMessages()): Promise<void> {
	if (path === standardOutput) return;
	try {
		const kind = await kindOf(path);
		if (kind === 'folder') throw new Failure(messages.format('output.folder', {path}));
		await access(kind === 'nothing' || kind === 'file' ? dirname(path) : path, constants.W_OK);
	} catch (error) {
		throw failureOf(path, error, messages);
	}
}

/**
 * Writes a file as a whole or not at all: a process that ends meanwhile leaves what was there before. Pipes
 * and devices are written to as they are. Throws a Failure with the reason.
 */
export async function writeOutput(path: string, content: string | Uint8Array, messages = ownMessages()): Promise<void> {
	if (path === standardOutput) return print(content);
	try {
		if ((await kindOf(path)) === 'other') await writeFile(path, content);
		else await writeWhole([{path, content}]);
	} catch (error) {
		throw failureOf(path, error, messages);
	}
}

/** Throws a Failure when there is a file at a path already. Pipes and devices are there to be written to. */
export async function checkNew(path: string, messages = ownMessages()): Promise<void> {
	if (path === standardOutput) return;
	const kind = await kindOf(path).catch((error) => {
		throw failureOf(path, error, messages);
	});
	if (kind === 'file') throw new Failure(messages.format('output.exists', {path}), 2);
}

/**
 * Writes a file that replaces none: where one has come meanwhile, under the path with the next number that is
 * free. Gives the path that was written. Throws a Failure with the reason.
 */
export async function writeNew(path: string, content: string, messages = ownMessages()): Promise<string> {
	if (path === standardOutput || (await kindOf(path).catch(() => 'nothing')) === 'other') {
		await writeOutput(path, content, messages);
		return path;
	}
	for (let number = 0; ; number++) {
		const free = number === 0 ? path : `${path}.${number}`;
		try {
			await writeFile(free, content, {flag: 'wx', flush: true});
			return free;
		} catch (error) {
			if (codeOf(error) === 'EEXIST') continue;
			throw failureOf(path, error, messages);
		}
	}
}

/** Throws a Failure when files cannot be written into a folder, before any work is done. Nothing is made. */
export async function checkFolder(path: string, messages: Messages): Promise<void> {
	const found = await stat(path).catch(() => undefined);
	if (found !== undefined && !found.isDirectory()) throw new Failure(messages.format('output.file', {path}));
	const place = found === undefined ? dirname(path) : path;
	await access(place, constants.W_OK).catch(() => {
		throw new Failure(
			messages.format('output.failed', {path, reason: {id: 'output.folderMissing', values: {folder: place}}}),
		);
	});
}

/**
 * Writes files into a folder, all of them or none; the folder is made when it is missing, and is not left
 * behind when they cannot be written. Throws a Failure.
 */
export async function writeFolder(path: string, files: readonly FileContent[], messages: Messages): Promise<void> {
	let made: string | undefined;
	try {
		made = await mkdir(path, {recursive: true});
		for (const file of files) {
			if ((await kindOf(file.path)) === 'folder')
				throw new Failure(messages.format('output.folder', {path: file.path}));
		}
		await writeWhole(files);
	} catch (error) {
		if (made !== undefined) await rm(made, {recursive: true, force: true});
		throw failureOf(path, error, messages);
	}
}

async function kindOf(path: string): Promise<'file' | 'folder' | 'nothing' | 'other'> {
	try {
		const found = await stat(path);
		return found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other';
	} catch (error) {
		if (codeOf(error) === 'ENOENT') return 'nothing';
		throw error;
	}
}

function failureOf(path: string, error: unknown, messages: Messages): Failure {
	if (error instanceof Failure) return error;
	return new Failure(messages.format('output.failed', {path, reason: reasonOf(error)}));
}
