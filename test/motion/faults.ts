import {continuation, type Grid} from '../../src/cell/grid.ts';
import {contains, inset, type Rectangle} from '../../src/cell/rectangle.ts';
import {graphemeWidth} from '../../src/cell/width.ts';
import {cellsAlong} from '../../src/diagram/polyline.ts';
import type {Scene} from '../../src/diagram/scene.ts';
import type {Animation} from '../../src/motion/animation.ts';
import {isWithin} from '../diagram/faults.ts';
import {drawn} from '../support/diagram.ts';

/** Moments of a morph, both ends included. */
export const moments = (count = 40): number[] => Array.from({length: count + 1}, (_, index) => index / count);

/** Everything that is wrong with a morph's moments, one sentence each. */
export function motionFaults(at: Animation<Scene>['at'], count = 40): string[] {
	const scenes = moments(count).map((t) => ({t, scene: at(t)}));
	return [...scenes.flatMap(({t, scene}) => stillFaults(scene).map((fault) => `at ${t}: ${fault}`)), ...turns(scenes)];
}

/** What is wrong with one moment of a morph: boxes, groups and lines off the stage, and text that shows through. */
function stillFaults(scene: Scene): string[] {
	const stage = {x: 0, y: 0, width: scene.width, height: scene.height};
	const boxes = scene.boxes
		.filter(({rectangle}) => !isWithin(rectangle, stage))
		.map(({id, rectangle}) => `${id} is at ${JSON.stringify(rectangle)}`);
	const lines = scene.edges
		.filter(({points}) => [...cellsAlong(points)].some(({x, y}) => !contains(stage, x, y)))
		.map(({id}) => `${id} leaves the stage`);
	const bent = scene.edges
		.filter(({points}) =>
			points.some((point, at) => at > 0 && point.x !== points[at - 1]?.x && point.y !== points[at - 1]?.y),
		)
		.map(({id}) => `${id} runs aslant`);
	return [...boxes, ...lines, ...bent, ...seenThrough(scene)];
}

/** Cells inside a box, not covered by a later one, that hold something else than when the box is drawn alone. */
function seenThrough(scene: Scene): string[] {
	const grid = drawn(scene);
	const boxes = scene.boxes.filter(({kind}) => kind === 'box');
	return boxes.flatMap((box, index) => {
		const alone = drawn({...scene, boxes: [box], edges: [], packets: []});
		const later = boxes.slice(index + 1).map(({rectangle}) => rectangle);
		const isCovered = (x: number, y: number) => later.some((each) => contains(each, x, y));
		return cellsOf(inset(box.rectangle, box.rectangle.height > 2 ? 1 : 0))
			.filter(({x, y}) => !isCovered(x, y) && !isSame(grid, alone, x, y, isCovered))
			.map(({x, y}) => `${box.id} shows "${grid.glyph(x, y)}" at ${x},${y} instead of "${alone.glyph(x, y)}"`)
			.slice(0, 1);
	});
}

/** A wide grapheme of which a later box covers one half is a space. */
function isSame(grid: Grid, alone: Grid, x: number, y: number, isCovered: (x: number, y: number) => boolean): boolean {
	const [seen, own] = [grid.glyph(x, y), alone.glyph(x, y)];
	if (seen === own) return true;
	const isCut = own === continuation ? isCovered(x - 1, y) : graphemeWidth(own) === 2 && isCovered(x + 1, y);
	return seen === ' ' && isCut;
}

function cellsOf({x, y, width, height}: Rectangle) {
	return Array.from({length: width * height}, (_, at) => ({x: x + (at % width), y: y + Math.floor(at / width)}));
}

/** Boxes of which a corner turns back on its way. */
function turns(scenes: readonly {readonly t: number; readonly scene: Scene}[]): string[] {
	const paths = new Map<string, number[][]>();
	for (const {scene} of scenes) {
		for (const {id, kind, rectangle} of scene.boxes) {
			const corner = [rectangle.x, rectangle.y, rectangle.x + rectangle.width, rectangle.y + rectangle.height];
			const key = `${kind} ${id}`;
			paths.set(key, [...(paths.get(key) ?? []), corner]);
		}
	}
	return [...paths].flatMap(([key, corners]) =>
		['left', 'top', 'right', 'bottom']
			.filter((_, side) => !isMonotonic(corners.map((corner) => corner[side] as number)))
			.map((side) => `the ${side} of ${key} turns back`),
	);
}

function isMonotonic(values: readonly number[]): boolean {
	const steps = values.slice(1).map((value, index) => Math.sign(value - (values[index] as number)));
	return !(steps.includes(1) && steps.includes(-1));
}
