import {isDeepStrictEqual} from 'node:util';
import fc from 'fast-check';
import {checkDeck} from '../../src/deck/check-deck.ts';
import {loadDeck, loadSlide} from '../../src/deck/load.ts';
import type {Deck} from '../../src/deck/model.ts';
import {after, before} from '../../src/deck/moment.ts';
import {appearanceOf} from '../../src/slide/appearance.ts';
import {plainText} from '../../src/slide/plain-text.ts';
import {slideshow} from '../../src/slide/slideshow.ts';
import {memory} from '../deck/memory.ts';
import {contents, type DeckFiles, deckFiles, sourceOf} from './deck-files.ts';
import {exportPart, exportParts} from './exports.ts';
import type {Kind} from './kind.ts';
import {assertHarmless, assertSame, assertShowable, assertWhole} from './output.ts';
import {assertSound} from './positions.ts';
import {smallerFiles} from './smaller.ts';
import {bounded} from './work.ts';

/** A deck, and which parts of it are looked at: all of it each time would be a slow search. */
export type DeckCase = {
	readonly files: DeckFiles;
	readonly size: {readonly width: number; readonly height: number};
	/** Which slide, which stop of it, and the moment of a transition; in parts of one. */
	readonly at: readonly [slide: number, stop: number, t: number];
	readonly part: (typeof exportParts)[number];
};

const part = fc.double({min: 0, max: 0.999, noNaN: true});

export const decks: Kind<DeckCase> = {
	name: 'decks',
	inputs: fc.record({
		files: deckFiles,
		size: fc.record({width: fc.integer({min: 30, max: 110}), height: fc.integer({min: 8, max: 36})}),
		at: fc.tuple(part, part, part),
		part: fc.constantFrom(...exportParts),
	}),
	async holds(input) {
		const {files} = input;
		const reader = memory(contents(files));
		const {diagnostics, decks: all} = await checkDeck(sourceOf(files), {reader});
		for (const each of diagnostics) assertSound(each, files);
		const deck = all[0];
		if (deck === undefined) {
			if (diagnostics.length === 0) throw new Error('There is no deck, and nothing says why');
			return;
		}
		if (input.at[2] > 0.6) await assertSameAlone(deck, input);
		assertShown(deck, input);
		await exportPart(deck, input.part, input.size);
	},
	*smaller(input) {
		for (const files of smallerFiles(input.files)) yield {...input, files};
	},
};

/** A slide that is read before the others is the one that the whole deck has. */
async function assertSameAlone(deck: Deck, {files, at}: DeckCase): Promise<void> {
	const options = {reader: memory(contents(files))};
	const index = Math.floor(at[0] * deck.slides.length);
	const alone = await loadSlide(sourceOf(files), index, options);
	if (alone === undefined) return;
	const {deck: whole} = await loadDeck(sourceOf(files), options);
	const same = {...alone.slide, id: whole?.slides[index]?.id};
	if (!isDeepStrictEqual(same, whole?.slides[index])) {
		const shown = [same, whole?.slides[index]].map((each) => JSON.stringify(each));
		throw new Error(`Slide ${index + 1} read alone is\n${shown.join('\ninstead of\n')}`);
	}
	const minutes = whole?.slides.map((slide) => slide.minutes);
	if (!isDeepStrictEqual(alone.minutes, minutes))
		throw new Error(`Minutes read alone: ${alone.minutes} for ${minutes}`);
}

/** One stop of a slide, and the ways from it to the next one and back. */
function assertShown(deck: Deck, {files, size, at: [slide, stop, t]}: DeckCase): void {
	const letters = Object.values(contents(files)).reduce((sum, content) => sum + content.length, 0);
	const area = size.width * size.height;
	// A deck of some screens of text: each cell a few dozen times over, each edge a few searches of its stage.
	const most = {cells: 40 * (area + 10 * letters) + 20_000, places: 60 * (area + 10 * letters) + 100_000};
	const show = slideshow(deck, size, appearanceOf(deck, 'night'));
	const index = Math.floor(slide * deck.slides.length);
	const stops = bounded(most, 'laying out', () => show.stops(index));
	const here = stops[Math.floor(stop * stops.length)] ?? {slide: index, step: 0};
	const frame = bounded(most, 'a frame', () => show.frame(here));
	assertWhole(frame, size, 'a frame');
	assertShowable(undefined, frame, 'a frame');
	const next = after(deck, here, show.stops);
	if (next !== undefined) {
		const there = bounded(most, 'the next frame', () => show.frame(next));
		const moving = bounded(most, 'a transition', () => show.transition(here, next).at(t));
		assertWhole(moving, size, 'a transition');
		assertShowable(frame, moving, 'a transition');
		assertSame(show.transition(here, next).at(1), there, 'the end of a transition');
		const back = before(deck, next, show.stops);
		if (back === undefined) throw new Error('There is no way back');
		assertSame(show.transition(next, back).at(1), frame, 'the way back');
	}
	if (t < 0.15) assertHarmless(plainText(deck, size.width, appearanceOf(deck, 'night').messages), 'plain text');
}
