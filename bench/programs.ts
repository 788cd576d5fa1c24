import {existsSync} from 'node:fs';
import {homedir} from 'node:os';
import {delimiter, isAbsolute, join} from 'node:path';
import {folder, markdownDeck, tppDeck} from './decks.ts';

/** A program that shows the deck of 20 slides. */
export type Program = {
	readonly name: string;
	readonly command: string;
	readonly args: readonly string[];
	/** What it takes as "next slide". */
	readonly next: string;
};

export const root = join(import.meta.dirname, '..');
export const cli = join(root, 'dist/cli.js');

export const environment: Readonly<Record<string, string>> = {
	PATH: process.env.PATH ?? '',
	HOME: folder,
	XDG_CACHE_HOME: join(folder, 'cache'),
	TERM: 'xterm-256color',
	COLORTERM: 'truecolor',
	LANG: 'C.UTF-8',
};

const twenty = markdownDeck(20);

export const ours: Program = {
	name: 'morphdeck',
	command: process.execPath,
	args: [cli, twenty, '--motion', 'none'],
	next: ']',
};

/** Where peers.sh puts what comes from npm. */
const npmPeers = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'morphdeck/peers/node_modules/.bin');

const wanted: readonly Program[] = [
	{name: 'mdp', command: 'mdp', args: [twenty], next: ' '},
	{name: 'patat', command: 'patat', args: ['--force', twenty], next: ' '},
	{name: 'tslide', command: join(npmPeers, 'tslide'), args: [twenty], next: '\x1b[C'},
	{name: 'tpp', command: 'tpp', args: [tppDeck(20)], next: ' '},
	{name: 'lookatme', command: 'lookatme', args: [twenty], next: ' '},
];

/** The programs to compare with that are installed, and the names of those that are not: see peers.sh. */
export const peers = wanted.filter(({command}) => isInstalled(command));
export const absent = wanted.filter(({command}) => !isInstalled(command)).map(({name}) => name);

function isInstalled(command: string): boolean {
	if (isAbsolute(command)) return existsSync(command);
	return (process.env.PATH ?? '').split(delimiter).some((path) => existsSync(join(path, command)));
}
