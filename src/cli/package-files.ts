import {existsSync, readFileSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import type {Assets} from '../export/index.ts';
import {Failure} from './failure.ts';
import {ownMessages} from './language.ts';

/** The package's own folder: the nearest above this file that has a package.json. Throws when there is none. */
export function packageFolder(): string {
	let folder = import.meta.dirname;
	while (!existsSync(join(folder, 'package.json'))) {
		const above = dirname(folder);
		if (above === folder) throw new Failure(`morphdeck: ${ownMessages().format('cli.noPackage')}`);
		folder = above;
	}
	return folder;
}

/** The program's version, such as `1.2.3`. */
export function packageVersion(): string {
	return JSON.parse(readFileSync(join(packageFolder(), 'package.json'), 'utf8')).version;
}

/** The folder of the deck that comes with the program. */
export function flagshipFolder(): string {
	return join(packageFolder(), 'slides');
}

/** Reads the files that exports are made with from beside the built program. */
export const readAsset: Assets = (name) => readFile(join(packageFolder(), 'dist', 'assets', name));
