import {expect, test} from 'vitest';
import {Grid} from '../../src/cell/grid.ts';
import {overlaps, type Rectangle} from '../../src/cell/rectangle.ts';
import type {Scene, SceneBox} from '../../src/diagram/scene.ts';
import {match} from '../../src/motion/match.ts';
import {morph} from '../../src/motion/morph.ts';
import {night} from '../../src/theme/night.ts';
import {drawn, picture, scene} from '../support/diagram.ts';
import {moments, motionFaults} from './faults.ts';

const size = {width: 60, height: 20};

/** The morph from one diagram of a stage to a later one. */
function film(before: string, after: string): (t: number) => Scene {
	return morph(scene(before, size), {...scene(after, size), order: 10}).at;
}

function box(shown: Scene, id: string): SceneBox {
	const found = shown.boxes.find((each) => each.id === id);
	if (found === undefined) throw new Error(`${id} is not there`);
	return found;
}

const monolith = `
rows: [cli, daemon]
boxes: {daemon: {title: docker -d, items: {api: Remote API, runtime: container runtime, images: images}}}
edges: [cli -> daemon]
`;
const apart = `
rows: [cli, daemon, containerd]
boxes: {daemon: {title: dockerd, items: {api: Remote API, images: images}}, containerd: containerd}
edges: [cli -> daemon, daemon -> containerd: gRPC]
origins: {containerd: daemon.runtime}
`;

test('an item lifts out of its box and becomes one', () => {
	const play = film(monolith, apart);
	expect(
		moments(4)
			.map((t) => `t = ${t}${picture(play(t))}`)
			.join('\n'),
	).toMatchInlineSnapshot(`
		"t = 0
		                ╭──────────────────────────╮
		                │                          │
		                │           cli            │
		                │                          │
		                ╰────────────┬─────────────╯
		                             │
		                             │
		                             │
		                             ▼
		            ╭───────────────────────────────────╮
		            │                                   │
		            │             docker -d             │
		            │        • Remote API               │
		            │        • container runtime        │
		            │        • images                   │
		            │                                   │
		            ╰───────────────────────────────────╯

		t = 0.25
		                ╭──────────────────────────╮
		                │                          │
		                │           cli            │
		                │                          │
		                ╰────────────┬─────────────╯
		                             │
		                             │
		                             │
		                             ▼
		            ╭───────────────────────────────────╮
		            │                                   │
		            │             docker -d             │
		            │        • Remote API               │
		            │          container runtime        │
		            │        • images                   │
		            │                                   │
		            ╰───────────────────────────────────╯

		t = 0.5
		                ╭──────────────────────────╮
		                │           cli            │
		                │                          │
		                ╰────────────┬─────────────╯
		                             │
		                             ▼
		            ╭───────────────────────────────────╮
		            │              dockerd              │
		            │           • Remote API            │
		            │           • images                │
		            ╰───────────────────────────────────╯



		               ╭─────────────────────────────╮
		               │         containerd          │
		               ╰─────────────────────────────╯

		t = 0.75
		                ╭──────────────────────────╮
		                │           cli            │
		                ╰────────────┬─────────────╯
		                             │
		                             │
		                             ▼
		                ╭──────────────────────────╮
		                │         dockerd          │
		                │       • Remote API       │
		                │       • images           │
		                ╰────────────┬─────────────╯
		                             │
		                             ╵

		                ╭──────────────────────────╮
		                │        containerd        │
		                ╰──────────────────────────╯

		t = 1
		                ╭──────────────────────────╮
		                │           cli            │
		                ╰────────────┬─────────────╯
		                             │
		                             │
		                             ▼
		                ╭──────────────────────────╮
		                │         dockerd          │
		                │       • Remote API       │
		                │       • images           │
		                ╰────────────┬─────────────╯
		                             │
		                             │ gRPC
		                             ▼
		                ╭──────────────────────────╮
		                │        containerd        │
		                ╰──────────────────────────╯
		"
	`);
});

test('it starts on its own row, and is never seen twice', () => {
	const play = film(monolith, apart);
	const start = drawn(play(0)).toString().split('\n');
	const soon = drawn(play(0.05)).toString().split('\n');
	const row = start.findIndex((line) => line.includes('container runtime'));
	expect(soon[row]).toContain('container runtime');
	expect(soon[row]?.indexOf('container runtime')).toBe(start[row]?.indexOf('container runtime'));
	for (const t of moments()) {
		const text = drawn(play(t)).toString();
		expect(text.match(/container runtime/g)?.length ?? 0).toBeLessThanOrEqual(1);
	}
});

test('on the way back it merges into its box again', () => {
	const back = morph({...scene(apart, size), order: 10}, scene(monolith, size)).at;
	expect(drawn(back(1)).toString()).toContain('• container runtime');
	expect(box(back(0.97), 'containerd').rectangle.height).toBe(1);
});

