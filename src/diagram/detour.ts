import FlatQueue from 'flatqueue';
import type {Rectangle} from '../cell/rectangle.ts';
import type {Canvas} from './canvas.ts';
import type {Edge} from './model.ts';
import type {EdgePlan, SideName} from './port.ts';
import type {Point} from './scene.ts';

/** Up, right, down, left. */
const directions = [
	{dx: 0, dy: -1},
	{dx: 1, dy: 0},
	{dx: 0, dy: 1},
	{dx: -1, dy: 0},
] as const;
const outward: Readonly<Record<SideName, number>> = {top: 0, right: 1, bottom: 2, left: 3};

const cost = {cell: 1, turn: 5, crossing: 8, besideBox: 3, otherSide: 4};
/** Cells looked at before an edge is given up: a bound on the time one edge may take. */
const patience = 120_000;

type Start = {readonly border: Point; readonly direction: number; readonly cost: number};

/**
 * The cheapest orthogonal way around boxes, by A* (Hart, Nilsson, Raphael 1968) over cells and
 * directions. Turning, crossing lines and running close to boxes cost; running through a box or along a
 * stranger's line is impossible. Gives undefined when there is no way.
 */
export function detour(
	canvas: Canvas,
	plan: EdgePlan,
	rectangles: ReadonlyMap<string, Rectangle>,
): readonly Point[] | undefined {
	const source = rectangles.get(plan.edge.from);
	const target = rectangles.get(plan.edge.to);
	if (source === undefined || target === undefined) return undefined;
	const goals = new Map<number, Start>();
	for (const goal of doors(target, plan.entry.side)) {
		const {dx, dy} = directions[goal.direction] as (typeof directions)[number];
		const x = goal.border.x + dx;
		const y = goal.border.y + dy;
		if (canvas.isTurnable(x, y, plan.edge) && !canvas.isCrossing(x, y))
			goals.set(node(canvas, x, y, (goal.direction + 2) % 4), goal);
	}
	return search(canvas, plan.edge, doors(source, plan.exit.side), goals, target);
}

function search(
	canvas: Canvas,
	edge: Edge,
	starts: readonly Start[],
	goals: ReadonlyMap<number, Start>,
	target: Rectangle,
): readonly Point[] | undefined {
	const best = new Map<number, number>();
	const before = new Map<number, number>();
	const doorOf = new Map<number, Point>();
	const queue = new FlatQueue<number>();
	for (const start of starts) {
		const {dx, dy} = directions[start.direction] as (typeof directions)[number];
		const x = start.border.x + dx;
		const y = start.border.y + dy;
		if (!canvas.isOpen(x, y, start.direction % 2 === 0, edge)) continue;
		const key = node(canvas, x, y, start.direction);
		const price = start.cost + (canvas.isCrossing(x, y) ? cost.crossing : 0);
		if (price >= (best.get(key) ?? Number.POSITIVE_INFINITY)) continue;
		best.set(key, price);
		doorOf.set(key, start.border);
		queue.push(key, price + distance({x, y}, target));
	}
	for (let looked = 0; looked < patience; looked++) {
		const key = queue.pop();
		if (key === undefined) return undefined;
		const goal = goals.get(key);
		if (goal !== undefined) return corners(canvas, key, before, doorOf, goal.border);
		const here = place(canvas, key);
		const price = best.get(key) ?? 0;
		for (const turn of [0, 1, 3]) {
			const direction = (here.direction + turn) % 4;
			if (turn !== 0 && !canvas.isTurnable(here.x, here.y, edge)) continue;
			const {dx, dy} = directions[direction] as (typeof directions)[number];
			const x = here.x + dx;
			const y = here.y + dy;
			if (!canvas.isOpen(x, y, direction % 2 === 0, edge)) continue;
			const next = node(canvas, x, y, direction);
			const total =
				price +
				cost.cell +
				(turn === 0 ? 0 : cost.turn) +
				(canvas.isCrossing(x, y) ? cost.crossing : 0) +
				(directions.some((each) => canvas.isBox(x + each.dx, y + each.dy)) ? cost.besideBox : 0);
			if (total >= (best.get(next) ?? Number.POSITIVE_INFINITY)) continue;
			best.set(next, total);
			before.set(next, key);
			queue.push(next, total + distance({x, y}, target));
		}
	}
	return undefined;
}

/** All border cells of a box through which an edge may go, those of its proper side and near the middle cheapest. */
function doors(rectangle: Rectangle, proper: SideName): Start[] {
	const {x, y, width, height} = rectangle;
	const all: Start[] = [];
	const add = (side: SideName, border: Point, offCentre: number) => {
		const detourCost = side === proper ? 0 : cost.otherSide;
		all.push({border, direction: outward[side], cost: detourCost + Math.abs(offCentre) / 8});
	};
	for (let column = x + 1; column < x + width - 1; column++) {
		const offCentre = column - (x + (width - 1) / 2);
		add('top', {x: column, y}, offCentre);
		add('bottom', {x: column, y: y + height - 1}, offCentre);
	}
	for (let row = y + 1; row < y + height - 1; row++) {
		const offCentre = row - (y + (height - 1) / 2);
		add('left', {x, y: row}, offCentre);
		add('right', {x: x + width - 1, y: row}, offCentre);
	}
	return all;
}

function corners(
	canvas: Canvas,
	last: number,
	before: ReadonlyMap<number, number>,
	doorOf: ReadonlyMap<number, Point>,
	end: Point,
): readonly Point[] {
	const cells: Point[] = [end];
	let key: number | undefined = last;
	let first = last;
	while (key !== undefined) {
		const {x, y} = place(canvas, key);
		cells.push({x, y});
		first = key;
		key = before.get(key);
	}
	const door = doorOf.get(first);
	if (door !== undefined) cells.push(door);
	cells.reverse();
	return cells.filter((cell, index) => {
		const previous = cells[index - 1];
		const next = cells[index + 1];
		if (previous === undefined || next === undefined) return true;
		const isStraight = (previous.x === cell.x && cell.x === next.x) || (previous.y === cell.y && cell.y === next.y);
		return !isStraight;
	});
}

function node(canvas: Canvas, x: number, y: number, direction: number): number {
	return (y * canvas.size.width + x) * 4 + direction;
}

function place(canvas: Canvas, key: number): Point & {direction: number} {
	const cell = key >> 2;
	return {x: cell % canvas.size.width, y: Math.floor(cell / canvas.size.width), direction: key & 3};
}

/** Cells to the rectangle, a lower bound of what is left to pay. */
function distance({x, y}: Point, rectangle: Rectangle): number {
	const dx = Math.max(rectangle.x - x, 0, x - (rectangle.x + rectangle.width - 1));
	const dy = Math.max(rectangle.y - y, 0, y - (rectangle.y + rectangle.height - 1));
	return dx + dy;
}
