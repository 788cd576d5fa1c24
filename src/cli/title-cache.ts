import {mkdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs';
import {homedir} from 'node:os';
import {dirname, join} from 'node:path';
import {type KeptParts, type KeptTitles, keptTitles} from '../ui/big-title/kept-titles.ts';
import {packageFolder} from './package-files.ts';

/** Beyond this many gradients the cache begins anew: each has a colour for every column of a title. */
const mostGradients = 400;

/**
 * Draws big titles of what lies beside the program and of what earlier talks have left in the cache. What is not
 * there has to be drawn by Ink, which takes longer to load than all else that a first frame needs.
 */
export function openTitles(): KeptTitles {
	const own = readParts(join(packageFolder(), 'dist', 'assets', 'title-parts.json'));
	const cached = readParts(cachePath());
	return keptTitles(
		{letters: {...cached.letters, ...own.letters}, gradients: {...cached.gradients, ...own.gradients}},
		readPixels,
	);
}

/** Leaves what has been drawn for the next talk. Where nothing can be written, nothing is kept. */
export function keepTitles(titles: KeptTitles): void {
	const parts = titles.newParts();
	if (parts === undefined || Object.keys(parts.gradients).length > mostGradients) return;
	const path = cachePath();
	try {
		mkdirSync(dirname(path), {recursive: true, mode: 0o700});
		const draft = `${path}.${process.pid}`;
		writeFileSync(draft, JSON.stringify(parts), {mode: 0o600});
		renameSync(draft, path);
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

function readParts(path: string): KeptParts {
	try {
		const {letters, gradients}: KeptParts = JSON.parse(readFileSync(path, 'utf8'));
		return {letters: {...letters}, gradients: {...gradients}};
	} catch {
		return {letters: {}, gradients: {}};
	}
}

function cachePath(): string {
	return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'morphdeck', 'title-parts.json');
}
