import {textWidth} from '../cell/width.ts';
import type {Canvas} from './canvas.ts';
import type {Edge} from './model.ts';
import type {Point} from './scene.ts';

/** The first cell of a label and its text, on one row. */
export type PlacedLabel = Point & {readonly text: string};

/**
 * Finds a place for each label beside its own line, where it lies on no box, no line and no other label.
 * A label for which there is none is left out.
 */
export function placeLabels(
	edges: readonly Edge[],
	ways: ReadonlyMap<string, readonly Point[]>,
	canvas: Canvas,
): Map<string, PlacedLabel> {
	const placed = new Map<string, PlacedLabel>();
	for (const {id, label} of edges) {
		const points = ways.get(id);
		if (points === undefined || label === undefined || label === '') continue;
		const width = textWidth(label);
		for (const {x, y} of places(points, width, sharedLegs(edges, ways, id))) {
			const rectangle = {x, y, width, height: 1};
			if (!canvas.isBlank(rectangle)) continue;
			canvas.write(rectangle);
			placed.set(id, {x, y, text: label});
			break;
		}
	}
	return placed;
}

/** Indexes of the legs that another edge runs along too: a label there would seem to belong to both. */
function sharedLegs(edges: readonly Edge[], ways: ReadonlyMap<string, readonly Point[]>, id: string): Set<number> {
	const points = ways.get(id) ?? [];
	const own = edges.find((edge) => edge.id === id);
	const shared = new Set<number>();
	for (const other of edges) {
		if (other.id === id || own === undefined) continue;
		if (other.from === own.from && samePoint(ways.get(other.id)?.[0], points[0])) shared.add(1);
		if (other.to === own.to && samePoint(ways.get(other.id)?.at(-1), points.at(-1))) shared.add(points.length - 1);
	}
	return shared;
}

function samePoint(a: Point | undefined, b: Point | undefined): boolean {
	return a !== undefined && b !== undefined && a.x === b.x && a.y === b.y;
}

/** Candidate places: beside the legs, the unshared and upright and longer ones first, from the middle of each outwards. */
function* places(points: readonly Point[], width: number, shared: ReadonlySet<number>): Generator<Point> {
	const legs = points.slice(1).map((to, index) => ({from: points[index] as Point, to, index: index + 1}));
	legs.sort((a, b) => Number(shared.has(a.index)) - Number(shared.has(b.index)) || length(b) - length(a));
	for (const {from, to} of legs) {
		if (from.x === to.x) {
			for (const y of outwards(Math.min(from.y, to.y) + 1, Math.max(from.y, to.y) - 1)) {
				yield {x: from.x + 2, y};
				yield {x: from.x - 1 - width, y};
			}
		} else {
			const low = Math.min(from.x, to.x) + 1;
			const high = Math.max(from.x, to.x) - width;
			for (const x of outwards(low, high)) {
				yield {x, y: from.y - 1};
				yield {x, y: from.y + 1};
			}
		}
	}
}

/** Beside an upright line a label is clearly its own; over a level one it may be taken for the neighbour's. */
const upright = 8;

function length(leg: {readonly from: Point; readonly to: Point}): number {
	return Math.abs(leg.from.x - leg.to.x) + upright * Math.abs(leg.from.y - leg.to.y);
}

/** The whole numbers from low to high, those in the middle first. */
function outwards(low: number, high: number): number[] {
	const all = Array.from({length: Math.max(0, high - low + 1)}, (_, index) => low + index);
	const centre = (low + high) / 2;
	return all.sort((a, b) => Math.abs(a - centre) - Math.abs(b - centre) || a - b);
}
