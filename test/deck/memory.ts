import type {DeckReader} from '../../src/deck/deck-reader.ts';
import {loadDeck} from '../../src/deck/load.ts';
import type {Deck} from '../../src/deck/model.ts';

/** Files by their absolute path; a value `-> PATH` is a symbolic link. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A file system in memory, with `/` between names. */
export function memory(files: Files): DeckReader {
	const target = (path: string): string => {
		const parts: string[] = [];
		for (const part of path.split('/')) {
			if (part === '..') parts.pop();
			else if (part !== '' && part !== '.') parts.push(part);
			const link = files[`/${parts.join('/')}`];
			if (typeof link === 'string' && link.startsWith('-> '))
				parts.splice(0, parts.length, ...link.slice(3).split('/'));
		}
		return `/${parts.join('/')}`;
	};
	const inside = (folder: string) => Object.keys(files).filter((path) => path.startsWith(`${target(folder)}/`));
	return {
		async stat(path) {
			if (files[target(path)] !== undefined) return 'file';
			return inside(path).length > 0 ? 'folder' : undefined;
		},
		async list(folder) {
			return [...new Set(inside(folder).map((path) => path.slice(target(folder).length + 1).split('/')[0] ?? ''))];
		},
		async read(path, limit) {
			const content = files[target(path)] ?? '';
			const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
			return bytes.slice(0, limit + 1);
		},
		async realpath(path) {
			return target(path);
		},
		join: (folder, name) => `${folder}/${name}`,
		parent: (path) => path.slice(0, path.lastIndexOf('/')),
		separator: '/',
	};
}

/** Loads the deck of these files in the folder /deck. */
export function loadFolder(files: Files, language?: string, preferred: readonly string[] = []) {
	return loadDeck('/deck', {reader: memory(files), language, preferred});
}

/** Loads a Markdown text as /deck/talk.md, beside other files. */
export function loadMarkdown(text: string | Uint8Array, files: Files = {}) {
	return loadDeck('/deck/talk.md', {reader: memory({...files, '/deck/talk.md': text})});
}

/** The deck of a Markdown text that has no errors. */
export async function deckOf(text: string, files: Files = {}): Promise<Deck> {
	const {deck, diagnostics} = await loadMarkdown(text, files);
	if (deck === undefined) throw new Error(lines(diagnostics).join('\n'));
	return deck;
}

/** Diagnostics as `file:line:column: severity: message`. */
export function lines(diagnostics: Awaited<ReturnType<typeof loadMarkdown>>['diagnostics']): string[] {
	return diagnostics.map(({severity, message, position}) =>
		position === undefined
			? `${severity}: ${message}`
			: `${position.file}:${position.line}:${position.column}: ${severity}: ${message}`,
	);
}

/** The problems of a Markdown text, as lines. */
export async function problemsOf(text: string | Uint8Array, files: Files = {}): Promise<string[]> {
	return lines((await loadMarkdown(text, files)).diagnostics);
}
