import {dirname, join, resolve} from 'node:path';
import {stampOf} from '../../files/stamp.ts';
import {cacheFolder, dropOldest, readOwn, writeOwn} from '../cache-files.ts';
import {isSafeFrame} from './safe-frame.ts';

/** A first screen, as it was written to a terminal, and the state of the files that it was made from. */
type CachedFrame = {readonly key: string; readonly stamps: Readonly<Record<string, string>>; readonly frame: string};

/** Every terminal size, theme and deck has a screen of its own; older ones are dropped beyond this many. */
const cacheSize = 64;

/** A frame, or the draft of one. */
const ownNames = /^[0-9a-f]{8}\.json(?:\.[0-9a-z.]+)?$/;

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
		const path = pathOf(key);
		if (path === undefined) return undefined;
		const cached: CachedFrame = JSON.parse(readOwn(path));
		const isSame =
			cached.key === key && Object.entries(cached.stamps).every(([path, stamp]) => stampOf(path) === stamp);
		return isSame && isSafeFrame(cached.frame) ? cached.frame : undefined;
	} catch {
		return undefined;
	}
}

/**
 * Keeps a screen for the next start, with the stamps of the files that it was made from, by their paths, taken
 * when these were read. Where nothing can be written, nothing is kept.
 */
export function writeCache(key: string, frame: string, stamps: Iterable<readonly [path: string, stamp: string]>): void {
	const entries = Array.from(stamps, ([path, stamp]) => [resolve(path), stamp]);
	const path = pathOf(key);
	if (path === undefined || !isSafeFrame(frame)) return;
	try {
		const cached: CachedFrame = {key, stamps: Object.fromEntries(entries), frame};
		writeOwn(path, JSON.stringify(cached));
		dropOldest(dirname(path), ownNames, cacheSize);
	} catch {
		// A folder that is full or read-only makes starts slower, and no more than that.
	}
}

function pathOf(key: string): string | undefined {
	const folder = cacheFolder();
	return folder === undefined ? undefined : join(folder, 'first-frames', `${hash(key)}.json`);
}

/** FNV-1a: it names a file whose content tells whether it is the right one. node:crypto takes 3 ms to load. */
function hash(text: string): string {
	let sum = 0x811c9dc5;
	for (let index = 0; index < text.length; index++) sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193);
	return (sum >>> 0).toString(16).padStart(8, '0');
}
