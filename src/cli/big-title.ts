import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {type BigTitle, bigTitles} from '../ui/big-title/big-title.tsx';
import {packageFolder} from './package-files.ts';

/** Draws big titles, those in Hangul with letters from beside the built program. */
export const bigTitle: BigTitle = bigTitles(() => {
	try {
		return readFileSync(join(packageFolder(), 'dist', 'assets', 'pixel-letters.bin'));
	} catch {
		// A talk with small titles is better than none.
		return undefined;
	}
});
