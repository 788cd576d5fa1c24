import fc from 'fast-check';
import {expect, test} from 'vitest';
import {type Animation, chain, reversed} from '../../src/motion/animation.ts';

/** An animation that says its name and how many milliseconds it has played. */
const counting = (name: string, duration: number): Animation<string> => ({
	duration,
	at: (t) => `${name} ${Math.round(t * duration)}`,
});

/*
 *     0        300   400 ms
 *     ├─ first ─┼ then ┤
 *     0        1/0     1     their own t
 */
test('a chain plays the first for its own time, then the second for its own', () => {
	const both = chain(counting('first', 300), counting('then', 100));
	expect(both.duration).toBe(400);
	expect([0, 0.25, 0.5, 0.75, 0.875, 1].map(both.at)).toEqual([
		'first 0',
		'first 100',
		'first 200',
		'then 0',
		'then 50',
		'then 100',
	]);
});

test('a chain with nothing in one of its halves is the other half', () => {
	const nothing = counting('nothing', 0);
	const some = counting('some', 200);
	for (const t of [0, 0.3, 1]) expect(chain(nothing, some).at(t)).toBe(some.at(t));
	for (const t of [0, 0.3]) expect(chain(some, nothing).at(t)).toBe(some.at(t));
	expect(chain(some, nothing).at(1)).toBe('nothing 0');
	expect(chain(nothing, nothing).at(0.5)).toBe('nothing 0');
});

test('a chain backwards is its halves backwards in the other order', () => {
	const duration = fc.integer({min: 1, max: 2000});
	fc.assert(
		fc.property(duration, duration, fc.double({min: 0.01, max: 0.99, noNaN: true}), (a, b, t) => {
			const [first, second] = [counting('first', a), counting('second', b)];
			const there = reversed(chain(first, second));
			const back = chain(reversed(second), reversed(first));
			expect(back.duration).toBe(there.duration);
			// At the very seam either half may be shown.
			if (Math.abs(t * (a + b) - b) > 0.001) expect(back.at(t)).toBe(there.at(t));
		}),
	);
});
