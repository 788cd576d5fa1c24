import type {Rectangle, Size} from '../cell/rectangle.ts';
import {findPath, searchBudget} from './a-star.ts';
import {type PlacedLabel, placeLabels} from './label.ts';
import type {Edge} from './model.ts';
import {assignPorts, type EdgePlan} from './port.ts';
import {RoutingGrid} from './routing-grid.ts';
import type {Point} from './scene.ts';
import type {Axis, BorderLabels} from './side.ts';

/** The way of an edge: corners from border cell to border cell, and where its label stands, if there is room. */
export type Route = {readonly points: readonly Point[]; readonly label?: PlacedLabel};

export type RouteOptions = {
	readonly size: Size;
	/** The ids whose rectangles are frames that edges may cross. */
	readonly groups: ReadonlySet<string>;
	readonly axis: (from: string, to: string) => Axis;
	/** What is written in the top border of a box or group: no line can join it there. */
	readonly borderLabels: (id: string) => BorderLabels;
	readonly hasLabels: boolean;
};

/**
 * Finds an orthogonal way for each edge. Edges that leave a box on the same side share a trunk, and so
 * do those that enter one. First come the plain shapes (straight, or two bends in the space between); an
 * edge that these would lead through a box or along a stranger's line takes the cheapest detour. An edge
 * for which there is no way at all is left out.
 */
export function route(
	edges: readonly Edge[],
	rectangles: ReadonlyMap<string, Rectangle>,
	options: RouteOptions,
): Map<string, Route> {
	const grid = new RoutingGrid(options.size, rectangles, options.groups, options.borderLabels);
	const drawable = edges.filter(({from, to}) => from !== to && rectangles.has(from) && rectangles.has(to));
	const plans = assignPorts(drawable, rectangles, options);
	const found = new Map<string, readonly Point[]>();
	const accept = (plan: EdgePlan, points: readonly Point[] | undefined): boolean => {
		if (points === undefined) return false;
		grid.occupy(points, plan.edge);
		found.set(plan.edge.id, points);
		return true;
	};
	const rest = plans.filter(
		(plan) =>
			!accept(
				plan,
				candidates(plan).find((each) => grid.isFree(each, plan.edge)),
			),
	);
	const budget = searchBudget();
	for (const plan of rest) accept(plan, findPath(grid, plan, rectangles, options.borderLabels, budget));
	const labels = options.hasLabels ? placeLabels(drawable, found, grid) : new Map<string, PlacedLabel>();
	const routes = new Map<string, Route>();
	for (const {id} of drawable) {
		const points = found.get(id);
		const label = labels.get(id);
		if (points !== undefined) routes.set(id, label === undefined ? {points} : {points, label});
	}
	return routes;
}

/** The plain shapes between two ports, the best first. */
function* candidates({edge, exit, entry, isFanIn}: EdgePlan): Generator<readonly Point[]> {
	const isVertical = exit.side === 'top' || exit.side === 'bottom';
	const at = (main: number, cross: number): Point => (isVertical ? {x: cross, y: main} : {x: main, y: cross});
	const [from, to] = isVertical ? [exit.point.y, entry.point.y] : [exit.point.x, entry.point.x];
	const [start, end] = isVertical ? [exit.point.x, entry.point.x] : [exit.point.y, entry.point.y];
	const way = to > from ? 1 : -1;
	const distance = Math.abs(to - from);
	if (distance < (edge.arrows === 'both' ? 3 : 2)) return;
	if (start === end) {
		yield [at(from, start), at(to, start)];
		return;
	}
	for (const step of bends(distance, edge.arrows, exit.isShared, entry.isShared || isFanIn)) {
		const channel = from + way * step;
		yield [at(from, start), at(channel, start), at(channel, end), at(to, end)];
	}
}

/** Where between the boxes a line may bend, as steps from the source's border: not in the cell of an arrowhead. */
function bends(distance: number, arrows: Edge['arrows'], isFanOut: boolean, isFanIn: boolean): number[] {
	const all = Array.from({length: distance - 1}, (_, index) => index + 1).filter(
		(step) => (step > 1 || arrows !== 'both') && (step < distance - 1 || arrows === 'none'),
	);
	const best = isFanOut ? 1 : isFanIn ? distance - 2 : Math.floor((distance - 1) / 2);
	return all.sort((a, b) => Math.abs(a - best) - Math.abs(b - best) || a - b);
}
