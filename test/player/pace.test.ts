import {expect, test} from 'vitest';
import {budgetsOf, clockText, dwell, nextChange, planned, plannedUntil} from '../../src/player/pace.ts';
import {begin} from '../../src/player/state.ts';
import {deckOf, talk} from './deck.ts';
import {Player} from './player.ts';

const timed = deckOf(
	[
		{id: 'a', minutes: 3, slides: [{title: '1', minutes: 1}, {title: '2', steps: 1}, {title: '3'}]},
		{id: 'b', slides: [{title: '4'}, {title: '5'}]},
	],
	7,
);

test('minutes of a chapter and of the deck are shared among the slides that have none', () => {
	expect(budgetsOf(timed).map((ms) => (ms ?? 0) / 60_000)).toEqual([1, 1, 1, 2, 2]);
});

test("the plan is the deck's minutes, or the sum of what is planned, or nothing", () => {
	expect(planned(timed)).toBe(7 * 60_000);
	expect(
		planned(
			deckOf([
				{id: 'a', minutes: 2, slides: [{title: '1'}]},
				{id: 'b', slides: [{title: '2', minutes: 1}]},
			]),
		),
	).toBe(3 * 60_000);
	expect(planned(talk)).toBeUndefined();
});

test('the plan up to a moment counts the slides before and the steps', () => {
	expect(plannedUntil(timed, {slide: 1, step: 1})).toBe(90_000);
	expect(plannedUntil(talk, {slide: 1, step: 1})).toBeUndefined();
});

test('automatic play stays as long as the slide has minutes for each step', () => {
	expect(dwell(timed, {slide: 1, step: 0})).toBe(30_000);
	expect(dwell(talk, {slide: 1, step: 0})).toBe(8_000);
});

test('nothing changes by time alone until the talk has begun', () => {
	expect(nextChange(begin({size: {width: 80, height: 24}, theme: 'night'}), talk)).toBeUndefined();
});

test('time changes a moving stage at once, and a resting one with the next second', () => {
	const player = new Player(talk).atOnce('right');
	expect(nextChange(player.state, talk)).toBe(0);
	expect(nextChange(player.wait(1300).state, talk)).toBe(700);
});

test('a clock shows minutes and seconds, and hours when there are any', () => {
	expect([0, 59_999, 61_000, 3_600_000].map(clockText)).toEqual(['00:00', '00:59', '01:01', '1:00:00']);
});
