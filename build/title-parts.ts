/**
 * The parts of the big title that the flagship talk begins with, drawn by Ink as the program would draw them: a
 * first start need not wait for Ink. Of letters only those of this title; see docs/decisions/0003-big-titles.md.
 */
import {join} from 'node:path';
import {loadDeck} from '../src/deck/load.ts';
import {spansText} from '../src/deck/slide-text.ts';
import {files} from '../src/files/file-system.ts';
import {themes} from '../src/theme/index.ts';
import {night} from '../src/theme/night.ts';
import {inkParts} from '../src/ui/big-title/ink-parts.ts';
import {type KeptParts, keptTitles} from '../src/ui/big-title/kept-titles.ts';
import {gradientKey} from '../src/ui/big-title/title-parts.ts';

const folder = join(import.meta.dirname, '../slides');
/** Rooms for a title, in cells. In others it may have another width, which is then drawn when it is needed. */
const roomWidths = Array.from({length: 46}, (_, index) => 20 + 4 * index);
const roomHeights = [12, 20, 50];

/** The parts of the title in all languages of the talk, in all themes. `pixels` has the letters of Hangul. */
export async function titleParts(pixels: Uint8Array): Promise<KeptParts> {
	const widths = new Set<number>();
	const titles = keptTitles({letters: {}, gradients: {}}, () => pixels);
	titles.drawWith({
		letter: inkParts.letter,
		gradient(_, width) {
			widths.add(width);
			return [];
		},
	});
	for (const text of await flagshipTitles())
		for (const width of roomWidths) for (const height of roomHeights) titles.bigTitle(text, {width, height}, night);
	const gradients = themes.flatMap(({gradient}) =>
		Array.from(widths, (width) => [gradientKey(gradient, width), inkParts.gradient(gradient, width)] as const),
	);
	return {letters: titles.newParts()?.letters ?? {}, gradients: Object.fromEntries(gradients)};
}

async function flagshipTitles(): Promise<readonly string[]> {
	const {deck} = await loadDeck(folder, {reader: files});
	const decks = await Promise.all(
		(deck?.languages ?? []).map((language) => loadDeck(folder, {reader: files, language})),
	);
	return decks.flatMap(({deck}) => (deck?.slides[0] === undefined ? [] : [spansText(deck.slides[0].title)]));
}
