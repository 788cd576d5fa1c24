import {
	closeSync,
	constants,
	fstatSync,
	lstatSync,
	mkdirSync,
	openSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	type Stats,
	writeFileSync,
} from 'node:fs';
import {dirname, isAbsolute, join} from 'node:path';

/** Bytes. Nothing that is kept comes near it. */
const largest = 1_000_000;

/**
 * The program's folder for what may be lost, by the XDG Base Directory Specification: `$XDG_CACHE_HOME`, where
 * it is absolute, else `$HOME/.cache`. Undefined where there is neither: nothing is kept then.
 */
export function cacheFolder(env: Readonly<Record<string, string | undefined>> = process.env): string | undefined {
	const {XDG_CACHE_HOME = '', HOME = env.USERPROFILE ?? ''} = env;
	const base = isAbsolute(XDG_CACHE_HOME) ? XDG_CACHE_HOME : join(HOME, '.cache');
	return isAbsolute(base) ? join(base, 'morphdeck') : undefined;
}

/**
 * Reads a file that only this user can have written: a plain one of theirs, no link, that nobody else may write,
 * of at most 1 MB. Throws for any other, and waits for none.
 */
export function readOwn(path: string): string {
	// Where there are no such flags there are neither links nor pipes to be wary of.
	const {O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0} = constants;
	const file = openSync(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
	try {
		const found = fstatSync(file);
		if (!found.isFile() || !isOwn(found) || found.size > largest) throw new Error(path);
		return readFileSync(file, 'utf8');
	} finally {
		closeSync(file);
	}
}

/** Writes a file as a whole, in a folder that is made when it is missing. Throws where that cannot be done; nothing is left then. */
export function writeOwn(path: string, text: string): void {
	mkdirSync(dirname(path), {recursive: true, mode: 0o700});
	if (!isOwnFolder(dirname(path))) throw new Error(path);
	const draft = `${path}.${process.pid}.${Date.now().toString(36)}`;
	try {
		writeFileSync(draft, text, {flag: 'wx', mode: 0o600});
		renameSync(draft, path);
	} catch (error) {
		if (!isThere(error)) rmSync(draft, {force: true});
		throw error;
	}
}

/** Removes the oldest files of a folder beyond a number, of those whose names are ours. Nothing else is touched, and no link followed. */
export function dropOldest(folder: string, names: RegExp, count: number): void {
	if (!isOwnFolder(folder)) return;
	const paths = readdirSync(folder)
		.filter((name) => names.test(name))
		.map((name) => join(folder, name));
	if (paths.length <= count) return;
	const ages = paths.map((path) => ({path, time: lstatSync(path).mtimeMs})).sort((a, b) => b.time - a.time);
	for (const {path} of ages.slice(count)) rmSync(path, {force: true});
}

function isOwnFolder(path: string): boolean {
	const found = lstatSync(path);
	return found.isDirectory() && isOwn(found);
}

function isOwn({uid, mode}: Stats): boolean {
	return process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0);
}

function isThere(error: unknown): boolean {
	return error instanceof Error && 'code' in error && error.code === 'EEXIST';
}
