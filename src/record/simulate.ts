import type {Size} from '../cell/rectangle.ts';
import type {Deck} from '../deck/model.ts';
import {type Moment, type StopsOf, slideNamed} from '../deck/moment.ts';
import type {Action} from '../player/action.ts';
import {dwell, isCountingDown} from '../player/pace.ts';
import {openSession, type Presentation} from '../player/session.ts';
import {isMoving, type State} from '../player/state.ts';
import {areas} from '../screen/areas.ts';
import {screenLayout} from '../screen/screen-layout.ts';
import {type View, viewOf} from '../screen/view.ts';
import {createSlideshows, type Slideshows} from '../slide/slideshows.ts';
import {CueError, type CueSheet, pastEnd} from './cues.ts';
import type {RenderOptions} from './options.ts';
import {captionRows} from './paint-caption.ts';
import {scheduleOf} from './schedule.ts';
import {type Subtitles, subtitlesFor} from './subtitles.ts';
import {VirtualClock} from './virtual-clock.ts';

/** What the talk is doing from a time on, in whole ms of the recording. */
export type StateSample = {
	readonly time: number;
	readonly view: View;
	readonly caption: readonly string[];
};

/** A talk whose course is known and whose pictures are not painted yet. */
export type Simulation = {
	/** In whole ms of the recording. */
	readonly duration: number;
	/** Goes through the talk; every time alike. */
	play(): Iterable<StateSample>;
};

/** What is done when, in ms of the talk. It ends by itself where no end is given. */
type ActionTimeline = {
	readonly start: Moment;
	readonly events: readonly {readonly time: number; readonly action: Action}[];
	readonly end: number | undefined;
};

/** Finds out what happens when. Throws a CueError for cues that do not go with the deck. */
export function simulate(deck: Deck, options: RenderOptions): Simulation {
	const presentation: Presentation = {
		deck,
		depth: 'truecolor',
		isAscii: options.isAscii ?? false,
		language: options.language,
		bigTitle: options.bigTitle,
	};
	const subtitles = subtitlesFor(options);
	const slideshows = createSlideshows(presentation);
	const timeline = timelineOf(deck, slideshows, options, subtitles);
	const play = () => samples(presentation, slideshows, timeline, options, subtitles);
	if (timeline.end !== undefined) return {duration: inRecording(timeline.end, options), play};
	// When it ends is known only after it was gone through; what came up on the way is kept.
	const all: StateSample[] = [];
	const playing = play();
	for (;;) {
		const {done, value} = playing.next();
		if (done) return {duration: value, play: () => all};
		all.push(value);
	}
}

/** The part of the screen that the talk has. */
function talkSize({size, hasCaptions}: RenderOptions): Size {
	return {width: size.width, height: size.height - (hasCaptions ? captionRows : 0)};
}

/** ms of the recording for ms of the talk: rounded from the start, so that nothing adds up. */
function inRecording(time: number, {speed = 1}: RenderOptions): number {
	return Math.round(time / speed);
}

function timelineOf(deck: Deck, slideshows: Slideshows, options: RenderOptions, subtitles: Subtitles): ActionTimeline {
	const {cues, from = startOf(deck, cues), to = deck.slides.length - 1} = options;
	const show = slideshows.slideshow(deck, options.theme, areas(talkSize(options)).slide);
	const lengthOf = (before: Moment, next: Moment) =>
		options.motion === 'none' ? 0 : show.transition(before, next).duration;
	const {moves, end} = scheduleOf(deck, from, to, lengthOf, (slide) => subtitles.time(deck, slide), show.stops);
	const start = {slide: from, step: 0};
	if (cues === undefined)
		return {start, events: moves.map(({time}) => ({time, action: {type: 'forward'} as const})), end};
	const limit = cues.end ?? end;
	const late = cues.cues.find(({time}) => time > limit);
	if (late !== undefined) throw new CueError(pastEnd(limit), late.line);
	return {start, events: cues.cues.map(({time, key}) => ({time, action: {type: 'key', key} as const})), end: cues.end};
}

function startOf(deck: Deck, cues: CueSheet | undefined): number {
	if (cues?.from === undefined) return 0;
	const slide = slideNamed(deck, cues.from);
	if (slide === undefined) throw new CueError({id: 'cue.from', values: {name: cues.from}});
	return slide;
}

/** Goes through a talk and gives its end, in ms of the recording. */
function* samples(
	presentation: Presentation,
	slideshows: Slideshows,
	{start, events, end}: ActionTimeline,
	options: RenderOptions,
	subtitles: Subtitles,
): Generator<StateSample, number, void> {
	const {theme, motion = 'full', editions = []} = options;
	const clock = new VirtualClock(options);
	const begin = {size: talkSize(options), theme, motion, at: start};
	const session = openSession(presentation, begin, clock, screenLayout, slideshows);
	const {store} = session;
	for (const edition of editions) session.editions.add(edition);
	let hasQuit = false;
	store.onEffect(({type}) => {
		hasQuit ||= type === 'quit';
	});
	const captions = subtitles.follow();
	for (let next = 0; ; ) {
		const state = store.getSnapshot();
		const deck = session.editions.of(state);
		const caption = captions.at(deck, state.at.slide, clock.time);
		yield {time: clock.time, view: viewOf(session, state, false), caption};
		const event = events[next];
		const due = event === undefined ? (end ?? ownEnd(state, deck, session.stops(state))) : event.time;
		const change = Math.min(clock.nextChange(state, deck, session.stops(state)), captions.nextChange(clock.time));
		if (change < inRecording(due, options)) {
			clock.advance(change);
			store.dispatch({type: 'tick', now: clock.now()});
			continue;
		}
		clock.advance(inRecording(due, options));
		if (event === undefined) return clock.time;
		// What happens in one ms is one picture.
		for (; inRecording(events[next]?.time ?? Infinity, options) === clock.time && !hasQuit; next++)
			store.dispatch(events[next]?.action as Action);
		if (hasQuit) return clock.time;
	}
}

/** When a talk without further keys is over, in ms of the talk: a slide's time after it came to rest. */
function ownEnd(state: State, deck: Deck, stopsOf: StopsOf): number {
	const goesOn = isMoving(state) || isCountingDown(state, deck, stopsOf);
	return goesOn ? Infinity : state.restingSince + dwell(deck, state.at, stopsOf);
}
