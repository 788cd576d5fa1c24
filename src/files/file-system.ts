import {closeSync, openSync, readdirSync, readFileSync, readSync, realpathSync, statSync} from 'node:fs';
import {open} from 'node:fs/promises';
import {dirname, join, sep} from 'node:path';
import type {DeckReader} from '../deck/deck-reader.ts';
import {stampOf} from './stamp.ts';
import {timeLimit} from './time-limit.ts';

/**
 * Decks in the file system, and `-` for standard input. Plain files and folders are read at once: asking for each step of
 * it takes ten times as long as reading them, and whoever shows a talk has a process for it.
 *
 * @example
 * ```js
 * import {files, loadDeck} from 'morphdeck';
 *
 * console.log(await files.stat('slides'), await files.stat('nowhere')); // → folder undefined
 * const {deck} = await loadDeck('slides', {reader: files});
 * console.log(deck.languages); // → [ 'en', 'ko' ]
 * ```
 */
export const files: DeckReader = {
	async stat(path) {
		try {
			const found = statSync(path);
			return found.isDirectory() ? 'folder' : found.isFile() ? 'file' : 'stream';
		} catch (error) {
			if (isMissing(error)) return undefined;
			throw error;
		}
	},
	async list(folder) {
		return readdirSync(folder);
	},
	async read(path, limit) {
		if (path === '-') return upTo(process.stdin, limit);
		const found = statSync(path);
		if (found.isFile()) return found.size > limit ? beginning(path, limit + 1) : readFileSync(path);
		const file = await open(path);
		try {
			return await upTo(file.createReadStream({end: limit, autoClose: false}), limit);
		} finally {
			await file.close();
		}
	},
	realpath: async (path) => realpathSync.native(path),
	join: (folder, name) => join(folder, name),
	parent: (path) => dirname(path),
	separator: sep,
	limit: timeLimit,
};

/**
 * A reader that does as another, and what was looked up, listed or read through it until now: its path, and its
 * stamp of just before that ({@link stampOf}).
 */
export function recordPaths(reader: DeckReader): {
	readonly reader: DeckReader;
	readonly stamps: ReadonlyMap<string, string>;
} {
	const stamps = new Map<string, string>();
	const note = (path: string) => {
		if (!stamps.has(path)) stamps.set(path, path === '-' ? '' : stampOrNothing(path));
	};
	return {
		reader: {
			...reader,
			stat(path) {
				note(path);
				return reader.stat(path);
			},
			list(folder) {
				note(folder);
				return reader.list(folder);
			},
			read(path, limit) {
				note(path);
				return reader.read(path, limit);
			},
		},
		stamps,
	};
}

/** What cannot be looked at is as good as missing: its reader says why. */
function stampOrNothing(path: string): string {
	try {
		return stampOf(path);
	} catch {
		return '';
	}
}

/** The first bytes of a file. */
function beginning(path: string, length: number): Uint8Array {
	const file = openSync(path, 'r');
	try {
		const bytes = new Uint8Array(length);
		return bytes.subarray(0, readSync(file, bytes, 0, length, 0));
	} finally {
		closeSync(file);
	}
}

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
