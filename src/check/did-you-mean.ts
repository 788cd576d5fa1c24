import {closestMatch} from 'leven';
import type {MessageDescriptor} from '../messages/messages.ts';

/**
 * Asks whether the nearest of some names was meant; says something else when none is near.
 *
 * @example
 * didYouMean('dameon', ['daemon', 'runtime'], {id: 'hint.remove'}); // {id: 'hint.didYouMean', values: {near: 'daemon'}}
 */
export function didYouMean(word: string, names: Iterable<string>, otherwise: MessageDescriptor): MessageDescriptor {
	const near = nearestName(word, names, word.length < 4 ? 1 : word.length < 7 ? 2 : 3);
	return near === undefined ? otherwise : {id: 'hint.didYouMean', values: {near}};
}

/**
 * The name nearest to a word by edit distance (Levenshtein), whatever its case; undefined when all are
 * further away than `limit` letters: by default a third of the word, at least 1 and at most 3.
 */
export function nearestName(word: string, names: Iterable<string>, limit = thirdOf(word)): string | undefined {
	// Distances cost the product of the lengths: no real name is longer than this.
	if (word.length > 60) return undefined;
	// With all letters changed it would be another word.
	const maxDistance = Math.min(limit, word.length - 1);
	const candidates = [...names].filter((name) => Math.abs(name.length - word.length) <= maxDistance);
	return closestMatch(word.toLowerCase(), candidates, {maxDistance});
}

function thirdOf(word: string): number {
	return Math.min(3, Math.max(1, Math.floor(word.length / 3)));
}
