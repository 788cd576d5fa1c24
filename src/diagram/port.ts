import type {Rectangle} from '../cell/rectangle.ts';
import type {Edge} from './model.ts';
import type {RouteOptions} from './route.ts';
import type {Point} from './scene.ts';

export type SideName = 'top' | 'right' | 'bottom' | 'left';

/** The border cell where an edge leaves or enters a box. */
export type Port = {
	readonly point: Point;
	readonly side: SideName;
	/** Whether several edges use it: the foot of a trunk. */
	readonly isShared: boolean;
};

/** An edge with its ends fixed. */
export type EdgePlan = {readonly edge: Edge; readonly exit: Port; readonly entry: Port; readonly isFanIn: boolean};

type Draft = {readonly edge: Edge; readonly exitSide: SideName; readonly entrySide: SideName};
/** The edges that share one port, and the coordinate along the side that would suit them best. */
type Claim = {readonly key: string; readonly edges: readonly Edge[]; readonly wanted: number};

/** Cells between two ports of one side. */
const apart = 3;

/**
 * Chooses for every edge the sides and the border cells of its ends. All edges that leave a box on a
 * side share a port; so do all that enter it there. Plain edges come first in the result, so that they
 * get their straight ways.
 */
export function ports(
	edges: readonly Edge[],
	rectangles: ReadonlyMap<string, Rectangle>,
	options: Pick<RouteOptions, 'axis' | 'groups'>,
): EdgePlan[] {
	const drafts = edges.flatMap((edge): Draft[] => {
		const from = rectangles.get(edge.from);
		const to = rectangles.get(edge.to);
		if (from === undefined || to === undefined) return [];
		return [{edge, ...sides(from, to, options.axis(edge.from, edge.to))}];
	});
	const claims = claimed(drafts, rectangles);
	const chosen = new Map<string, number>();
	for (const [place, list] of claims) spread(place, list, rectangles, chosen);
	const plans = drafts.map(({edge, exitSide, entrySide}): EdgePlan => {
		const exit = port(edge.from, exitSide, 'out');
		const entry = port(edge.to, entrySide, 'in');
		return {edge, exit, entry, isFanIn: entry.isShared && !exit.isShared};
	});
	return plans.sort((a, b) => bends(a) - bends(b));

	function port(id: string, side: SideName, way: 'in' | 'out'): Port {
		const key = `${id}|${side}|${way}`;
		const rectangle = rectangles.get(id) as Rectangle;
		const along = chosen.get(key) ?? 0;
		const sharing = claims.get(`${id}|${side}`)?.find((claim) => claim.key === key)?.edges.length ?? 1;
		return {point: borderCell(rectangle, side, along), side, isShared: sharing > 1};
	}
}

function bends({exit, entry}: EdgePlan): number {
	return exit.point.x === entry.point.x || exit.point.y === entry.point.y ? 0 : 1;
}

function sides(from: Rectangle, to: Rectangle, axis: 'vertical' | 'horizontal'): Omit<Draft, 'edge'> {
	const isBelow = to.y >= from.y + from.height;
	const isAbove = to.y + to.height <= from.y;
	const isRight = to.x >= from.x + from.width;
	if (axis === 'vertical' && (isBelow || isAbove)) {
		return isBelow ? {exitSide: 'bottom', entrySide: 'top'} : {exitSide: 'top', entrySide: 'bottom'};
	}
	return isRight ? {exitSide: 'right', entrySide: 'left'} : {exitSide: 'left', entrySide: 'right'};
}

