import type {ChildProcess} from 'node:child_process';
import type {Loaded} from '../../deck/load.ts';
import type {Deck} from '../../deck/model.ts';
import type {OpeningSlide} from '../../deck/opening-slide.ts';
import {readPaths} from '../first-frame/read-paths.ts';
import type {LoadedPart, LoadRequest} from './load-request.ts';

/** A deck that is being read. All three reject when the reading itself breaks down. */
export type PendingDeck = {
	/** The wanted slide; undefined where only the whole will do. */
	readonly slide: Promise<OpeningSlide | undefined>;
	readonly whole: Promise<Loaded>;
	/** The deck in its other languages, those after this one first. */
	readonly others: Promise<readonly Deck[]>;
	/** Gives up what has not been read. */
	end(): void;
};

/**
 * Has a deck read by a process of its own, see {@link startReader}; where that cannot be had, or ends before
 * it has answered, this one reads.
 */
export function loadAside(wanted: LoadRequest, reader: ChildProcess | undefined): PendingDeck {
	const slide = Promise.withResolvers<OpeningSlide | undefined>();
	const whole = Promise.withResolvers<Loaded>();
	const others = Promise.withResolvers<readonly Deck[]>();
	let isDone = false;
	const take = async (part: LoadedPart) => {
		if (part.name !== 'others') for (const path of part.reads) readPaths.add(path);
		if (part.name === 'slide') slide.resolve(part.opening);
		else if (part.name === 'whole') {
			whole.resolve(part.loaded);
			// The talk can run, and end, without the rest.
			reader?.channel?.unref();
		} else {
			isDone = true;
			others.resolve(part.decks);
		}
	};
	const readHere = async () => {
		if (isDone) return;
		isDone = true;
		const {readDeck} = await import('./read-deck.ts');
		await readDeck(wanted, take);
	};
	const fail = (error: unknown) => {
		for (const {promise, reject} of [slide, whole, others]) {
			promise.catch(() => {});
			reject(error);
		}
	};
	if (reader?.connected) {
		reader.on('message', take);
		reader.on('disconnect', () => void readHere().catch(fail));
		reader.channel?.ref();
		reader.send(wanted, () => {});
	} else void readHere().catch(fail);
	return {
		slide: slide.promise,
		whole: whole.promise,
		others: others.promise,
		end() {
			isDone = true;
			reader?.kill();
		},
	};
}
