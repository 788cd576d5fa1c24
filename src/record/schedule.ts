import type {Deck} from '../deck/model.ts';
import {after, type Moment, type StopsOf, stepStops} from '../deck/moment.ts';
import {dwell} from '../player/pace.ts';

/** What is done at a time of the talk. */
type ScheduledMove = {readonly time: number; readonly to: Moment};

/** Which moment comes when, in ms of the talk, and when it is over. */
export type Schedule = {readonly moves: readonly ScheduledMove[]; readonly end: number};

/** A moment is seen at least this long (ms) after its animation. */
const rest = 500;

/** An animation is never longer than this (ms), so that most moments need not be asked. */
const longest = 5000;

/**
 * The plan that the deck's minutes make, from the first step of slide `from` to the last one of slide
 * `to` (0-based): each slide's time is shared by its stops alike. A moment with less time than its
 * animation needs, or a slide with less than `least`, gets what it needs.
 */
export function scheduleOf(
	deck: Deck,
	from: number,
	to: number,
	duration: (from: Moment, to: Moment) => number,
	least: (slide: number) => number = () => 0,
	stopsOf: StopsOf = stepStops(deck),
): Schedule {
	const moves: ScheduledMove[] = [];
	let time = 0;
	let animation = 0;
	for (let at: Moment = {slide: from, step: 0}; ; ) {
		const shared = Math.max(dwell(deck, at, stopsOf), least(at.slide) / stopsOf(at.slide).length);
		time += Math.max(shared, animation + rest);
		const next = after(deck, at, stopsOf);
		if (next === undefined || next.slide > to) return {moves, end: time};
		moves.push({time, to: next});
		animation = dwell(deck, next, stopsOf) < longest + rest ? duration(at, next) : 0;
		at = next;
	}
}
