import type {Deck} from '../../src/deck/model.ts';
import {animatedSvg} from '../../src/export/animated-svg.ts';
import {deckScreens} from '../../src/export/deck-screens.ts';
import {film} from '../../src/export/film.ts';
import {handout} from '../../src/export/handout.ts';
import {html} from '../../src/export/html.ts';
import {metrics} from '../../src/export/metrics.ts';
import {svg} from '../../src/export/svg.ts';
import {asciicast} from '../../src/record/asciicast.ts';
import {record} from '../../src/record/recording.ts';
import {renderFrames} from '../../src/record/render-frames.ts';
import {appearanceOf} from '../../src/slide/appearance.ts';
import {assertHarmless, assertOneLine, assertOwnSequences} from './output.ts';

/** What a deck is turned into; mostly nothing, since the dear ones play all of it. */
export const exportParts = [
	...Array.from({length: 50}, () => 'none' as const),
	...Array.from({length: 16}, () => 'handout' as const),
	...Array.from({length: 6}, () => 'picture' as const),
	'recording',
	'page',
	'film',
] as const;

/** Exports a deck and looks at what a reader, a browser or a terminal will be given. */
export async function exportPart(
	deck: Deck,
	part: (typeof exportParts)[number],
	size: {readonly width: number; readonly height: number},
): Promise<void> {
	const appearance = appearanceOf(deck, 'night');
	const setting = {size, appearance, motion: 'full'} as const;
	const range = {from: 0, to: deck.slides.length - 1};
	const options = {theme: appearance.theme, metrics: metrics(14), title: deck.title};
	const playing = {size, theme: 'night', fps: 4, motion: 'full'} as const;
	switch (part) {
		case 'none':
			return;
		case 'handout':
			return assertHarmless(handout(deck, range, size.width, appearance.messages), 'the hand-out');
		case 'picture':
			return assertMarkup(svg(deckScreens(deck, setting).at({slide: 0, step: 0}), options), 'the picture');
		case 'film':
			return assertMarkup(await animatedSvg(film(deck, playing, 500), options, async () => undefined), 'the film');
		case 'page': {
			const parts = {playerScript: '', playerStyle: '', script: '', style: '', font: async () => '', onProgress() {}};
			return assertMarkup(await html(deck, range, setting, parts), 'the page');
		}
		case 'recording': {
			const recording = record(renderFrames(deck, playing));
			for (const {data} of recording.events) assertOwnSequences(data, 'the recording');
			for (const line of asciicast(recording, {version: 'v3'}).trimEnd().split('\n')) {
				assertOneLine(line, 'a line of the recording');
				JSON.parse(line);
			}
		}
	}
}

/** Markup has what XML allows (Extensible Markup Language 1.0, 2.2), and no element of the deck's own. */
function assertMarkup(text: string, what: string): void {
	assertHarmless(text, what);
	const wrong = text.match(/[\ufffe\uffff]|<script>a|onerror=|<kbd>|<details>/);
	if (wrong !== null) throw new Error(`${what} has ${JSON.stringify(wrong[0])}`);
}
