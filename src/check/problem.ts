import {closestMatch} from 'leven';
import {english, type MessageDescriptor, type MessageId, type MessageValues} from '../messages/messages.ts';

/** The keys and indexes that lead to a value in parsed YAML. */
export type DataPath = ReadonlyArray<string | number>;

/** Something that the author of a value should know, at its path. */
export type Problem = {
	readonly severity: 'error' | 'warning';
	/** One line, in English: what is wrong and what to do. */
	readonly message: string;
	/** The same, for those who say it in another language. */
	readonly descriptor: MessageDescriptor;
	readonly path: DataPath;
};

/** Gathers problems while a value is read. */
export class Problems {
	readonly list: Problem[] = [];

	error(path: DataPath, id: MessageId, values: MessageValues = {}): void {
		this.#add('error', path, {id, values});
	}

	warning(path: DataPath, id: MessageId, values: MessageValues = {}): void {
		this.#add('warning', path, {id, values});
	}

	#add(severity: Problem['severity'], path: DataPath, saying: MessageDescriptor): void {
		this.list.push({severity, message: english.format(saying.id, saying.values), descriptor: saying, path});
	}

	get hasErrors(): boolean {
		return this.list.some((problem) => problem.severity === 'error');
	}
}

/** Asks whether the known word nearest to this one was meant; says something else when none is near. */
export function didYouMean(word: string, known: Iterable<string>, otherwise: MessageDescriptor): MessageDescriptor {
	const near = nearest(word, known, word.length < 4 ? 1 : word.length < 7 ? 2 : 3);
	return near === undefined ? otherwise : {id: 'hint.near', values: {near}};
}

/** The known word nearest to this one by edit distance, of which at most so many letters differ: a third, by default. */
export function nearest(word: string, known: Iterable<string>, most = thirdOf(word)): string | undefined {
	// Distances cost the product of the lengths: no real name is longer than this.
	if (word.length > 60) return undefined;
	// With all letters changed it would be another word.
	const limit = Math.min(most, word.length - 1);
	const lower = word.toLowerCase();
	const candidates = [...known].filter((each) => Math.abs(each.length - word.length) <= limit);
	return closestMatch(lower, candidates, {maxDistance: limit});
}

function thirdOf(word: string): number {
	return Math.min(3, Math.max(1, Math.floor(word.length / 3)));
}
