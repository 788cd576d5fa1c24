import {told} from './failure.ts';
import type {Ahead} from './opening.ts';
import {present} from './present.ts';
import {usual} from './present-flags.ts';

/** Presents a deck as it is presented without any flag. Gives the exit code; throws nothing. */
export function presentPlainly(source: string | undefined, ahead: Ahead): Promise<number> {
	return told(() => present(source, usual, ahead));
}
