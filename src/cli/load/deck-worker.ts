import type {ChildProcess} from 'node:child_process';
import {dirname, join} from 'node:path';
import type {LoadResult} from '../../deck/load-result.ts';
import type {Deck} from '../../deck/model.ts';
import type {OpeningSlide} from '../../deck/opening-slide.ts';
import type {LoadedPart, LoadRequest} from './read-deck.ts';

/** A deck that is being read. All three promises reject when the reading itself breaks down. */
export type PendingDeck = {
	/** The wanted slide; undefined where only the whole will do. */
	readonly slide: Promise<OpeningSlide | undefined>;
	readonly whole: Promise<LoadResult>;
	/** The deck in its other languages, those after this one first. */
	readonly others: Promise<readonly Deck[]>;
	/**
	 * What was looked up for the slide and the whole, as far as they are there, by path: what is shown depends on
	 * each. The stamps are of when it was first looked up.
	 */
	readonly stamps: ReadonlyMap<string, string>;
	/** Gives up what has not been read. */
	end(): void;
};

/**
 * Starts the process that reads decks (`worker.ts`); `entry` is the program's file. It loads what it needs
 * and waits to be told what to read. Nothing waits for it. Undefined where no process can be started.
 */
export function startWorker(entry: string): ChildProcess | undefined {
	// Loaded by now only: a kept first frame does not wait for it.
	const {fork} = process.getBuiltinModule('node:child_process');
	try {
		const worker = fork(join(dirname(entry), 'reader.js'), [], {
			serialization: 'advanced',
			// Not the terminal: Node restores, at its end, the mode that a terminal of its own was in at its start.
			stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
			// MB for what is new: it is collected a few times less, which is a tenth of the time to the first slide.
			execArgv: ['--min-semi-space-size=16'],
		});
		// A machine that is short of processes says so now or a moment later.
		worker.on('error', () => {});
		if (worker.pid === undefined) return undefined;
		worker.unref();
		worker.channel?.unref();
		return worker;
	} catch {
		return undefined;
	}
}

/**
 * Has a deck read by a process of its own, see {@link startWorker}; where that cannot be had, or ends before
 * it has answered, this one reads.
 */
export function loadInWorker(request: LoadRequest, worker: ChildProcess | undefined): PendingDeck {
	const slide = Promise.withResolvers<OpeningSlide | undefined>();
	const whole = Promise.withResolvers<LoadResult>();
	const others = Promise.withResolvers<readonly Deck[]>();
	const stamps = new Map<string, string>();
	let isDone = false;
	const receive = async (part: LoadedPart) => {
		if (part.name !== 'others') for (const [path, stamp] of part.stamps) stamps.set(path, stamp);
		if (part.name === 'slide') slide.resolve(part.opening);
		else if (part.name === 'whole') {
			whole.resolve(part.loaded);
			// The talk can run, and end, without the rest.
			worker?.channel?.unref();
		} else {
			isDone = true;
			others.resolve(part.decks);
		}
	};
	const readHere = async () => {
		if (isDone) return;
		isDone = true;
		const {readDeck} = await import('./read-deck.ts');
		await readDeck(request, receive);
	};
	const fail = (error: unknown) => {
		for (const {promise, reject} of [slide, whole, others]) {
			promise.catch(() => {});
			reject(error);
		}
	};
	if (worker?.connected) {
		worker.on('message', receive);
		worker.on('disconnect', () => void readHere().catch(fail));
		worker.channel?.ref();
		worker.send(request, () => {});
	} else void readHere().catch(fail);
	return {
		slide: slide.promise,
		whole: whole.promise,
		others: others.promise,
		stamps,
		end() {
			isDone = true;
			worker?.kill();
		},
	};
}
