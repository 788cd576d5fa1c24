import {expect, test} from 'vitest';
import {cellsAlong} from '../../src/diagram/polyline.ts';
import type {Scene} from '../../src/diagram/scene.ts';
import {type Timeline, timeline} from '../../src/diagram/timeline.ts';
import {morph} from '../../src/motion/morph.ts';
import {stepAnimation} from '../../src/motion/step-animation.ts';
import {diagram, drawn} from '../support/diagram.ts';
import {moments, motionFaults} from './faults.ts';

const story = `
rows: [cli, daemon, [shim, other], nginx]
edges: [cli -> daemon: HTTP, daemon -> shim: ttrpc, daemon -> other]
steps:
  - send: [cli, daemon, shim]
    label: run
  - send: [shim, daemon]
    label: exit
  - start: {box: nginx, from: shim}
  - fail: {box: daemon, takes: [other]}
`;
const stage: Timeline = timeline(diagram(story), {width: 60, height: 30}, 0);

const lit = (shown: Scene) => shown.boxes.filter(({emphasis}) => emphasis === 'lit').map(({id}) => id);
const fine = moments(200);

test('a packet lights each box that it enters, in order', () => {
	const film = stepAnimation(stage, 0, 1);
	const orders = fine.map((t) => lit(film.at(t)).join(' ')).filter((each, index, all) => each !== all[index - 1]);
	expect(orders).toEqual(['', 'cli', 'cli daemon', 'cli daemon shim']);
});

test('a packet is only ever on cells of the edges that it travels', () => {
	const film = stepAnimation(stage, 0, 1);
	const ways = stage.at(1).edges.filter(({id}) => ['cli->daemon', 'daemon->shim'].includes(id));
	const cells = new Set(ways.flatMap(({points}) => [...cellsAlong(points)].slice(1, -1).map(({x, y}) => `${x},${y}`)));
	const places = fine.flatMap((t) => film.at(t).packets.map(({at}) => `${at.x},${at.y}`));
	expect(places.length).toBeGreaterThan(20);
	for (const place of places) expect(cells).toContain(place);
	expect(new Set(places)).toEqual(cells);
});

test('a packet moves on, cell by cell, and shows its label', () => {
	const film = stepAnimation(stage, 0, 1);
	const rows = fine.flatMap((t) => film.at(t).packets.map(({at}) => at.y));
	expect(rows).toEqual([...rows].sort((a, b) => a - b));
	const seen = fine.filter((t) => film.at(t).packets.length > 0);
	expect(drawn(film.at(seen[Math.floor(seen.length / 4)] ?? 0)).toString()).toMatch(/ run$/m);
});

test('a packet may travel against the arrow', () => {
	const film = stepAnimation(stage, 1, 2);
	const rows = fine.flatMap((t) => film.at(t).packets.map(({at}) => at.y));
	expect(rows.length).toBeGreaterThan(10);
	expect(rows).toEqual([...rows].sort((a, b) => b - a));
	expect(lit(film.at(1))).toEqual(['daemon', 'shim']);
});

test('every film begins and ends as the scenes of its steps, and plays backwards on the way back', () => {
	for (const [before, after] of [
		[0, 1],
		[1, 2],
		[2, 3],
		[3, 4],
		[0, 4],
	] as const) {
		const there = stepAnimation(stage, before, after);
		const back = stepAnimation(stage, after, before);
		expect(there.at(0)).toBe(stage.at(before));
		expect(there.at(1)).toBe(stage.at(after));
		expect(back.duration).toBe(there.duration);
		for (const t of moments(20)) expect(drawn(back.at(t)).equals(drawn(there.at(1 - t)))).toBe(true);
	}
});

test('nothing is ever off the stage or seen through another thing', () => {
	for (const step of [0, 1, 2, 3]) expect(motionFaults(stepAnimation(stage, step, step + 1).at)).toEqual([]);
});

test('a longer way takes a packet longer, and several steps at once carry none', () => {
	expect(stepAnimation(stage, 0, 1).duration).toBeGreaterThan(stepAnimation(stage, 1, 2).duration);
	const leap = stepAnimation(stage, 0, 3);
	for (const t of moments(40)) expect(leap.at(t).packets).toEqual([]);
});

test('a box that is started buds off the one that starts it', () => {
	const film = stepAnimation(stage, 2, 3);
	const early = film.at(0.2);
	const shim = early.boxes.find(({id}) => id === 'shim')?.rectangle;
	const nginx = early.boxes.find(({id}) => id === 'nginx')?.rectangle;
	expect(nginx?.y).toBeGreaterThanOrEqual(shim?.y ?? 99);
	expect((nginx?.y ?? 99) + (nginx?.height ?? 0)).toBeLessThanOrEqual((shim?.y ?? 0) + (shim?.height ?? 0) + 1);
});

test('what fails stays where it is, with those that it takes', () => {
	const failed = stage.at(4).boxes.filter((box) => box.failed);
	expect(failed.map(({id}) => id)).toEqual(['daemon', 'other']);
	for (const {id, rectangle} of failed) {
		expect(stage.at(3).boxes.find((box) => box.id === id)?.rectangle).toEqual(rectangle);
	}
	expect(drawn(stage.at(4)).toString().match(/✗/g)).toHaveLength(2);
});

test('a step that ends where it began is over at once', () => {
	expect(stepAnimation(stage, 2, 2).duration).toBe(0);
	expect(morph(stage.at(2), stage.at(2)).at(0.5).boxes).toEqual(stage.at(2).boxes);
});
