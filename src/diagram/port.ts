import type {Rectangle} from '../cell/rectangle.ts';
import type {Edge} from './model.ts';
import type {Point} from './scene.ts';
import {type Axis, type BorderLabels, borderCell, middle, type SideName, span} from './side.ts';

/** The border cell where an edge leaves or enters a box. */
type Port = {
	readonly point: Point;
	readonly side: SideName;
	/** Whether several edges use it: the foot of a trunk. */
	readonly isShared: boolean;
};

/** An edge with its ends fixed. */
export type EdgePlan = {readonly edge: Edge; readonly exit: Port; readonly entry: Port; readonly isFanIn: boolean};

/** One end of an edge: on which side of which box, and which box is at the other end. */
type End = {
	readonly edge: Edge;
	readonly id: string;
	readonly side: SideName;
	readonly otherId: string;
	readonly otherSide: SideName;
	/** Ends with the same key share a port. */
	readonly key: string;
	readonly otherKey: string;
	readonly isJoint: boolean;
};

/** The ends that share a port of a side, and the coordinate along the side that they prefer. */
type PortGroup = {readonly key: string; readonly ends: readonly End[]; readonly preferred: number};

type Options = {
	readonly axis: (from: string, to: string) => Axis;
	readonly borderLabels: (id: string) => BorderLabels;
};

/** Cells from one port of a side to the next. */
const portDistance = 3;

/**
 * Chooses for every edge the sides and the border cells of its ends. All edges that leave a box on a
 * side share a port; so do all that enter it there; lines with and without an arrowhead are kept apart.
 * Edges with straight ways come first in the result, so that they get them.
 */
export function assignPorts(
	edges: readonly Edge[],
	rectangles: ReadonlyMap<string, Rectangle>,
	options: Options,
): EdgePlan[] {
	const pairs = edges.flatMap((edge) => endsOf(edge, rectangles, options) ?? []);
	const sharing = Map.groupBy(
		pairs.flatMap(({exit, entry}) => [exit, entry]),
		({key}) => key,
	);
	const positions = new PreferredPositions(sharing, rectangles, options);
	const groups = [...sharing].map(([key, ends]): PortGroup => ({key, ends, preferred: positions.preferred(ends)}));
	const coordinates = new Map<string, number>();
	for (const side of Map.groupBy(groups, ({ends: [end]}) => `${end?.id}|${end?.side}`).values())
		separateOverlaps(side, positions, coordinates);
	const port = ({key, id, side}: End): Port => ({
		point: borderCell(rectangles.get(id) as Rectangle, side, coordinates.get(key) ?? 0),
		side,
		isShared: (sharing.get(key)?.length ?? 1) > 1,
	});
	const plans = pairs.map(({edge, exit, entry}): EdgePlan => {
		const [from, to] = [port(exit), port(entry)];
		return {edge, exit: from, entry: to, isFanIn: to.isShared && !from.isShared};
	});
	return plans.sort((a, b) => Number(isBent(a)) - Number(isBent(b)));
}

function isBent({exit, entry}: EdgePlan): boolean {
	return exit.point.x !== entry.point.x && exit.point.y !== entry.point.y;
}

function endsOf(edge: Edge, rectangles: ReadonlyMap<string, Rectangle>, {axis}: Options) {
	const from = rectangles.get(edge.from);
	const to = rectangles.get(edge.to);
	if (from === undefined || to === undefined) return undefined;
	const [exitSide, entrySide] = sides(from, to, axis(edge.from, edge.to));
	const out = {id: edge.from, side: exitSide, isJoint: edge.arrows !== 'both'};
	const into = {id: edge.to, side: entrySide, isJoint: edge.arrows === 'none'};
	const outKey = `${out.id}|${out.side}|out${out.isJoint ? '' : '|head'}`;
	const inKey = `${into.id}|${into.side}|in${into.isJoint ? '' : '|head'}`;
	const exit: End = {edge, ...out, otherId: into.id, otherSide: into.side, key: outKey, otherKey: inKey};
	const entry: End = {edge, ...into, otherId: out.id, otherSide: out.side, key: inKey, otherKey: outKey};
	return {edge, exit, entry};
}

function sides(from: Rectangle, to: Rectangle, axis: 'vertical' | 'horizontal'): readonly [SideName, SideName] {
	const isBelow = to.y >= from.y + from.height;
	const isAbove = to.y + to.height <= from.y;
	const isRight = to.x >= from.x + from.width;
	if (axis === 'vertical' && (isBelow || isAbove)) return isBelow ? ['bottom', 'top'] : ['top', 'bottom'];
	return isRight ? ['right', 'left'] : ['left', 'right'];
}

