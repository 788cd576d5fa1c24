import {describe, expect, test} from 'vitest';
import {intersection, type Rectangle} from '../../src/cell/rectangle.ts';
import type {Scene} from '../../src/diagram/scene.ts';
import {type Match, match} from '../../src/motion/match.ts';
import {morph} from '../../src/motion/morph.ts';
import {type Movement, movements} from '../../src/motion/movement.ts';
import {rectangleBetween} from '../../src/motion/moving-rectangle.ts';
import {delaysOf, progressAt, straight} from '../../src/motion/timing.ts';
import {scene} from '../support/diagram.ts';
import {moments, motionFaults} from './faults.ts';

const size = {width: 80, height: 20};
const edges = 'edges: [containerd -> one, containerd -> two]';
const stacked = scene(`rows: [[cli, daemon], containerd, [one, two]]\n${edges}`, size);
const host = '{host: {title: host, rows: [[daemon, containerd], [one, two]]}}';
const framed = {...scene(`rows: [[cli, ${host}]]\n${edges}`, size), order: 10};
const wider = {...scene(`rows: [[cli, daemon, new], containerd, [one, two]]\n${edges}`, size), order: 10};

function moved(from: Scene, to: Scene): ReadonlyMap<Match, Movement> {
	const {matches} = match(from, to);
	return movements(matches, delaysOf(matches, 900), from);
}

/** The movements of the boxes that are in both scenes. */
function updates(from: Scene, to: Scene) {
	return [...moved(from, to)].flatMap(([each, movement]) =>
		each.kind === 'update' && each.to.kind === 'box' ? [{from: each.from, to: each.to, movement}] : [],
	);
}

/** Where a box is when it goes straight. */
function straightPlace(from: Rectangle, to: Rectangle, t: number): Rectangle {
	return rectangleBetween(from, to, progressAt(straight, t));
}

/** Cells of boxes over boxes, at all moments together. */
function covered(places: readonly ((t: number) => Rectangle)[]): number {
	return moments().reduce((sum, t) => {
		const at = places.map((place) => place(t));
		const pairs = at.flatMap((a, index) => at.slice(index + 1).map((b) => intersection(a, b)));
		return sum + pairs.reduce((cells, {width, height}) => cells + width * height, 0);
	}, 0);
}

test('boxes that come to stand side by side go around each other as far as they can', () => {
	const boxes = updates(stacked, framed);
	const around = covered(boxes.map(({movement}) => movement.place));
	const through = covered(
		boxes.map(
			({from, to}) =>
				(t: number) =>
					straightPlace(from.rectangle, to.rectangle, t),
		),
	);
	expect(around).toBeLessThan(through / 4);
	expect(motionFaults(morph(stacked, framed).at)).toEqual([]);
});

test('a box goes straight where nothing is in its way', () => {
	const boxes = updates(stacked, wider);
	expect(boxes.length).toBeGreaterThan(0);
	for (const {from, to, movement} of boxes)
		for (const t of moments()) expect(movement.place(t)).toEqual(straightPlace(from.rectangle, to.rectangle, t));
});

test('a new frame closes in from around what was there', () => {
	const frame = [...moved(stacked, framed)].find(([each]) => each.kind === 'enter' && each.to.id === 'host');
	const start = frame?.[1].place(0) ?? expect.unreachable();
	for (const id of ['daemon', 'containerd', 'one', 'two']) {
		const {rectangle} = stacked.boxes.find((box) => box.id === id) ?? expect.unreachable();
		expect(intersection(start, rectangle)).toEqual(rectangle);
	}
});

describe('items that become boxes', () => {
	const whole = scene('rows: [a]\nboxes: {a: {title: a, items: {x: first line, y: second line}}}', size);
	const apart = {...scene('rows: [a, x, y]', size), order: 10};
	const movementOf = (from: Scene, to: Scene, id: string) =>
		[...moved(from, to)].find(([each]) => ('to' in each ? each.to : each.from).id === id)?.[1] ?? expect.unreachable();

	test('begin as a strip of their box and end as themselves', () => {
		const {place, across} = movementOf(whole, apart, 'x');
		expect(place(0).height).toBe(1);
		expect(place(1)).toEqual(apart.boxes.find(({id}) => id === 'x')?.rectangle);
		expect([across?.(0), across?.(1)]).toEqual([0, 1]);
	});

	test('grow only as far as the one ahead has made room', () => {
		const [first, second] = ['x', 'y'].map((id) => movementOf(whole, apart, id).place);
		for (const t of moments(80)) {
			const [above, below] = [first?.(t), second?.(t)];
			expect((above?.y ?? 0) + (above?.height ?? 0), `at ${t}`).toBeLessThanOrEqual(below?.y ?? 0);
		}
	});

	test('go back to their strip, and are then all the way across', () => {
		const {place, across} = movementOf({...apart, order: 0}, {...whole, order: 10}, 'x');
		expect(place(1).height).toBe(1);
		expect([across?.(0), across?.(1)]).toEqual([1, 0]);
	});
});
