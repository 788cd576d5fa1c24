import {open, readdir, realpath, stat} from 'node:fs/promises';
import {dirname, join, sep} from 'node:path';
import type {DeckReader} from '../deck/reader.ts';
import {reads} from './reads.ts';

/** Decks in the file system. */
export const files: DeckReader = {
	async stat(path) {
		reads.add(path);
		try {
			const found = await stat(path);
			return found.isDirectory() ? 'folder' : found.isFile() ? 'file' : 'stream';
		} catch (error) {
			if (isMissing(error)) return undefined;
			throw error;
		}
	},
	list(folder) {
		reads.add(folder);
		return readdir(folder);
	},
	async read(path, limit) {
		reads.add(path);
		if (path === '-') return upTo(process.stdin, limit);
		const file = await open(path);
		try {
			return await upTo(file.createReadStream({end: limit, autoClose: false}), limit);
		} finally {
			await file.close();
		}
	},
	realpath: (path) => realpath(path),
	join: (folder, name) => join(folder, name),
	parent: (path) => dirname(path),
	separator: sep,
};

/** The bytes of a stream, and no more than it takes to see that they are too many. */
async function upTo(stream: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array> {
	const chunks: Uint8Array[] = [];
	let size = 0;
	for await (const chunk of stream) {
		chunks.push(chunk);
		size += chunk.length;
		if (size > limit) break;
	}
	return Buffer.concat(chunks);
}

function isMissing(error: unknown): boolean {
	const code = error instanceof Error && 'code' in error ? error.code : undefined;
	return code === 'ENOENT' || code === 'ENOTDIR' || code === 'ELOOP';
}
