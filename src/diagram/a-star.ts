import FlatQueue from 'flatqueue';
import type {Rectangle} from '../cell/rectangle.ts';
import type {Edge} from './model.ts';
import type {EdgePlan} from './port.ts';
import {type Direction, directions, type RoutingGrid} from './routing-grid.ts';
import type {Point} from './scene.ts';
import {type BorderLabels, borderCell, middle, type SideName, span} from './side.ts';

const outward: Readonly<Record<SideName, Direction>> = {top: 0, right: 1, bottom: 2, left: 3};

const cost = {cell: 1, turn: 5, crossing: 14, besideBox: 3, otherSide: 4};
/** Nodes visited before an edge is given up: a bound on the time one edge may take. */
const nodeLimit = 120_000;
/** Nodes visited for all edges of a diagram before the rest is given up. It is a count, so a busy machine draws the same. */
const totalLimit = 1_500_000;

/** How many nodes the edges of one diagram may still visit. */
export type SearchBudget = {left: number};

export function searchBudget(): SearchBudget {
	return {left: totalLimit};
}

/** A border cell through which an edge may go, and the way out of the box there. */
type PortCandidate = {readonly border: Point; readonly direction: Direction; readonly cost: number};

/**
 * The cheapest orthogonal way around boxes, by A* (Hart, Nilsson, Raphael 1968) over cells and
 * directions. Turning, crossing lines and running close to boxes cost; running through a box or along a
 * stranger's line is impossible. Gives undefined when there is no way, and when the budget is used up.
 */
export function findPath(
	grid: RoutingGrid,
	plan: EdgePlan,
	rectangles: ReadonlyMap<string, Rectangle>,
	borderLabels: (id: string) => BorderLabels,
	budget: SearchBudget,
): readonly Point[] | undefined {
	const {edge} = plan;
	const source = rectangles.get(edge.from);
	const target = rectangles.get(edge.to);
	if (source === undefined || target === undefined) return undefined;
	const goals = new Map<number, PortCandidate>();
	for (const goal of portCandidates(target, plan.entry.side, borderLabels(edge.to), edge.arrows === 'none')) {
		const {dx, dy} = directions[goal.direction];
		const x = goal.border.x + dx;
		const y = goal.border.y + dy;
		const inward = ((goal.direction + 2) % 4) as Direction;
		const isFree = edge.arrows === 'none' ? grid.isTurnable(x, y, edge) : grid.isPointable(x, y, inward, edge);
		if (isFree) goals.set(nodeOf(grid, x, y, inward), goal);
	}
	const starts = portCandidates(source, plan.exit.side, borderLabels(edge.from), edge.arrows !== 'both');
	return search(grid, edge, starts, goals, target, budget);
}

function search(
	grid: RoutingGrid,
	edge: Edge,
	starts: readonly PortCandidate[],
	goals: ReadonlyMap<number, PortCandidate>,
	target: Rectangle,
	budget: SearchBudget,
): readonly Point[] | undefined {
	const {costs} = grid;
	costs.clear();
	const startOf = new Map<number, Point>();
	const queue = new FlatQueue<number>();
	const isTailed = edge.arrows === 'both';
	for (const start of starts) {
		const {dx, dy} = directions[start.direction];
		const x = start.border.x + dx;
		const y = start.border.y + dy;
		const backward = ((start.direction + 2) % 4) as Direction;
		const isFree = isTailed
			? grid.isPointable(x, y, backward, edge)
			: grid.isOpen(x, y, start.direction % 2 === 0, edge);
		if (!isFree) continue;
		const key = nodeOf(grid, x, y, start.direction);
		const price = start.cost + (grid.isCrossing(x, y, edge) ? cost.crossing : 0);
		if (price >= costs.gScore(key)) continue;
		costs.write(key, price);
		startOf.set(key, start.border);
		queue.push(key, price + distance({x, y}, target));
	}
	for (let visited = 0; visited < nodeLimit && budget.left > 0; visited++, budget.left--) {
		const key = queue.pop();
		if (key === undefined) return undefined;
		const goal = goals.get(key);
		const isTooShort = isTailed && startOf.has(key);
		if (goal !== undefined && !isTooShort) return corners(grid, key, startOf, goal.border);
		const here = cellOf(grid, key);
		const price = costs.gScore(key);
		const canTurn = grid.isTurnable(here.x, here.y, edge) && !isTooShort;
		for (const turn of canTurn ? [0, 1, 3] : [0]) {
			const direction = ((here.direction + turn) % 4) as Direction;
			const {dx, dy} = directions[direction];
			const x = here.x + dx;
			const y = here.y + dy;
			const next = nodeOf(grid, x, y, direction);
			if (!goals.has(next) && !grid.isOpen(x, y, direction % 2 === 0, edge)) continue;
			const total =
				price +
				cost.cell +
				(turn === 0 ? 0 : cost.turn) +
				(grid.isCrossing(x, y, edge) ? cost.crossing : 0) +
				(directions.some((each) => grid.isBox(x + each.dx, y + each.dy)) ? cost.besideBox : 0);
			if (total >= costs.gScore(next)) continue;
			costs.write(next, total, key);
			queue.push(next, total + distance({x, y}, target));
		}
	}
	return undefined;
}

/** All border cells of a box through which an edge may go, those of its proper side and near the middle cheapest. */
function portCandidates(
	rectangle: Rectangle,
	proper: SideName,
	labels: BorderLabels,
	isJoint: boolean,
): PortCandidate[] {
	return (Object.keys(outward) as SideName[]).flatMap((side) => {
		const [low, high] = span(rectangle, side, labels, isJoint);
		const centre = middle(rectangle, side);
		return Array.from({length: Math.max(0, high - low + 1)}, (_, index) => ({
			border: borderCell(rectangle, side, low + index),
			direction: outward[side],
			cost: (side === proper ? 0 : cost.otherSide) + Math.abs(low + index - centre) / 8,
		}));
	});
}

function corners(grid: RoutingGrid, last: number, startOf: ReadonlyMap<number, Point>, end: Point): readonly Point[] {
	const cells: Point[] = [end];
	let key: number | undefined = last;
	let first = last;
	while (key !== undefined) {
		const {x, y} = cellOf(grid, key);
		cells.push({x, y});
		first = key;
		key = grid.costs.cameFrom(key);
	}
	const start = startOf.get(first);
	if (start !== undefined) cells.push(start);
	cells.reverse();
	return cells.filter((cell, index) => {
		const previous = cells[index - 1];
		const next = cells[index + 1];
		if (previous === undefined || next === undefined) return true;
		const isStraight = (previous.x === cell.x && cell.x === next.x) || (previous.y === cell.y && cell.y === next.y);
		return !isStraight;
	});
}

function nodeOf(grid: RoutingGrid, x: number, y: number, direction: number): number {
	return (y * grid.size.width + x) * 4 + direction;
}

function cellOf(grid: RoutingGrid, key: number): Point & {direction: Direction} {
	const cell = key >> 2;
	return {x: cell % grid.size.width, y: Math.floor(cell / grid.size.width), direction: (key & 3) as Direction};
}

/** Cells to the rectangle, a lower bound of what is left to pay. */
function distance({x, y}: Point, rectangle: Rectangle): number {
	const dx = Math.max(rectangle.x - x, 0, x - (rectangle.x + rectangle.width - 1));
	const dy = Math.max(rectangle.y - y, 0, y - (rectangle.y + rectangle.height - 1));
	return dx + dy;
}
