import {Grid} from '../cell/grid.ts';
import type {Size} from '../cell/rectangle.ts';
import {textWidth} from '../cell/width.ts';
import {wrap} from '../cell/wrap.ts';
import type {Deck} from '../deck/model.ts';
import type {Theme} from '../theme/theme.ts';

/** Lines of one subtitle, and how long (ms) it takes to read them. */
export type Caption = {readonly lines: readonly string[]; readonly time: number};

/** Rows under the screen that subtitles take. */
export const captionRows = 2;

/** What a reader takes in, in cells a second, and the least time (ms) that a subtitle stays. */
const readingSpeed = 17;
const shortest = 1500;
/** Longer lines tire the eye. */
const widest = 78;

/** The notes of a slide as subtitles for a screen of `width` cells: whole sentences as far as they fit. */
export function captionsOf(deck: Deck, slide: number, width: number): readonly Caption[] {
	const room = Math.max(1, Math.min(widest, width - 2));
	const captions = paragraphsOf(deck, slide).flatMap((paragraph) => captionLines(paragraph, room));
	return captions.map((lines) => ({
		lines,
		time: Math.max(shortest, Math.round((textWidth(lines.join(' ')) * 1000) / readingSpeed)),
	}));
}

/** How long it takes to read all subtitles of a slide, in ms. */
export function readingTime(captions: readonly Caption[]): number {
	return captions.reduce((sum, {time}) => sum + time, 0);
}

/** The rows of a subtitle, in the middle, for under the screen. */
export function paintCaption(lines: readonly string[], size: Size, theme: Theme): Grid {
	const grid = new Grid(size);
	grid.fill(grid.bounds, {bg: theme.surface});
	for (const [y, line] of lines.entries())
		grid.text(Math.floor((size.width - textWidth(line)) / 2), y, line, {fg: theme.text, bg: theme.surface});
	return grid;
}

function paragraphsOf(deck: Deck, slide: number): readonly string[] {
	const notes = deck.slides[slide]?.notes ?? [];
	return notes
		.flatMap(({text}) => text.split('\n'))
		.map((line) => line.replace(/\s+/g, ' ').trim())
		.filter((line) => line !== '' && !isReference(line, deck));
}

/** A line such as "Source: A, B" that only names sources of the deck is for the speaker. */
function isReference(line: string, {sources}: Deck): boolean {
	const keys = /^[^:\s]+: *(.+)$/.exec(line)?.[1]?.split(/, */) ?? [];
	return keys.length > 0 && keys.every((key) => sources.has(key.replace(/\.$/, '')));
}

/** Groups of as many lines as a subtitle has. A sentence begins a new one when it would not fit whole. */
function captionLines(paragraph: string, width: number): readonly (readonly string[])[] {
	const captions: string[][] = [];
	let text = '';
	const close = () => {
		const lines = text === '' ? [] : wrap(text, width);
		for (let first = 0; first < lines.length; first += captionRows)
			captions.push(lines.slice(first, first + captionRows));
		text = '';
	};
	for (const sentence of sentencesOf(paragraph)) {
		const joined = text === '' ? sentence : `${text} ${sentence}`;
		if (text !== '' && wrap(joined, width).length > captionRows) {
			close();
			text = sentence;
		} else text = joined;
	}
	close();
	return captions;
}

function sentencesOf(paragraph: string): readonly string[] {
	const segmenter = new Intl.Segmenter('en', {granularity: 'sentence'});
	return Array.from(segmenter.segment(paragraph), ({segment}) => segment.trim()).filter((each) => each !== '');
}
