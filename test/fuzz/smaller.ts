import type {DeckFiles} from './deck-files.ts';

/** The same files with a file, lines of one, or words of a line left out; the largest cuts first. */
export function* smallerFiles(files: DeckFiles): Generator<DeckFiles> {
	for (const [path, content] of Object.entries(files)) {
		const {[path]: _, ...others} = files;
		if (Object.keys(others).length > 0) yield others;
		if (typeof content !== 'string') continue;
		for (const separator of ['\n', ' ', '']) {
			for (const text of withoutPieces(content.split(separator), separator)) yield {...files, [path]: text};
		}
	}
}

/** Lists without a half, a quarter … down to a single piece of it. */
export function* smallerLists<T>(all: readonly T[]): Generator<T[]> {
	for (let length = Math.ceil(all.length / 2); length >= 1; length = length === 1 ? 0 : Math.ceil(length / 2)) {
		for (let at = 0; at < all.length; at += length) yield [...all.slice(0, at), ...all.slice(at + length)];
	}
}

function* withoutPieces(pieces: readonly string[], separator: string): Generator<string> {
	if (pieces.length < 2) return;
	for (const list of smallerLists(pieces)) yield list.join(separator);
}
