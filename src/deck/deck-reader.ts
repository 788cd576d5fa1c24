/** What stands at a path. A stream is anything that is read like a file and has no end known before: a pipe, a device. */
export type EntryKind = 'file' | 'folder' | 'stream';

/** How a deck's files are reached. Paths are as the platform writes them. */
export type DeckReader = {
	/** Undefined when nothing is there. */
	stat(path: string): Promise<EntryKind | undefined>;
	/** The names in a folder, without their path, in any order. */
	list(folder: string): Promise<readonly string[]>;
	/** The file's bytes, those of standard input for `-`; at most one more than the limit, so that a longer file is known as such. */
	read(path: string, limit: number): Promise<Uint8Array>;
	/** The absolute path with every symbolic link resolved. */
	realpath(path: string): Promise<string>;
	/** The path of a name, or of a relative path, in a folder. */
	join(folder: string, name: string): string;
	/** The folder that a path is in. */
	parent(path: string): string;
	readonly separator: string;
	/** Ends what takes too long; without it nothing is ended. */
	readonly limit?: TimeLimit;
};

/**
 * Runs an action for so many ms at most. Gives its value, or the ms of processor time that it had when it was
 * ended: less than its ms where a machine is busy. What it was ended in may be half done.
 */
export type TimeLimit = <T>(action: () => T, ms: number) => {readonly value: T} | {readonly spent: number};

/** The folder that a deck is in. */
export type DeckFolder = {readonly reader: DeckReader; readonly path: string};

/**
 * The path of a file that a deck refers to, relative to the deck's folder. Undefined when there is no
 * such plain file inside the folder, once symbolic links are resolved.
 */
export async function confine({reader, path: folder}: DeckFolder, reference: string): Promise<string | undefined> {
	const path = reader.join(folder, reference);
	if ((await reader.stat(path)) !== 'file') return undefined;
	const [root, real] = await Promise.all([reader.realpath(folder), reader.realpath(path)]);
	const inside = root.endsWith(reader.separator) ? root : root + reader.separator;
	return real.startsWith(inside) ? path : undefined;
}