/** Which coordinate along a side a port prefers. */
class PreferredPositions {
	private readonly sharing: ReadonlyMap<string, readonly End[]>;
	private readonly rectangles: ReadonlyMap<string, Rectangle>;
	private readonly options: Options;

	constructor(
		sharing: ReadonlyMap<string, readonly End[]>,
		rectangles: ReadonlyMap<string, Rectangle>,
		options: Options,
	) {
		this.sharing = sharing;
		this.rectangles = rectangles;
		this.options = options;
	}

	preferred(ends: readonly End[]): number {
		const [end] = ends;
		if (end === undefined) return 0;
		if (ends.length > 1) return this.trunkFoot(ends);
		const others = this.sharing.get(end.otherKey) ?? [];
		return others.length > 1 ? this.towards(end, this.trunkFoot(others)) : this.straightAcross(end);
	}

	/** The coordinates that an end may have. */
	span({id, side, isJoint}: End): readonly [number, number] {
		return span(this.rectangle(id), side, this.options.borderLabels(id), isJoint);
	}

	/** The foot of a trunk: in the middle of those it joins, exactly opposite one of them when that is close; or the middle of its box. */
	private trunkFoot(ends: readonly End[]): number {
		const [end] = ends as readonly [End];
		const centres = ends.map(({otherId, side}) => middle(this.rectangle(otherId), side));
		const mean = centres.reduce((sum, each) => sum + each, 0) / centres.length;
		const near = centres.find((each) => Math.abs(each - mean) <= 3);
		return this.towards(end, Math.round(near ?? mean));
	}

	/** Opposite a coordinate where the box reaches it, so that the line runs straight; else the middle of the box. */
	private towards(end: End, foot: number): number {
		const [low, high] = this.span(end);
		return low <= foot && foot <= high ? foot : clamp(middle(this.rectangle(end.id), end.side), [low, high]);
	}

	/**
	 * The middle of what both boxes span, so that a single edge runs straight, or the nearest to it that labels
	 * in their borders leave free; else the middle of the box.
	 */
	private straightAcross(end: End): number {
		const own = this.span(end);
		const far = this.sharing.get(end.otherKey)?.[0] ?? end;
		const free = overlap(own, this.span(far));
		const bare = overlap(span(this.rectangle(end.id), end.side), span(this.rectangle(far.id), far.side));
		return free === undefined || bare === undefined
			? clamp(middle(this.rectangle(end.id), end.side), own)
			: clamp(Math.floor((bare[0] + bare[1]) / 2), free);
	}

	private rectangle(id: string): Rectangle {
		return this.rectangles.get(id) as Rectangle;
	}
}

/** The part of a line that two parts of it share; undefined where they do not meet. */
function overlap(a: readonly [number, number], b: readonly [number, number]): readonly [number, number] | undefined {
	const [low, high] = [Math.max(a[0], b[0]), Math.min(a[1], b[1])];
	return low <= high ? [low, high] : undefined;
}

/** Fixes the coordinates of a side's ports: as preferred, but without overlaps, in an order that both ends agree on. */
function separateOverlaps(
	groups: readonly PortGroup[],
	positions: PreferredPositions,
	coordinates: Map<string, number>,
): void {
	const order = [...groups].sort((a, b) => a.preferred - b.preferred || firstEdge(a).localeCompare(firstEdge(b)));
	const taken = new Set<number>();
	for (const [index, group] of order.entries()) {
		const [low, high] = positions.span(group.ends[0] as End);
		const step = Math.min(portDistance, Math.max(1, Math.floor((high - low) / Math.max(1, order.length - 1))));
		const isCrowded = order.some((other) => other !== group && Math.abs(other.preferred - group.preferred) < 2);
		const shift = isCrowded ? Math.round((index - (order.length - 1) / 2) * step) : 0;
		let at = clamp(group.preferred + shift, [low, high]);
		while (taken.has(at) && at < high) at++;
		while (taken.has(at) && at > low) at--;
		taken.add(at);
		coordinates.set(group.key, at);
	}
}

function firstEdge({ends: [end]}: PortGroup): string {
	return end === undefined ? '' : [end.edge.from, end.edge.to].sort().join(' ') + end.edge.id;
}

function clamp(value: number, [low, high]: readonly [number, number]): number {
	return Math.min(high, Math.max(low, value));
}
