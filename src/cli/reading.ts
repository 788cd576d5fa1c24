import type {Worker} from 'node:worker_threads';
import type {Loaded} from '../deck/load.ts';
import type {Deck} from '../deck/slide.ts';
import {reads} from './reads.ts';

/** What to read. */
export type Wanted = {
	readonly source: string;
	/** The deck's text, where it does not come from a file. */
	readonly text: string | undefined;
	readonly language: string | undefined;
	readonly preferred: readonly string[];
	readonly isAmbiguousWide: boolean;
	/** The slide (0-based) that is to be there before the others; undefined when that cannot be told yet. */
	readonly slide: number | undefined;
};

/** What the thread that reads has to say, in this order. */
export type Part =
	| {readonly name: 'slide'; readonly deck: Deck | undefined}
	| {readonly name: 'whole'; readonly loaded: Loaded; readonly reads: readonly string[]}
	| {readonly name: 'others'; readonly decks: readonly Deck[]};

/** A deck that is being read. All three reject when the reading itself breaks down. */
export type Reading = {
	/** The deck with the wanted slide, all others being blank; undefined where only the whole will do. */
	readonly slide: Promise<Deck | undefined>;
	readonly whole: Promise<Loaded>;
	/** The deck in its other languages, those after this one first. */
	readonly others: Promise<readonly Deck[]>;
	/** Gives up what has not been read. */
	end(): void;
};

/** Has a deck read by a thread of its own, see {@link startThread}; the thread is used up then. */
export function readInThread(wanted: Wanted, thread: Worker): Reading {
	const slide = Promise.withResolvers<Deck | undefined>();
	const whole = Promise.withResolvers<Loaded>();
	const others = Promise.withResolvers<readonly Deck[]>();
	for (const {promise} of [slide, whole, others]) promise.catch(() => {});
	thread.ref();
	thread.on('message', (part: Part) => {
		if (part.name === 'slide') slide.resolve(part.deck);
		else if (part.name === 'others') others.resolve(part.decks);
		else {
			for (const path of part.reads) reads.add(path);
			whole.resolve(part.loaded);
			// The talk can run, and end, without the rest.
			thread.unref();
		}
	});
	const fail = (error: unknown) => {
		for (const {reject} of [slide, whole, others]) reject(error);
	};
	thread.on('error', fail);
	thread.on('exit', () => fail(new Error('The deck was not read to its end')));
	thread.postMessage(wanted);
	const end = () => void thread.terminate();
	return {slide: slide.promise, whole: whole.promise, others: others.promise, end};
}
