import {setTimeout} from 'node:timers/promises';
import {setAmbiguousWidth} from '../../cell/width.ts';
import {loadDeck, loadSlide} from '../../deck/load.ts';
import type {Deck} from '../../deck/model.ts';
import {readPaths} from '../first-frame/read-paths.ts';
import {files} from './files.ts';
import type {LoadedPart, LoadRequest} from './load-request.ts';

/** ms between a deck and its other languages: the first moves of the talk come first. */
const pause = 400;

/** Reads a deck as `wanted` says and hands on each part of it as soon as it is there. */
export async function readDeck(wanted: LoadRequest, handOn: (part: LoadedPart) => Promise<void>): Promise<void> {
	const {source, text, language, preferred, slide} = wanted;
	if (wanted.isAmbiguousWide) setAmbiguousWidth(2);
	const options = {reader: files, language, preferred, ...(text === undefined ? {} : {text})};
	const opening = slide === undefined ? undefined : await loadSlide(source, slide, options);
	await handOn({name: 'slide', opening, reads: [...readPaths]});
	const loaded = await loadDeck(source, options);
	await handOn({name: 'whole', loaded, reads: [...readPaths]});
	await handOn({name: 'others', decks: await othersOf(loaded.deck, wanted)});
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
