import type {Point, Scene, SceneEdge} from '../diagram/scene.ts';
import {easeInOut, easeOut, inverseLerp, lerp, phase} from './easing.ts';
import type {AxisProgress} from './moving-rectangle.ts';

/** How much of its way a box has come on each axis at time t. */
type Progress = (t: number) => AxisProgress;

/**
 * The edges at each moment of a morph. One whose shape is the same before and after moves with the boxes
 * at its ends, whose `progress` is given by id; any other exits first, and is drawn anew at the end, from
 * its source like by a pen. Edges that share a trunk do the same.
 */
export function morphEdges(
	earlier: Scene,
	later: Scene,
	progress: ReadonlyMap<string, Progress>,
): (t: number) => readonly SceneEdge[] {
	const after = new Map(later.edges.map((edge) => [edge.id, edge]));
	const tracks: ((t: number) => SceneEdge | undefined)[] = [];
	const updated = updatedEdges(earlier, after);
	for (const from of earlier.edges) {
		const to = after.get(from.id);
		if (to !== undefined && updated.has(from.id)) tracks.push(update(from, to, progress));
		else tracks.push((t) => (t < phase.exit.to ? exit(from, t) : undefined));
	}
	const entering = later.edges
		.filter((to) => !updated.has(to.id))
		.sort(
			(a, b) => (a.points[0]?.y ?? 0) - (b.points[0]?.y ?? 0) || (a.points.at(-1)?.x ?? 0) - (b.points.at(-1)?.x ?? 0),
		);
	for (const [index, to] of entering.entries()) {
		const delay = (0.2 * index) / Math.max(4, entering.length);
		tracks.push((t) => (t > phase.enter.from ? enter(to, t, delay) : undefined));
	}
	return (t) => tracks.flatMap((track) => track(t) ?? []);
}

/** The edges that move along: those that keep their shape, unless another one of their trunk does not. */
function updatedEdges(earlier: Scene, after: ReadonlyMap<string, SceneEdge>): ReadonlySet<string> {
	const trunk = ({from, points: [foot]}: SceneEdge) => `${from} ${foot?.x} ${foot?.y}`;
	const pairs = earlier.edges.flatMap((from) => {
		const to = after.get(from.id);
		return to === undefined ? [] : [{from, isUpdate: isSameShape(from.points, to.points)}];
	});
	const broken = new Set(pairs.flatMap(({from, isUpdate}) => (isUpdate ? [] : [trunk(from)])));
	return new Set(pairs.flatMap(({from}) => (broken.has(trunk(from)) ? [] : [from.id])));
}

function exit(from: SceneEdge, t: number): SceneEdge {
	return {...from, alpha: from.alpha * (1 - inverseLerp(t, {from: 0, to: 0.18}))};
}

function enter(to: SceneEdge, t: number, delay: number): SceneEdge {
	const window = {from: phase.enter.from + delay, to: Math.min(1, phase.enter.from + delay + 0.25)};
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

function update(from: SceneEdge, to: SceneEdge, progress: ReadonlyMap<string, Progress>): (t: number) => SceneEdge {
	const eased = (t: number) => easeInOut(t, phase.move);
	const alone = (t: number) => ({x: eased(t), y: eased(t)});
	const source = progress.get(to.from) ?? alone;
	const target = progress.get(to.to) ?? alone;
	return (t) => {
		const {label: _, ...rest} = t < 0.5 ? from : to;
		const label = labelBetween(from, to, t);
		return {
			...rest,
			points: pointsBetween(from.points, to.points, source(t), target(t)),
			dim: lerp(from.dim, to.dim, eased(t)),
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
	return a
		.slice(1)
		.every((_, leg) => isVertical(a, leg) === isVertical(b, leg) && direction(a, leg) === direction(b, leg));
}

/** The direction of a leg along its axis. */
function direction(points: readonly Point[], leg: number): number {
	const from = points[leg] as Point;
	const to = points[leg + 1] as Point;
	return Math.sign(to.x - from.x) || Math.sign(to.y - from.y);
}
