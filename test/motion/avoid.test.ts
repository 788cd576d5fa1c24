import {describe, expect, test} from 'vitest';
import {avoid, boxTimings, coveredCells, type MovingBox, trace} from '../../src/motion/avoid.ts';
import {rectangleBetween} from '../../src/motion/moving-rectangle.ts';
import {type AxisTiming, axisByAxis, progressAt, straight} from '../../src/motion/timing.ts';

describe('avoiding', () => {
	const costs = {plain: 10, better: 5, best: 2} as const;
	type Candidate = keyof typeof costs;
	const candidates: readonly Candidate[] = ['plain', 'better', 'best'];
	const initial = (): Candidate => 'plain';

	test('takes what costs the least', () => {
		const chosen = avoid(['a'], {initial, candidates: () => candidates, cost: (each, of) => costs[of(each)]});
		expect(chosen('a')).toBe('best');
	});

	test('changes nothing for a small gain, nor where nothing is wrong', () => {
		const near = avoid(['a'], {initial, candidates: () => candidates, cost: (each, of) => 100 + costs[of(each)]});
		expect(near('a')).toBe('plain');
		const free = avoid(['a'], {initial, candidates: () => candidates, cost: () => 0});
		expect(free('a')).toBe('plain');
	});

	test('lets each choose by what the others have chosen', () => {
		// Two that may not be the same: the first moves away, and the second has no reason left.
		const cost = (each: string, of: (each: string) => Candidate) =>
			of(each) === of(each === 'a' ? 'b' : 'a') ? 10 : 0;
		const chosen = avoid(['a', 'b'], {initial, candidates: () => candidates, cost, rounds: 3});
		expect([chosen('a'), chosen('b')]).toEqual(['better', 'plain']);
	});
});

test('cells are counted as often as they are covered, at each moment', () => {
	const still = (x: number) => trace(() => ({x, y: 0, width: 4, height: 2}));
	const once = coveredCells(still(0), [still(3)]);
	expect(once).toBe(2 * still(0).length);
	expect(coveredCells(still(0), [still(3), still(3)])).toBe(2 * once);
	expect(coveredCells(still(0), [still(4)])).toBe(0);
});

/** Cells of two boxes that cover each other on their ways. */
function covered(boxes: readonly MovingBox[], timings: ReadonlyMap<MovingBox, AxisTiming>): number {
	const [first, ...rest] = boxes.map((box) =>
		trace((t) => rectangleBetween(box.from, box.to, progressAt(timings.get(box) ?? straight, t, box.delay))),
	);
	return first === undefined ? 0 : coveredCells(first, rest);
}

const box = (id: string, from: readonly [number, number], to: readonly [number, number]): MovingBox => ({
	id,
	from: {x: from[0], y: from[1], width: 10, height: 3},
	to: {x: to[0], y: to[1], width: 10, height: 3},
	delay: 0,
});

/*
 *     ╭ a ╮                          ╭ b ╮ ╭ a ╮
 *     ╰───╯           →              ╰───╯ ╰───╯
 *     ╭ b ╮
 *     ╰───╯
 */
test('boxes that change from one above the other to side by side go around each other', () => {
	const boxes = [box('a', [0, 0], [12, 0]), box('b', [0, 4], [0, 0])];
	const timings = boxTimings(boxes, []);
	expect(covered(boxes, timings)).toBeLessThan(covered(boxes, new Map()) / 2);
});

test('a box with nothing in its way goes straight', () => {
	const boxes = [box('a', [0, 0], [40, 0]), box('b', [0, 20], [40, 20])];
	for (const timing of boxTimings(boxes, []).values()) expect(timing).toBe(straight);
});

test('a box goes around an obstacle', () => {
	const [moving] = [box('a', [0, 0], [40, 20])];
	// Something that stands half way along the straight line.
	const obstacle = trace(() => ({x: 20, y: 10, width: 12, height: 5}));
	expect(axisByAxis.slice(1)).toContain(boxTimings([moving], [obstacle]).get(moving));
});

test('what slides out from under a box is not in its way, nor in that of others', () => {
	const parent = box('parent', [10, 10], [10, 10]);
	const child = {...box('child', [10, 10], [30, 10]), cover: 'parent'};
	const timings = boxTimings([parent, child], []);
	expect(timings.get(parent)).toBe(straight);
	expect(timings.get(child)).toBe(straight);
});