test('a box whose id is an item later merges into it, even without an origin', () => {
	const {matches, attached} = match(
		scene('rows: [daemon, runtime]', size),
		scene('rows: [daemon]\nboxes: {daemon: {items: {runtime: the runtime}}}', size),
	);
	expect(matches.find(({kind}) => kind === 'merge')).toMatchObject({
		from: {id: 'runtime'},
		title: {text: 'the runtime'},
	});
	expect([...attached]).toEqual(['daemon.runtime']);
});

test('a box that buds slides out from under its parent', () => {
	const play = film('rows: [containerd]', 'rows: [containerd, shim]\norigins: {shim: containerd}');
	const early = play(0.2);
	const {rectangle: parent} = box(early, 'containerd');
	const {rectangle: bud} = box(early, 'shim');
	expect(early.boxes.map(({id}) => id)).toEqual(['shim', 'containerd']);
	expect(bud.x).toBeGreaterThanOrEqual(parent.x);
	expect(bud.y + bud.height).toBeLessThanOrEqual(parent.y + parent.height);
	expect(box(play(0.5), 'shim').title.alpha).toBe(1);
});

test('a box that splits keeps its items until they have left', () => {
	const play = film(
		'rows: [docker]\nboxes: {docker: {title: docker, badge: one, items: {a: first, b: second}}}',
		'rows: [[client, engine]]\nboxes: {client: client, engine: engine}\norigins: {client: docker, engine: docker}',
	);
	const soon = drawn(play(0.01)).toString();
	for (const word of ['docker', 'first', 'second', 'one']) expect(soon).toContain(word);
	expect(box(play(0.01), 'engine').items.map(({id, alpha}) => [id, alpha > 0.9])).toEqual([
		['a', true],
		['b', true],
	]);
	expect(box(play(0.25), 'client').items.every(({alpha}) => alpha === 0)).toBe(true);
	expect(drawn(play(0.9)).toString()).not.toContain('docker');
});

test('what leaves has faded before what stays is halfway, and what is new comes last', () => {
	const play = film('rows: [old, stays]', 'rows: [stays, fresh]');
	expect(box(play(0.1), 'old').alpha).toBeCloseTo(0.6);
	expect(play(0.26).boxes.map(({id}) => id)).not.toContain('old');
	expect(play(0.6).boxes.map(({id}) => id)).not.toContain('fresh');
	const alphas = [0.7, 0.8, 0.9, 1].map((t) => box(play(t), 'fresh').alpha);
	expect(alphas).toEqual([...alphas].sort((a, b) => a - b));
	expect(alphas.at(-1)).toBe(1);
});

test('what fades takes the colour of the background', () => {
	const play = film('rows: [old, stays]', 'rows: [stays]');
	const grid = drawn(play(0.249));
	const {x, y} = box(play(0.249), 'old').rectangle;
	const colour = grid.foregrounds[y * grid.width + x] ?? 0;
	for (const shift of [16, 8, 0]) {
		expect(Math.abs(((colour >> shift) & 255) - ((night.background >> shift) & 255))).toBeLessThan(12);
	}
});

test('a new line is drawn from its source like by a pen, and its label comes at the end', () => {
	const play = film('rows: [a, b]', 'rows: [a, b]\nedges: [a -> b: go]');
	const lengths = moments(40).map((t) => play(t).edges[0]?.drawn ?? 0);
	expect(lengths.slice(0, 27)).toEqual(Array(27).fill(0));
	expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
	expect(lengths.at(-1)).toBe(1);
	const half = play(moments(40)[lengths.findIndex((drawn) => drawn > 0.4)] ?? 0);
	expect(half.edges[0]?.label?.alpha).toBe(0);
	expect(drawn(half).toString()).not.toContain('▼');
});

test('a line that keeps its shape moves with the boxes at its ends', () => {
	const play = film('rows: [a, b]\nedges: [a -> b]', 'rows: [a, b, c]\nedges: [a -> b]');
	for (const t of moments()) {
		const shown = play(t);
		const [line] = shown.edges;
		expect(line?.drawn).toBe(1);
		expect(line?.points[0]?.y).toBe(box(shown, 'a').rectangle.y + box(shown, 'a').rectangle.height - 1);
		expect(line?.points.at(-1)?.y).toBe(box(shown, 'b').rectangle.y);
	}
});

test('a label that moves fades and comes back; it is never between two places', () => {
	const play = film('rows: [a, b]\nedges: [a -> b: go]', 'rows: [a, b, c]\nedges: [a -> b: go]');
	const [first, last] = [play(0).edges[0]?.label, play(1).edges[0]?.label];
	expect([first?.x, first?.y]).not.toEqual([last?.x, last?.y]);
	for (const t of moments()) {
		const label = play(t).edges[0]?.label;
		if (label === undefined || label.alpha === 0) continue;
		const known = t < 0.5 ? first : last;
		expect([label.x, label.y]).toEqual([known?.x, known?.y]);
	}
	expect(play(0.5).edges[0]?.label?.alpha).toBe(0);
});

