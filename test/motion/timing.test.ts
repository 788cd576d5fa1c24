import {expect, test} from 'vitest';
import {match} from '../../src/motion/match.ts';
import {axisByAxis, delaysOf, dropOut, progressAt, staggered, straight} from '../../src/motion/timing.ts';
import {scene} from '../support/diagram.ts';
import {moments} from './faults.ts';

const size = {width: 80, height: 24};

/** The delay of each thing that comes on the way between two diagrams, in ms of a morph that takes a second. */
function delays(before: string, after: string, duration = 1000): Record<string, number> {
	const {matches} = match(scene(before, size), scene(after, size));
	const found = [...delaysOf(matches, duration)];
	return Object.fromEntries(
		found.map(([each, delay]) => ['to' in each ? each.to.id : '', Math.round(delay * duration)]),
	);
}

test('every timing begins at nothing, ends at the whole way and never turns back', () => {
	for (const timing of [...axisByAxis, ...staggered, dropOut]) {
		const all = moments(50).map((t) => progressAt(timing, t));
		for (const axis of ['x', 'y'] as const) {
			const parts = all.map((each) => each[axis]);
			expect([parts[0], parts.at(-1)]).toEqual([0, 1]);
			expect(parts).toEqual([...parts].sort((a, b) => a - b));
		}
	}
});

test('straight is both axes at once, and the plainest of all', () => {
	for (const t of moments(20)) expect(progressAt(straight, t).x).toBe(progressAt(straight, t).y);
	expect(axisByAxis[0]).toBe(straight);
});

test('what starts later by a delay is as far as it was that much earlier', () => {
	const {x, y} = progressAt(straight, 0.5, 0.1);
	expect(x).toBeCloseTo(progressAt(straight, 0.4).x);
	expect(y).toBeCloseTo(progressAt(straight, 0.4).y);
});

test('what is new comes from left to right, 40 ms apart', () => {
	expect(delays('rows: [a]', 'rows: [a, [b, c, d]]')).toEqual({b: 0, c: 40, d: 80});
});

test('many come closer together, so that the last is not late', () => {
	const many = delays('rows: [a]', 'rows: [a, [b, c, d, e, f, g, h]]');
	expect(Math.max(...Object.values(many))).toBe(140);
});

/*
 *     ╭─── a ───╮
 *     │ • x     │       x is above y: on the way down y goes first,
 *     │ • y     │       and both before c, which only fades in
 *     ╰─────────╯
 */
test('of what comes out of a box the foremost goes first, and what is new last', () => {
	const before = 'rows: [a]\nboxes: {a: {items: {x: x, y: y}}}';
	const after = 'rows: [a, x, y, c]';
	expect(delays(before, after)).toEqual({y: 0, x: 40, c: 80});
});
