import {statSync} from 'node:fs';

/** Changes whenever the file at a path does, or what may be done with it; empty when there is none. */
export function stampOf(path: string): string {
	const file = statSync(path, {throwIfNoEntry: false});
	return file === undefined ? '' : `${file.ino} ${file.size} ${file.mtimeMs} ${file.ctimeMs}`;
}