test('a title that changes fades into the new one, and a badge comes and goes', () => {
	const play = film('rows: [a]\nboxes: {a: {title: docker, badge: old}}', 'rows: [a]\nboxes: {a: dockerd}');
	expect(box(play(0.2), 'a').title.text).toBe('docker');
	expect(box(play(0.8), 'a').title.text).toBe('dockerd');
	expect(Math.min(...moments().map((t) => box(play(t), 'a').title.alpha))).toBeLessThan(0.2);
	expect(box(play(0.1), 'a').badge?.alpha).toBeCloseTo(0.6);
	expect(box(play(0.9), 'a').badge).toBeUndefined();
});

test('lines of one trunk move together, or all are drawn anew', () => {
	const trunk = '[a -> b, a -> c, a -> d]';
	const moved = film(`rows: [a, [b, c, d]]\nedges: ${trunk}`, `rows: [a, [b, c, d], e]\nedges: ${trunk}`);
	expect(moved(0.5).edges.map(({id}) => id)).toEqual(['a->b', 'a->c', 'a->d']);
	const redrawn = film(`rows: [a, [b, c, d]]\nedges: ${trunk}`, `rows: [[x, a], [b, c, d]]\nedges: ${trunk}`);
	expect(redrawn(0.5).edges).toEqual([]);
	expect(redrawn(1).edges).toHaveLength(3);
});

test('siblings come one after the other, left to right', () => {
	const play = film('rows: [a]', 'rows: [a, [b, c, d]]');
	const alphas = ['b', 'c', 'd'].map((id) => box(play(0.85), id).alpha);
	expect(alphas).toEqual([...alphas].sort((a, b) => b - a));
	expect(new Set(alphas).size).toBe(3);
});

test('a frame closes in on what was there before, as if the camera pulled back', () => {
	const play = film('rows: [[a, b]]', 'rows: [[host: {title: Host, rows: [[a, b]]}, registry]]');
	expect(motionFaults(play)).toEqual([]);
	const widths = [0.3, 0.5, 0.7, 1].map((t) => box(play(t), 'host').rectangle.width);
	expect(widths).toEqual([...widths].sort((a, b) => b - a));
	expect(widths[0]).toBeGreaterThan(widths[3] ?? 0);
});

test('a focus dims the rest little by little, and nothing moves', () => {
	const yaml = 'rows: [a, b]\nedges: [a -> b]\nsteps: [{focus: a}]';
	const play = morph(scene(yaml, size, 0), scene(yaml, size, 1)).at;
	const dims = moments().map((t) => box(play(t), 'b').dim);
	expect(dims).toEqual([...dims].sort((a, b) => a - b));
	expect([dims[0], dims.at(-1)]).toEqual([0, 1]);
	expect(box(play(0.5), 'a').dim).toBe(0);
	const texts = new Set(moments().map((t) => drawn(play(t)).toString()));
	expect(texts.size).toBe(1);
});

test('boxes that move over each other hide what is under them', () => {
	const play = film(
		'rows: [[a, b]]\nboxes: {a: the first, b: the second}',
		'rows: [[b, a]]\nboxes: {a: the first, b: the second}',
	);
	expect(motionFaults(play)).toEqual([]);
	const crossing = moments().some((t) => !drawn(play(t)).toString().includes('the second'));
	expect(crossing).toBe(true);
});

test('scenes of different sizes share the larger stage on the way', () => {
	const play = morph(scene('rows: [a]', {width: 40, height: 10}), {
		...scene('rows: [a]', {width: 60, height: 8}),
		order: 1,
	}).at;
	expect([play(0.5).width, play(0.5).height]).toEqual([60, 10]);
	expect(new Grid(play(0)).width).toBe(40);
});

test('items that leave a box one above the other do not run into each other', () => {
	const play = film(
		'rows: [a]\nboxes: {a: {title: a, items: {x: first line, y: second line, z: third line}}}',
		'rows: [a, x, y, z]\nboxes: {a: a, x: x, y: y, z: z}',
	);
	for (const t of moments(80).slice(1, -1)) {
		const [x, y, z] = ['x', 'y', 'z'].map((id) => box(play(t), id).rectangle);
		expect(bottom(x), `at ${t}`).toBeLessThanOrEqual(y?.y ?? 0);
		expect(bottom(y), `at ${t}`).toBeLessThanOrEqual(z?.y ?? 0);
	}
});

function bottom(rectangle: Rectangle | undefined): number {
	return (rectangle?.y ?? 0) + (rectangle?.height ?? 0);
}

test('boxes side by side sink into lines of a new box without covering each other, and stay readable', () => {
	const play = film(
		'rows: [[alpha, beta, gamma]]',
		'rows: [top, floor]\nboxes: {top: top, floor: {title: floor, items: {alpha: alpha, beta: beta, gamma: gamma}}}',
	);
	for (const t of moments(80).slice(1, -1)) {
		const flying = ['alpha', 'beta', 'gamma'].map((id) => box(play(t), id).rectangle);
		for (const [index, each] of flying.entries())
			for (const other of flying.slice(index + 1)) expect(overlaps(each, other), `at ${t}`).toBe(false);
		const text = drawn(play(t)).toString();
		for (const id of ['alpha', 'beta', 'gamma']) expect(text.split(id).length - 1, `${id} at ${t}`).toBe(1);
	}
});
