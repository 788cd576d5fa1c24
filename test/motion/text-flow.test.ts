import fc from 'fast-check';
import {expect, test} from 'vitest';
import {placeLines} from '../../src/diagram/content.ts';
import type {SceneBox} from '../../src/diagram/scene.ts';
import {textFlow} from '../../src/motion/text-flow.ts';
import {scene} from '../support/diagram.ts';

const yaml = 'rows: [a]\nboxes: {a: {title: container runtime, items: {x: the first line, y: the second}}}';
const [box] = scene(yaml, {width: 40, height: 9}).boxes;
if (box === undefined) throw new Error('there is no box');

const sized = (each: SceneBox, width: number, height: number): SceneBox => ({
	...each,
	rectangle: {...each.rectangle, width, height},
});

test('a box that keeps its size and words keeps its lines', () => {
	expect(textFlow(box)({...box, dim: 1}).lines).toBe(box.lines);
});

test('a box has the lines that would be placed in it, whatever sizes it had before', () => {
	const sizes = fc.array(fc.tuple(fc.integer({min: 6, max: 60}), fc.integer({min: 1, max: 12})), {minLength: 1});
	fc.assert(
		fc.property(sizes, (each) => {
			const flow = textFlow(box);
			for (const [width, height] of each)
				expect(flow(sized(box, width, height)).lines).toEqual(
					placeLines({title: box.title.text, items: box.items}, {width, height}),
				);
		}),
	);
});

test('text is wrapped once for each width', () => {
	const flow = textFlow(box);
	const first = flow(sized(box, 20, 9)).lines;
	flow(sized(box, 30, 9));
	expect(flow(sized(box, 20, 9)).lines).toBe(first);
});

test('a box that says something else has other lines', () => {
	const flow = textFlow(box);
	const renamed = flow({...box, title: {text: 'runc', alpha: 1}});
	expect(renamed.lines.map(({text}) => text)).toEqual(['runc', 'the first line', 'the second']);
});

/*
 *     │  • runc         │  part 1: where the item stood
 *     │      runc       │  part 0: centred
 */
test('a title may stand on its way from an item to the middle; items do not', () => {
	const flow = textFlow(box);
	const columns = (part: number) => flow(box, {column: 2, part}).lines.map(({column}) => column);
	const [centred, ...items] = columns(0);
	expect(columns(1)).toEqual([2, ...items]);
	expect(columns(0.5)).toEqual([Math.round(((centred ?? 0) + 2) / 2), ...items]);
});
