/**
 * `npm run build`: the program, then the library and its types. `--clean` drops what was built before. What
 * only runs the program (`npm start`) builds no library.
 */
import {rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {bundle} from './bundle.ts';
import {buildLibrary} from './library.ts';
import {thirdParties, thirdPartyText} from './third-party.ts';

/** Builds all that is published. Throws what the bundler or the compiler reports. */
export async function buildAll(): Promise<void> {
	const {grammars, modules} = await bundle();
	const all = [...modules, ...(await buildLibrary(grammars))];
	writeFileSync(join(import.meta.dirname, '../dist/THIRD-PARTY.txt'), thirdPartyText(thirdParties(all)));
}

if (import.meta.main) {
	if (process.argv.includes('--clean')) rmSync(join(import.meta.dirname, '../dist'), {recursive: true, force: true});
	await buildAll();
}
