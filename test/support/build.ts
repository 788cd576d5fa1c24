import {buildAll} from '../../build/all.ts';
import {isStale} from '../../build/stale.ts';

/** Vitest's global setup for tests that run the program: dist/ is that of the sources being tested. */
export async function setup(): Promise<void> {
	if (isStale() || isStale('dist/library/index.js')) await buildAll();
}
