import type {Deck} from '../deck/slide.ts';
import {dwell} from '../player/pace.ts';
import {type Caption, captionsOf, readingTime} from './caption.ts';
import type {PlayOptions} from './performance.ts';

/** The subtitles of a deck. */
export type Track = {
	/** How long the reader needs for a slide's subtitles, in ms of the talk. */
	readonly time: (slide: number) => number;
	/** Follows one playing. */
	readonly follow: () => Subtitles;
};

/** What is read on one playing; times are ms of the recording. */
export type Subtitles = {
	/** The lines at a time on a slide. A slide's subtitles begin when it is first asked for. */
	at(slide: number, time: number): readonly string[];
	/** When the lines change next; Infinity when they stay. */
	nextChange(time: number): number;
};

/** Subtitles may stay this many times longer than a reader needs. */
const mostPatience = 2.5;

const silent: Track = {time: () => 0, follow: () => ({at: () => [], nextChange: () => Infinity})};

/** The subtitles of a deck's notes; none unless the options ask for captions. */
export function subtitlesFor(deck: Deck, options: PlayOptions): Track {
	if (!options.hasCaptions) return silent;
	const {speed = 1} = options;
	const known = new Map<number, readonly Caption[]>();
	const read = (slide: number): readonly Caption[] => {
		const captions = known.get(slide) ?? captionsOf(deck, slide, options.size.width);
		known.set(slide, captions);
		return captions;
	};
	/** Where the deck says how long a slide takes, its subtitles go along with it. */
	const patience = (slide: number): number => {
		if (options.cues !== undefined) return 1;
		const planned = (dwell(deck, {slide, step: 0}) * ((deck.slides[slide]?.steps ?? 0) + 1)) / speed;
		return Math.max(1, Math.min(mostPatience, planned / Math.max(1, readingTime(read(slide)))));
	};
	return {
		// A faster recording is not read faster.
		time: (slide) => readingTime(read(slide)) * speed,
		follow: () => {
			let current = -1;
			let placed: readonly Placed[] = [];
			return {
				at(slide, time) {
					if (slide !== current) placed = place(read(slide), time, patience(slide));
					current = slide;
					return placed.find(({until}) => time < until)?.lines ?? [];
				},
				nextChange: (time) => placed.find(({until}) => time < until)?.until ?? Infinity,
			};
		},
	};
}

type Placed = {readonly until: number; readonly lines: readonly string[]};

function place(captions: readonly Caption[], start: number, patience: number): readonly Placed[] {
	let read = 0;
	return captions.map(({lines, time}) => {
		read += time;
		return {until: Math.round(start + read * patience), lines};
	});
}
