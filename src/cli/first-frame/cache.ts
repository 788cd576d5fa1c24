import {mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {homedir} from 'node:os';
import {join, resolve} from 'node:path';

/** A first screen, as it was written to a terminal, and the state of the files that it was made from. */
type CachedFrame = {readonly key: string; readonly stamps: Readonly<Record<string, string>>; readonly frame: string};

/** Every terminal size, theme and deck has a screen of its own; older ones are dropped beyond this many. */
const cacheSize = 64;

/**
 * What decides how the first screen of a start looks, besides the files of its deck: the program, its
 * arguments and folder, the terminal.
 */
export function cacheKey(entry: string): string {
	const {env, stdout} = process;
	const {
		TERM,
		COLORTERM,
		TERM_PROGRAM,
		WT_SESSION,
		NO_COLOR,
		FORCE_COLOR,
		STY,
		TMUX,
		LANG,
		LC_ALL,
		LC_MESSAGES,
		LC_CTYPE,
	} = env;
	const terminal = [TERM, COLORTERM, TERM_PROGRAM, WT_SESSION, NO_COLOR, FORCE_COLOR, STY, TMUX];
	const language = [LANG, LC_ALL, LC_MESSAGES, LC_CTYPE];
	const size = [stdout.columns, stdout.rows];
	return JSON.stringify([entry, stampOf(entry), process.cwd(), process.argv.slice(2), size, terminal, language]);
}

/** The screen that the last start of this key began with; undefined when a file has changed since. Throws nothing. */
export function readCache(key: string): string | undefined {
	try {
		const cached: CachedFrame = JSON.parse(readFileSync(pathOf(key), 'utf8'));
		const isSame =
			cached.key === key && Object.entries(cached.stamps).every(([path, stamp]) => stampOf(path) === stamp);
		return isSame ? cached.frame : undefined;
	} catch {
		return undefined;
	}
}

/** Keeps a screen, made from the files at `paths`, for the next start. Where nothing can be written, nothing is kept. */
export function writeCache(key: string, frame: string, paths: Iterable<string>): void {
	const stamps = Object.fromEntries(Array.from(paths, (path) => [resolve(path), stampOf(path)]));
	const path = pathOf(key);
	try {
		mkdirSync(folder(), {recursive: true, mode: 0o700});
		const draft = `${path}.${process.pid}`;
		writeFileSync(draft, JSON.stringify({key, stamps, frame} satisfies CachedFrame), {mode: 0o600});
		renameSync(draft, path);
		dropOldest();
	} catch {
		// A folder that is full or read-only makes starts slower, and no more than that.
	}
}

function dropOldest(): void {
	const paths = readdirSync(folder()).map((name) => join(folder(), name));
	if (paths.length <= cacheSize) return;
	const ages = paths.map((path) => ({path, time: statSync(path).mtimeMs})).sort((a, b) => b.time - a.time);
	for (const {path} of ages.slice(cacheSize)) rmSync(path, {force: true});
}

/** Changes whenever the file does, or what may be done with it; empty when there is none. */
function stampOf(path: string): string {
	const file = statSync(path, {throwIfNoEntry: false});
	return file === undefined ? '' : `${file.ino} ${file.size} ${file.mtimeMs} ${file.ctimeMs}`;
}

function pathOf(key: string): string {
	return join(folder(), `${hash(key)}.json`);
}

function folder(): string {
	return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'morphdeck', 'first-frames');
}

/** FNV-1a: it names a file whose content tells whether it is the right one. node:crypto takes 3 ms to load. */
function hash(text: string): string {
	let sum = 0x811c9dc5;
	for (let index = 0; index < text.length; index++) sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193);
	return (sum >>> 0).toString(16).padStart(8, '0');
}
