import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {sanitise} from '../check/sanitise.ts';
import {type KeptParts, type KeptTitles, keptTitles} from '../ui/big-title/kept-titles.ts';
import {cacheFolder, readOwn, writeOwn} from './cache-files.ts';
import {packageFolder} from './package-files.ts';

/** Beyond this many gradients the cache begins anew: each has a colour for every column of a title. */
const mostGradients = 400;

/**
 * Draws big titles of what lies beside the program and of what earlier talks have left in the cache. What is not
 * there has to be drawn by Ink, which takes longer to load than all else that a first frame needs.
 */
export function openTitles(): KeptTitles {
	const own = readParts(join(packageFolder(), 'dist', 'assets', 'title-parts.json'), (path) =>
		readFileSync(path, 'utf8'),
	);
	const path = cachePath();
	const cached = path === undefined ? noParts : harmless(readParts(path, readOwn));
	return keptTitles(
		{letters: {...cached.letters, ...own.letters}, gradients: {...cached.gradients, ...own.gradients}},
		readPixels,
	);
}

/** Leaves what has been drawn for the next talk. Where nothing can be written, nothing is kept. */
export function keepTitles(titles: KeptTitles): void {
	const parts = titles.newParts();
	const path = cachePath();
	if (parts === undefined || path === undefined || Object.keys(parts.gradients).length > mostGradients) return;
	try {
		writeOwn(path, JSON.stringify(parts));
	} catch {
		// The next start takes as long as this one.
	}
}

/** The letters of titles in Hangul, from beside the built program. */
export function readPixels(): Uint8Array | undefined {
	try {
		return readFileSync(join(packageFolder(), 'dist', 'assets', 'pixel-letters.bin'));
	} catch {
		// A talk with small titles is better than none.
		return undefined;
	}
}

const noParts: KeptParts = {letters: {}, gradients: {}};

function readParts(path: string, read: (path: string) => string): KeptParts {
	try {
		const {letters, gradients}: KeptParts = JSON.parse(read(path));
		return {letters: {...letters}, gradients: {...gradients}};
	} catch {
		return noParts;
	}
}

/** Kept parts with nothing in them but what titles are drawn with; none when there is anything else. */
function harmless(parts: KeptParts): KeptParts {
	const isText = (row: unknown) => typeof row === 'string' && sanitise(row) === row && !row.includes('\n');
	const isDrawn =
		Object.values(parts.letters).every((rows) => Array.isArray(rows) && rows.every(isText)) &&
		Object.values(parts.gradients).every((colours) => Array.isArray(colours) && colours.every(Number.isInteger));
	return isDrawn ? parts : noParts;
}

function cachePath(): string | undefined {
	const folder = cacheFolder();
	return folder === undefined ? undefined : join(folder, 'title-parts.json');
}
