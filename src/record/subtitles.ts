import type {Deck, Slide} from '../deck/model.ts';
import {dwell} from '../player/pace.ts';
import type {RenderOptions} from './options.ts';
import {type Caption, captionsOf, readingTime} from './paint-caption.ts';

/** The subtitles of a deck. */
export type Subtitles = {
	/** How long the reader needs for a slide's subtitles, in ms of the talk. */
	readonly time: (deck: Deck, slide: number) => number;
	/** Follows one playing. */
	readonly follow: () => SubtitleTrack;
};

/** What is read on one playing; times are ms of the recording. */
type SubtitleTrack = {
	/** The lines at a time on a slide. A slide's subtitles begin when it is first asked for. */
	at(deck: Deck, slide: number, time: number): readonly string[];
	/** When the lines change next; Infinity when they stay. */
	nextChange(time: number): number;
};

/** Subtitles may stay this many times longer than a reader needs. */
const mostStretch = 2.5;

const none: Subtitles = {time: () => 0, follow: () => ({at: () => [], nextChange: () => Infinity})};

/** The subtitles of notes; none unless the options ask for captions. */
export function subtitlesFor(options: RenderOptions): Subtitles {
	if (!options.hasCaptions) return none;
	const {speed = 1, size} = options;
	/** How many times a reader's time they stay: where the deck says how long a slide takes, they go along with it. */
	const stretch = (deck: Deck, slide: number, captions: readonly Caption[]): number => {
		if (options.cues !== undefined) return 1;
		const planned = (dwell(deck, {slide, step: 0}) * ((deck.slides[slide]?.steps ?? 0) + 1)) / speed;
		return Math.max(1, Math.min(mostStretch, planned / Math.max(1, readingTime(captions))));
	};
	return {
		// A faster recording is not read faster.
		time: (deck, slide) => readingTime(captionsOf(deck, slide, size.width)) * speed,
		follow: () => {
			let current: Slide | undefined;
			let timed: readonly TimedCaption[] = [];
			return {
				at(deck, slide, time) {
					if (deck.slides[slide] !== current) {
						const captions = captionsOf(deck, slide, size.width);
						timed = timedFrom(time, captions, stretch(deck, slide, captions));
						current = deck.slides[slide];
					}
					return timed.find(({until}) => time < until)?.lines ?? [];
				},
				nextChange: (time) => timed.find(({until}) => time < until)?.until ?? Infinity,
			};
		},
	};
}

/** Lines, and the time (ms of the recording) at which they go. */
type TimedCaption = {readonly until: number; readonly lines: readonly string[]};

function timedFrom(start: number, captions: readonly Caption[], stretch: number): readonly TimedCaption[] {
	let read = 0;
	return captions.map(({lines, time}) => {
		read += time;
		return {until: Math.round(start + read * stretch), lines};
	});
}
