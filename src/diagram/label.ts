import {textWidth} from '../cell/width.ts';
import type {Edge} from './model.ts';
import type {RoutingGrid} from './routing-grid.ts';
import type {Point} from './scene.ts';

/** The first cell of a label and its text, on one row. */
export type PlacedLabel = Point & {readonly text: string};

/**
 * Finds a place for each label beside its own line, where it lies on no box, no line and no other label.
 * A label for which there is none is left out.
 */
export function placeLabels(
	edges: readonly Edge[],
	polylines: ReadonlyMap<string, readonly Point[]>,
	grid: RoutingGrid,
): Map<string, PlacedLabel> {
	const placed = new Map<string, PlacedLabel>();
	const ends = new Ends(edges, polylines);
	for (const edge of edges) {
		const {id, label} = edge;
		const points = polylines.get(id);
		if (points === undefined || label === undefined || label === '') continue;
		const width = textWidth(label);
		for (const {x, y} of labelCandidates(points, width, ends.sharedLegs(edge))) {
			const rectangle = {x, y, width, height: 1};
			if (!grid.isBlank(rectangle)) continue;
			grid.write(rectangle);
			placed.set(id, {x, y, text: label});
			break;
		}
	}
	return placed;
}

/** How many edges begin, or end, at the same box and point: at either end of an edge. */
class Ends {
	readonly #counts = new Map<string, number>();
	readonly #polylines: ReadonlyMap<string, readonly Point[]>;

	constructor(edges: readonly Edge[], polylines: ReadonlyMap<string, readonly Point[]>) {
		this.#polylines = polylines;
		for (const edge of edges)
			for (const key of this.#keys(edge)) this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
	}

	/** Indexes of the legs that another edge runs along too: a label there would seem to belong to both. */
	sharedLegs(edge: Edge): Set<number> {
		const points = this.#polylines.get(edge.id) ?? [];
		const [first, last] = this.#keys(edge).map((key) => (this.#counts.get(key) ?? 0) > 1);
		return new Set([...(first ? [1] : []), ...(last ? [points.length - 1] : [])]);
	}

	#keys({id, from, to}: Edge): string[] {
		const points = this.#polylines.get(id);
		const [first, last] = [points?.[0], points?.at(-1)];
		if (first === undefined || last === undefined) return [];
		return [`from ${first.x},${first.y} ${from}`, `to ${last.x},${last.y} ${to}`];
	}
}

/** Candidate places: beside the legs, the unshared and upright and longer ones first, from the middle of each outwards. */
function* labelCandidates(points: readonly Point[], width: number, shared: ReadonlySet<number>): Generator<Point> {
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
