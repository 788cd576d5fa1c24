import {expect, test} from 'vitest';
import {intersection} from '../../src/cell/rectangle.ts';
import {match} from '../../src/motion/match.ts';
import {morph} from '../../src/motion/morph.ts';
import {pathsOf, rectangleAt} from '../../src/motion/path.ts';
import {type AxisTiming, straight} from '../../src/motion/way.ts';
import {scene} from '../support/diagram.ts';
import {moments, motionFaults} from './faults.ts';

const size = {width: 80, height: 20};
const edges = 'edges: [containerd -> one, containerd -> two]';
const stacked = scene(`rows: [[cli, daemon], containerd, [one, two]]\n${edges}`, size);
const host = '{host: {title: host, rows: [[daemon, containerd], [one, two]]}}';
const framed = {...scene(`rows: [[cli, ${host}]]\n${edges}`, size), order: 10};
const wider = {...scene(`rows: [[cli, daemon, new], containerd, [one, two]]\n${edges}`, size), order: 10};

/** Cells of boxes over boxes on the way from the stack to the host, at all moments together. */
function covered(pathOf: (id: string) => AxisTiming): number {
	const staying = match(stacked, framed).matches.flatMap((each) => (each.kind === 'stay' ? [each] : []));
	return moments().reduce((sum, t) => {
		const at = staying.map(({from, to}) => rectangleAt({from: from.rectangle, to: to.rectangle}, pathOf(to.id), t));
		const pairs = at.flatMap((a, index) => at.slice(index + 1).map((b) => intersection(a, b)));
		return sum + pairs.reduce((cells, {width, height}) => cells + width * height, 0);
	}, 0);
}

test('boxes that come to stand side by side go around each other as far as they can', () => {
	const paths = pathsOf(match(stacked, framed).matches, new Map(), () => undefined);
	const byId = new Map([...paths].flatMap(([each, path]) => (each.kind === 'stay' ? [[each.to.id, path]] : [])));
	const around = covered((id) => byId.get(id) ?? straight);
	expect(around).toBeLessThan(covered(() => straight) / 4);
	expect(motionFaults(morph(stacked, framed).at)).toEqual([]);
});

test('a box goes straight where nothing is in its way', () => {
	const paths = pathsOf(match(stacked, wider).matches, new Map(), () => undefined);
	expect(paths.size).toBeGreaterThan(0);
	for (const [each, path] of paths) expect(path, each.kind).toBe(straight);
});