function claimed(drafts: readonly Draft[], rectangles: ReadonlyMap<string, Rectangle>): Map<string, Claim[]> {
	const sharing = new Map<string, Edge[]>();
	for (const {edge, exitSide, entrySide} of drafts) {
		for (const key of [`${edge.from}|${exitSide}|out`, `${edge.to}|${entrySide}|in`]) {
			const list = sharing.get(key);
			if (list === undefined) sharing.set(key, [edge]);
			else list.push(edge);
		}
	}
	const claims = new Map<string, Claim[]>();
	for (const {edge, exitSide, entrySide} of drafts) {
		const outKey = `${edge.from}|${exitSide}|out`;
		const inKey = `${edge.to}|${entrySide}|in`;
		const out = sharing.get(outKey) ?? [];
		const into = sharing.get(inKey) ?? [];
		const from = rectangles.get(edge.from) as Rectangle;
		const to = rectangles.get(edge.to) as Rectangle;
		const wantedOut =
			out.length > 1
				? amid(
						from,
						exitSide,
						out.map((each) => each.to),
					)
				: shared(from, to, exitSide);
		const wantedIn =
			into.length > 1
				? amid(
						to,
						entrySide,
						into.map((each) => each.from),
					)
				: shared(to, from, entrySide);
		add(
			`${edge.from}|${exitSide}`,
			outKey,
			out,
			out.length > 1 || into.length === 1
				? wantedOut
				: towards(
						from,
						exitSide,
						amid(
							to,
							entrySide,
							into.map((each) => each.from),
						),
					),
		);
		add(
			`${edge.to}|${entrySide}`,
			inKey,
			into,
			into.length > 1 || out.length === 1
				? wantedIn
				: towards(
						to,
						entrySide,
						amid(
							from,
							exitSide,
							out.map((each) => each.to),
						),
					),
		);
	}
	return claims;

	/** The foot of a trunk: in the middle of those it joins, exactly opposite one of them when that is close. */
	function amid(box: Rectangle, side: SideName, others: readonly string[]): number {
		const centres = others.flatMap((id) => {
			const other = rectangles.get(id);
			return other === undefined ? [] : [middle(other, side)];
		});
		const [low, high] = span(box, side);
		const mean = centres.reduce((sum, each) => sum + each, 0) / Math.max(1, centres.length);
		const near = centres.find((each) => Math.abs(each - mean) <= 3);
		return Math.min(high, Math.max(low, Math.round(near ?? mean)));
	}

	function add(place: string, key: string, edges: readonly Edge[], wanted: number): void {
		const list = claims.get(place) ?? [];
		if (!list.some((claim) => claim.key === key)) list.push({key, edges, wanted});
		claims.set(place, list);
	}
}

/** Fixes the coordinates of a side's ports: as wanted, but apart, in an order that both ends agree on. */
function spread(
	place: string,
	claims: readonly Claim[],
	rectangles: ReadonlyMap<string, Rectangle>,
	chosen: Map<string, number>,
): void {
	const [id = '', side] = splitPlace(place);
	const rectangle = rectangles.get(id) as Rectangle;
	const [low, high] = span(rectangle, side);
	const order = [...claims].sort((a, b) => a.wanted - b.wanted || first(a).localeCompare(first(b)));
	const step = Math.min(apart, Math.max(1, Math.floor((high - low) / Math.max(1, order.length - 1))));
	const taken: number[] = [];
	for (const [index, claim] of order.entries()) {
		const isCrowded = order.some((other) => other !== claim && Math.abs(other.wanted - claim.wanted) < 2);
		const shift = isCrowded ? Math.round((index - (order.length - 1) / 2) * step) : 0;
		let at = Math.min(high, Math.max(low, claim.wanted + shift));
		while (taken.includes(at) && at < high) at++;
		while (taken.includes(at) && at > low) at--;
		taken.push(at);
		chosen.set(claim.key, at);
	}
}

function first(claim: Claim): string {
	const edge = claim.edges[0];
	return edge === undefined ? '' : [edge.from, edge.to].sort().join(' ') + edge.id;
}

function splitPlace(place: string): [string, SideName] {
	const cut = place.lastIndexOf('|');
	return [place.slice(0, cut), place.slice(cut + 1) as SideName];
}

/** The coordinates along a side that a port may have: its corners are no ports. */
function span(rectangle: Rectangle, side: SideName): readonly [number, number] {
	return side === 'top' || side === 'bottom'
		? [rectangle.x + 1, rectangle.x + rectangle.width - 2]
		: [rectangle.y + 1, rectangle.y + rectangle.height - 2];
}

function middle(rectangle: Rectangle, side: SideName): number {
	const [low, high] = span(rectangle, side);
	return Math.floor((low + high) / 2);
}

/** Opposite a trunk's foot where the box reaches it, so that the branch runs straight; else the middle of the box. */
function towards(box: Rectangle, side: SideName, foot: number): number {
	const [low, high] = span(box, side);
	return low <= foot && foot <= high ? foot : middle(box, side);
}

/** The middle of what both boxes span, so that a single edge runs straight; else the middle of the box. */
function shared(box: Rectangle, other: Rectangle, side: SideName): number {
	const [low, high] = span(box, side);
	const [otherLow, otherHigh] = span(other, side);
	const from = Math.max(low, otherLow);
	const to = Math.min(high, otherHigh);
	return from <= to ? Math.floor((from + to) / 2) : middle(box, side);
}

function borderCell(rectangle: Rectangle, side: SideName, along: number): Point {
	switch (side) {
		case 'top':
			return {x: along, y: rectangle.y};
		case 'bottom':
			return {x: along, y: rectangle.y + rectangle.height - 1};
		case 'left':
			return {x: rectangle.x, y: along};
		case 'right':
			return {x: rectangle.x + rectangle.width - 1, y: along};
	}
}
