import {setTimeout} from 'node:timers/promises';
import {setAmbiguousWidth} from '../cell/width.ts';
import {loadDeck, loadSlide} from '../deck/load.ts';
import {files} from './files.ts';
import type {Part, Wanted} from './reading.ts';
import {reads} from './reads.ts';

/** ms between a deck and its other languages: the first moves of the talk come first. */
const pause = 400;

/** Reads a deck as `wanted` says and hands on each part of it as soon as it is there. */
export async function read(wanted: Wanted, handOn: (part: Part) => void): Promise<void> {
	const {source, text, language, preferred, slide} = wanted;
	if (wanted.isAmbiguousWide) setAmbiguousWidth(2);
	const options = {reader: files, language, preferred, ...(text === undefined ? {} : {text})};
	handOn({name: 'slide', deck: slide === undefined ? undefined : await loadSlide(source, slide, options)});
	const loaded = await loadDeck(source, options);
	handOn({name: 'whole', loaded, reads: [...reads]});
	const {deck} = loaded;
	if (deck === undefined || text !== undefined) return handOn({name: 'others', decks: []});
	await setTimeout(pause);
	const here = deck.languages.indexOf(deck.language ?? '');
	const others = [...deck.languages.slice(here + 1), ...deck.languages.slice(0, Math.max(0, here))];
	const decks = [];
	// One that has an error is left out: `check` tells why.
	for (const other of others) decks.push((await loadDeck(source, {reader: files, language: other})).deck ?? []);
	handOn({name: 'others', decks: decks.flat()});
}
