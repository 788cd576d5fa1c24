import type {Deck} from '../deck/model.ts';
import {after, type Moment, placeIn, type StopsOf, stepStops} from '../deck/moment.ts';
import {elapsed, isMoving, type State} from './state.ts';

const minute = 60_000;
const unplanned = 8_000;

/** The talk's planned length in ms: the deck's minutes, else the sum of its chapters or slides; undefined without any. */
export function planned(deck: Deck): number | undefined {
	if (deck.minutes !== undefined) return deck.minutes * minute;
	const budgets = budgetsOf(deck);
	return budgets.some((budget) => budget !== undefined) ? sum(budgets.map((budget) => budget ?? 0)) : undefined;
}

/**
 * The planned ms of each slide: its own minutes, or a fair part of what its chapter's (else the deck's)
 * minutes leave; undefined where nobody planned any.
 */
export function budgetsOf(deck: Deck): readonly (number | undefined)[] {
	const byChapter = deck.slides.map((slide) => slide.minutes ?? undefined);
	for (const chapter of deck.chapters) {
		if (chapter.minutes === undefined) continue;
		shareMinutes(byChapter, chapter.first, chapter.first + chapter.count, chapter.minutes);
	}
	if (deck.minutes !== undefined) shareMinutes(byChapter, 0, byChapter.length, deck.minutes);
	return byChapter.map((minutes) => (minutes === undefined ? undefined : minutes * minute));
}

/** The planned ms from the start of the talk to a moment; undefined when nothing is planned. */
export function plannedUntil(deck: Deck, at: Moment, stopsOf: StopsOf = stepStops(deck)): number | undefined {
	if (planned(deck) === undefined) return undefined;
	const budget = budgetsOf(deck);
	const whole = sum(budget.slice(0, at.slide).map((each) => each ?? 0));
	const stops = stopsOf(at.slide);
	return whole + ((budget[at.slide] ?? 0) * placeIn(stops, at)) / stops.length;
}

/** How long automatic play stays at a moment, in ms at speed 1. */
export function dwell(deck: Deck, at: Moment, stopsOf: StopsOf = stepStops(deck)): number {
	const budget = budgetsOf(deck)[at.slide];
	return budget === undefined ? unplanned : budget / stopsOf(at.slide).length;
}

/** Whether automatic play moves on by itself from here. */
export function isAutoplayDue(state: State, deck: Deck, stopsOf: StopsOf = stepStops(deck)): boolean {
	const time = () => dwell(deck, state.at, stopsOf) / state.speed;
	return isCountingDown(state, deck, stopsOf) && state.now - state.restingSince >= time();
}

/**
 * In how many ms the state next changes by time alone: at once (0) while something moves, else when
 * the clock shows another second or automatic play moves on; undefined when time changes nothing.
 */
export function nextChange(state: State, deck: Deck, stopsOf: StopsOf = stepStops(deck)): number | undefined {
	if (isMoving(state)) return 0;
	const changes: number[] = [];
	const running = elapsed(state);
	if (running !== undefined) changes.push(1000 - (running % 1000));
	if (isCountingDown(state, deck, stopsOf)) {
		changes.push(state.restingSince + dwell(deck, state.at, stopsOf) / state.speed - state.now);
	}
	return changes.length === 0 ? undefined : Math.max(1, Math.min(...changes));
}

/** A duration in ms as a clock shows it: `mm:ss`, with hours from one hour on. */
export function clockText(duration: number): string {
	const seconds = Math.floor(duration / 1000);
	const two = (value: number) => String(value).padStart(2, '0');
	const hours = Math.floor(seconds / 3600);
	const rest = `${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
	return hours === 0 ? rest : `${hours}:${rest}`;
}

/** Whether time brings the next step, because the talk plays by itself and rests where there is one. */
export function isCountingDown(state: State, deck: Deck, stopsOf: StopsOf = stepStops(deck)): boolean {
	return (
		state.isAutoplaying &&
		state.mode === 'slide' &&
		!state.isBlank &&
		!isMoving(state) &&
		after(deck, state.at, stopsOf) !== undefined
	);
}

/** Gives the slides from `first` to before `end` that have no minutes a fair part of what is left of `minutes`. */
function shareMinutes(slides: (number | undefined)[], first: number, end: number, minutes: number): void {
	const own = slides.slice(first, end);
	const open = own.filter((each) => each === undefined).length;
	if (open === 0) return;
	const left = Math.max(0, minutes - sum(own.map((each) => each ?? 0)));
	for (let index = first; index < end; index++) slides[index] ??= left / open;
}

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
