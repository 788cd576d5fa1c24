import type {Point} from './scene.ts';

/** A cell of a polyline, the direction in which the polyline runs through it, and whether it turns there. */
export type PolylineCell = Point & {readonly isVertical: boolean; readonly isCorner: boolean};

/** Every cell of a polyline given by its corners, from the first to the last. Neighbouring corners share x or y. */
export function* cellsAlong(points: readonly Point[]): Generator<PolylineCell> {
	const [start] = points;
	if (start === undefined) return;
	for (let leg = 1; leg < points.length; leg++) {
		const from = points[leg - 1] as Point;
		const to = points[leg] as Point;
		const isVertical = from.x === to.x;
		const dx = Math.sign(to.x - from.x);
		const dy = Math.sign(to.y - from.y);
		const length = Math.abs(to.x - from.x) + Math.abs(to.y - from.y);
		if (leg === 1) yield {...from, isVertical, isCorner: false};
		for (let step = 1; step <= length; step++) {
			const isCorner = step === length && leg < points.length - 1;
			yield {x: from.x + dx * step, y: from.y + dy * step, isVertical, isCorner};
		}
	}
}
