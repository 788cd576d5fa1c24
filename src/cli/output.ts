import {rmSync} from 'node:fs';
import {access, constants, mkdir, realpath, rename, stat, writeFile} from 'node:fs/promises';
import {basename, dirname, join} from 'node:path';
import type {MessageId, Messages} from '../messages/messages.ts';
import {Failure} from './failure.ts';
import {ownMessages} from './language.ts';
import {onSignals} from './signals.ts';

/** What stands for standard output in place of a path. */
export const standardOutput = '-';

/** Throws a Failure when a file cannot be written at a path, before any work is done for it. Nothing is made. */
export async function checkOutput(path: string, messages?: Messages): Promise<void> {
	if (path === standardOutput) return;
	try {
		const kind = await kindOf(path);
		if (kind === 'folder') throw new Failure((messages ?? ownMessages()).format('output.folder', {path}));
		await access(kind === 'nothing' || kind === 'file' ? dirname(path) : path, constants.W_OK);
	} catch (error) {
		throw failureOf(path, error, messages);
	}
}

/**
 * Writes a file as a whole or not at all, under another name first: a process that ends meanwhile leaves
 * what was there before. Pipes and devices are written to as they are. Throws a Failure with the reason.
 */
export async function writeOutput(path: string, content: string | Uint8Array, messages?: Messages): Promise<void> {
	if (path === standardOutput) return print(content);
	try {
		const kind = await kindOf(path);
		if (kind === 'other') await writeFile(path, content);
		else await replace(kind === 'file' ? await realpath(path) : path, content);
	} catch (error) {
		throw failureOf(path, error, messages);
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

/** Writes files into a folder, each as a whole; the folder is made when it is missing. Throws a Failure. */
export async function writeFolder(
	path: string,
	files: ReadonlyArray<{readonly name: string; readonly bytes: Uint8Array}>,
	messages: Messages,
): Promise<void> {
	await mkdir(path, {recursive: true});
	for (const {name, bytes} of files) await writeOutput(join(path, name), bytes, messages);
}

/** Writes a draft beside the file and gives it the file's name; the draft goes when anything comes between. */
async function replace(path: string, content: string | Uint8Array): Promise<void> {
	const draft = join(dirname(path), `.${basename(path)}.${process.pid}.draft`);
	const remove = () => rmSync(draft, {force: true});
	const release = onSignals((_, signal) => {
		remove();
		release();
		process.kill(process.pid, signal);
	});
	try {
		await writeFile(draft, content, {flush: true});
		await rename(draft, path);
	} catch (error) {
		remove();
		throw error;
	} finally {
		release();
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

function print(content: string | Uint8Array): Promise<void> {
	return new Promise((resolve, reject) => {
		process.stdout.on('error', (error) => (codeOf(error) === 'EPIPE' ? resolve() : reject(error)));
		process.stdout.write(content, (error) => {
			if (!error) resolve();
		});
	});
}

const reasons: Readonly<Record<string, MessageId>> = {
	ENOENT: 'output.noFolder',
	ENOTDIR: 'output.notFolder',
	EACCES: 'file.denied',
	EPERM: 'file.denied',
	EROFS: 'output.readOnly',
	ENOSPC: 'output.full',
	ENAMETOOLONG: 'output.longName',
};

function failureOf(path: string, error: unknown, messages = ownMessages()): Failure {
	if (error instanceof Failure) return error;
	const code = codeOf(error);
	const id = reasons[code ?? ''];
	const other = code ?? (error instanceof Error ? error.message : String(error));
	return new Failure(messages.format('output.failed', {path, reason: id === undefined ? other : {id}}));
}

function codeOf(error: unknown): string | undefined {
	return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}
