import {decks} from './decks.ts';
import {keys} from './keys.ts';
import type {Kind} from './kind.ts';
import {sizes} from './sizes.ts';

/** A kind whose inputs come from files, or from where nobody looks at their type. */
export type AnyKind = Kind<unknown>;

/** Every kind of case, by its name. */
export const kinds: ReadonlyMap<string, AnyKind> = new Map(
	[decks, keys, sizes].map((kind) => [kind.name, kind as AnyKind]),
);
