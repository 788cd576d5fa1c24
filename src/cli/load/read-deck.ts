import {setTimeout} from 'node:timers/promises';
import {setAmbiguousWidth} from '../../cell/width.ts';
import {loadDeck, loadSlide} from '../../deck/load.ts';
import type {LoadResult} from '../../deck/load-result.ts';
import type {Deck} from '../../deck/model.ts';
import type {OpeningSlide} from '../../deck/opening-slide.ts';
import {files, recordPaths} from '../../files/file-system.ts';

/** What to read. */
export type LoadRequest = {
	readonly source: string;
	/** The deck's text, where it does not come from a file. */
	readonly text: string | undefined;
	readonly language: string | undefined;
	/** The languages to read instead of the first if the deck has them, the most wanted first. */
	readonly preferred: readonly string[];
	readonly isAmbiguousWide: boolean;
	/** The slide (0-based) that is to be there before the others; undefined when that cannot be told yet. */
	readonly slide: number | undefined;
};

/** What has been read, in this order. `stamps` are those of all that was looked up for it by then, by path. */
export type LoadedPart =
	| {readonly name: 'slide'; readonly opening: OpeningSlide | undefined; readonly stamps: ReadonlyMap<string, string>}
	| {readonly name: 'whole'; readonly loaded: LoadResult; readonly stamps: ReadonlyMap<string, string>}
	| {readonly name: 'others'; readonly decks: readonly Deck[]};

/** ms between a deck and its other languages: the first moves of the talk come first. */
const pause = 400;

/** Reads a deck as a request says and hands on each part of it as soon as it is there. */
export async function readDeck(request: LoadRequest, handOn: (part: LoadedPart) => Promise<void>): Promise<void> {
	const {source, text, language, preferred, slide} = request;
	if (request.isAmbiguousWide) setAmbiguousWidth(2);
	const {reader, stamps} = recordPaths(files);
	const options = {reader, language, preferred, ...(text === undefined ? {} : {text})};
	const opening = slide === undefined ? undefined : await loadSlide(source, slide, options);
	await handOn({name: 'slide', opening, stamps});
	const loaded = await loadDeck(source, options);
	await handOn({name: 'whole', loaded, stamps});
	await handOn({name: 'others', decks: await othersOf(loaded.deck, request)});
}

/** The deck in its other languages, those after its own first. One that has an error is left out: `check` tells why. */
async function othersOf(deck: Deck | undefined, {source, text}: LoadRequest): Promise<readonly Deck[]> {
	if (deck === undefined || deck.languages.length < 2 || text !== undefined) return [];
	await setTimeout(pause);
	const here = deck.languages.indexOf(deck.language ?? '');
	const others = [...deck.languages.slice(here + 1), ...deck.languages.slice(0, Math.max(0, here))];
	const decks: Deck[] = [];
	for (const language of others) {
		const {deck: other} = await loadDeck(source, {reader: files, language});
		if (other !== undefined) decks.push(other);
	}
	return decks;
}
