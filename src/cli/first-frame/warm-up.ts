import type {Deck} from '../../deck/model.ts';
import {openSession} from '../../player/session.ts';
import {screenLayout} from '../../screen/screen-layout.ts';
import {type BigTitle, bigTitles} from '../../ui/big-title/big-title.ts';
import type {TitleParts} from '../../ui/big-title/title-parts.ts';
import {realClock} from '../../ui/real-clock.ts';
import {createScreenStore} from '../../ui/screen-store.ts';
import {createScreenWriter} from '../../ui/screen-writer.ts';
import {showScreens} from '../../ui/show-screens.ts';

/** A deck with what a first slide often has. */
const deck: Deck = {
	title: 'A title',
	languages: [],
	sources: new Map(),
	chapters: [{id: 'a', era: {id: 'a', label: 'a'}, first: 0, count: 1}],
	slides: [
		{
			id: 'a',
			index: 0,
			chapter: 0,
			layout: 'title',
			title: [{text: 'A title'}],
			columns: [[{step: 0, type: 'paragraph', spans: [{text: 'words'}]}]],
			steps: 0,
			notes: [],
			position: {file: '', line: 1, column: 1},
		},
	],
	warnings: [],
};

/** Letters that are blocks, in one colour. */
const plainParts: TitleParts = {
	letter: () => Array.from({length: 6}, () => '████'),
	gradient: (_, width) => Array.from({length: width}, () => 0),
};

/**
 * Paints a slide for nobody, so that what paints has been compiled once when the real one arrives: 10 to
 * 15 ms of a first frame, in a time when there is nothing else to do.
 */
export function warmUp(bigTitle: BigTitle = bigTitles(plainParts, () => undefined)): void {
	const size = {width: 60, height: 20};
	const session = openSession(
		{deck, depth: 'truecolor', isAscii: false, bigTitle},
		{size, theme: 'night'},
		realClock,
		screenLayout,
	);
	const nowhere = {output: {columns: size.width, rows: size.height}, isOurs: true, write: () => {}, onEmpty: () => {}};
	showScreens(createScreenStore(session), createScreenWriter(nowhere));
}
