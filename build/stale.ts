/** Tells whether something has to be built, without loading what builds it: `npm start` asks every time. */
import {readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';

const root = join(import.meta.dirname, '..');

/** Whether anything that the program, or the library, is made of is newer than it, or there is none. */
export function isStale(product: 'dist/cli.js' | 'dist/library/index.js' = 'dist/cli.js'): boolean {
	const built = statSync(join(root, product), {throwIfNoEntry: false})?.mtimeMs ?? 0;
	const sources = ['src', 'build'].flatMap((folder) =>
		readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'}).map((name) => join(folder, name)),
	);
	return ['package-lock.json', ...sources].some((path) => {
		const file = statSync(join(root, path), {throwIfNoEntry: false});
		return file !== undefined && file.mtimeMs > built;
	});
}
