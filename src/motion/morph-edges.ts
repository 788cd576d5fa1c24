import type {Point, Scene, SceneEdge} from '../diagram/scene.ts';
import {easeInOut, easeOut, inverseLerp, lerp, phase} from './easing.ts';
import type {AxisProgress} from './moving-rectangle.ts';

/** The motion of a box: how much of the way it has come at time t. */
export type Mover = (t: number) => AxisProgress;

/**
 * The lines of a film. One whose shape is the same before and after moves with the boxes at its ends;
 * any other goes first, and is drawn anew at the end, from its source like by a pen. Lines that share a
 * trunk do the same.
 */
export function morphEdges(
	earlier: Scene,
	later: Scene,
	movers: ReadonlyMap<string, Mover>,
): (t: number) => readonly SceneEdge[] {
	const after = new Map(later.edges.map((edge) => [edge.id, edge]));
	const films: ((t: number) => SceneEdge | undefined)[] = [];
	const kept = keptOf(earlier, after);
	for (const from of earlier.edges) {
		const to = after.get(from.id);
		if (to !== undefined && kept.has(from.id)) films.push(move(from, to, movers));
		else films.push((t) => (t < phase.leave.to ? leave(from, t) : undefined));
	}
	const fresh = later.edges
		.filter((to) => !kept.has(to.id))
		.sort(
			(a, b) => (a.points[0]?.y ?? 0) - (b.points[0]?.y ?? 0) || (a.points.at(-1)?.x ?? 0) - (b.points.at(-1)?.x ?? 0),
		);
	for (const [index, to] of fresh.entries()) {
		const delay = (0.2 * index) / Math.max(4, fresh.length);
		films.push((t) => (t > phase.arrive.from ? arrive(to, t, delay) : undefined));
	}
	return (t) => films.flatMap((film) => film(t) ?? []);
}

/** The edges that move along: those that keep their shape, unless another one of their trunk does not. */
function keptOf(earlier: Scene, after: ReadonlyMap<string, SceneEdge>): ReadonlySet<string> {
	const trunk = ({from, points: [foot]}: SceneEdge) => `${from} ${foot?.x} ${foot?.y}`;
	const pairs = earlier.edges.flatMap((from) => {
		const to = after.get(from.id);
		return to === undefined ? [] : [{from, isKept: isSameShape(from.points, to.points)}];
	});
	const broken = new Set(pairs.flatMap(({from, isKept}) => (isKept ? [] : [trunk(from)])));
	return new Set(pairs.flatMap(({from}) => (broken.has(trunk(from)) ? [] : [from.id])));
}

function leave(from: SceneEdge, t: number): SceneEdge {
	return {...from, alpha: from.alpha * (1 - inverseLerp(t, {from: 0, to: 0.18}))};
}

function arrive(to: SceneEdge, t: number, delay: number): SceneEdge {
	const window = {from: phase.arrive.from + delay, to: Math.min(1, phase.arrive.from + delay + 0.25)};
	const drawn = easeOut(t, window);
	const {label, ...rest} = to;
	return {
		...rest,
		drawn: to.drawn * drawn,
		...(label === undefined
			? {}
			: {label: {...label, alpha: label.alpha * inverseLerp(t, {from: window.to - 0.08, to: window.to})}}),
	};
}

function move(from: SceneEdge, to: SceneEdge, movers: ReadonlyMap<string, Mover>): (t: number) => SceneEdge {
	const still = (t: number) => easeInOut(t, phase.move);
	const alone = (t: number) => ({x: still(t), y: still(t)});
	const source = movers.get(to.from) ?? alone;
	const target = movers.get(to.to) ?? alone;
	return (t) => {
		const {label: _, ...rest} = t < 0.5 ? from : to;
		const label = labelBetween(from, to, t);
		return {
			...rest,
			points: pointsBetween(from.points, to.points, source(t), target(t)),
			dim: lerp(from.dim, to.dim, still(t)),
			...(label === undefined ? {} : {label}),
		};
	};
}

/** A label that stands still stays; one that would have to move fades and comes back where it belongs. */
function labelBetween(from: SceneEdge, to: SceneEdge, t: number): SceneEdge['label'] {
	const [a, b] = [from.label, to.label];
	if (a !== undefined && b !== undefined && a.text === b.text && a.x === b.x && a.y === b.y) return t < 0.5 ? a : b;
	if (t < 0.5) return a === undefined ? undefined : {...a, alpha: a.alpha * (1 - inverseLerp(t, {from: 0, to: 0.18}))};
	return b === undefined ? undefined : {...b, alpha: b.alpha * inverseLerp(t, {from: 0.85, to: 1})};
}

/**
 * Each leg keeps its direction and moves along with the ends that it belongs to: the first with the
 * source, the last with the target, those in between with both.
 */
function pointsBetween(
	from: readonly Point[],
	to: readonly Point[],
	source: AxisProgress,
	target: AxisProgress,
): Point[] {
	const last = from.length - 1;
	const both = {x: (source.x + target.x) / 2, y: (source.y + target.y) / 2};
	const legPart = (leg: number) => (last === 1 ? both : leg === 0 ? source : leg === last - 1 ? target : both);
	return from.map((point, index) => {
		const next = to[index] as Point;
		const incoming = index === 0 ? undefined : index - 1;
		const outgoing = index === last ? undefined : index;
		const vertical = [incoming, outgoing].find((leg) => leg !== undefined && isVertical(from, leg));
		const horizontal = [incoming, outgoing].find((leg) => leg !== undefined && !isVertical(from, leg));
		const end = index === 0 ? source : target;
		return {
			x: Math.round(lerp(point.x, next.x, (vertical === undefined ? end : legPart(vertical)).x)),
			y: Math.round(lerp(point.y, next.y, (horizontal === undefined ? end : legPart(horizontal)).y)),
		};
	});
}

function isVertical(points: readonly Point[], leg: number): boolean {
	return points[leg]?.x === points[leg + 1]?.x;
}

function isSameShape(a: readonly Point[], b: readonly Point[]): boolean {
	if (a.length === 0 || a.length !== b.length) return false;
	return a.slice(1).every((_, leg) => isVertical(a, leg) === isVertical(b, leg) && way(a, leg) === way(b, leg));
}

/** The direction of a leg along its axis. */
function way(points: readonly Point[], leg: number): number {
	const from = points[leg] as Point;
	const to = points[leg + 1] as Point;
	return Math.sign(to.x - from.x) || Math.sign(to.y - from.y);
}
