import {reportErrors} from '../failure.ts';
import type {Preload} from '../first-frame/show.ts';
import {defaults} from './present-flags.ts';
import {runPresent} from './run-present.ts';

/** Presents a deck as it is presented without any flag. Gives the exit code; throws nothing. */
export function presentPlainly(source: string | undefined, ahead: Preload): Promise<number> {
	return reportErrors(() => runPresent(source, defaults, ahead));
}
