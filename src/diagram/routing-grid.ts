import type {Rectangle, Size} from '../cell/rectangle.ts';
import {CostMap} from './cost-map.ts';
import type {Edge} from './model.ts';
import {cellsAlong, type PolylineCell} from './polyline.ts';
import type {Point} from './scene.ts';
import type {BorderLabels} from './side.ts';

/** What a line finds in a cell. */
type Line = {
	readonly edge: Edge;
	readonly hasVertical: boolean;
	readonly hasHorizontal: boolean;
	readonly isCorner: boolean;
	/** The way an arrowhead in this cell points. */
	readonly head: Direction | undefined;
};

/** Up, right, down, left. */
export const directions = [
	{dx: 0, dy: -1},
	{dx: 1, dy: 0},
	{dx: 0, dy: 1},
	{dx: -1, dy: 0},
] as const;
/** An index of {@link directions}. */
export type Direction = 0 | 1 | 2 | 3;

const frameHorizontal = 1;
const frameVertical = 2;
/** Corners and the labels in a frame: nothing crosses there. */
const frameClosed = 3;
const boxed = 4;

/** What is taken while edges are being routed: cells of boxes, of group frames, of lines and of labels. */
export class RoutingGrid {
	readonly size: Size;
	/** For searches over its cells in four directions. */
	readonly costs: CostMap;
	private readonly solid: Uint8Array;
	private readonly lines = new Map<number, Line[]>();
	private readonly edgeLabels: Rectangle[] = [];

	constructor(
		size: Size,
		rectangles: ReadonlyMap<string, Rectangle>,
		groups: ReadonlySet<string>,
		borderLabels: (id: string) => BorderLabels,
	) {
		this.size = size;
		this.solid = new Uint8Array(size.width * size.height);
		this.costs = new CostMap(4 * size.width * size.height);
		for (const [id, rectangle] of rectangles) if (groups.has(id)) this.frame(rectangle, borderLabels(id));
		for (const [id, rectangle] of rectangles) if (!groups.has(id)) this.box(rectangle);
	}

	has(x: number, y: number): boolean {
		return x >= 0 && y >= 0 && x < this.size.width && y < this.size.height;
	}

	isBox(x: number, y: number): boolean {
		return this.has(x, y) && this.solid[this.index(x, y)] === boxed;
	}

	/** Whether a line of this edge may come into the cell while it runs vertically or horizontally. */
	isOpen(x: number, y: number, isVertical: boolean, edge: Edge): boolean {
		if (!this.has(x, y)) return false;
		const solid = this.solid[this.index(x, y)];
		if (solid === boxed || solid === frameClosed) return false;
		if (solid === (isVertical ? frameVertical : frameHorizontal)) return false;
		return this.linesAt(x, y).every((line) => {
			if (line.head !== undefined) return false;
			return isRelated(line.edge, edge) || !(line.isCorner || (isVertical ? line.hasVertical : line.hasHorizontal));
		});
	}

	/** Whether a line of this edge may turn in the cell: not on a frame, a stranger's line or an arrowhead. */
	isTurnable(x: number, y: number, edge: Edge): boolean {
		if (!this.has(x, y) || this.solid[this.index(x, y)] !== 0) return false;
		return this.linesAt(x, y).every((line) => line.head === undefined && isRelated(line.edge, edge));
	}

	/** Whether an arrowhead of this edge may stand in the cell: on nothing, or where a branch of the same trunk has it. */
	isPointable(x: number, y: number, head: Direction, edge: Edge): boolean {
		if (!this.has(x, y) || this.solid[this.index(x, y)] !== 0) return false;
		return this.linesAt(x, y).every((line) => line.head === head && isRelated(line.edge, edge));
	}

	/** Whether the cell has a frame or a stranger's line in it already: crossing it costs. */
	isCrossing(x: number, y: number, edge: Edge): boolean {
		return this.solid[this.index(x, y)] !== 0 || this.linesAt(x, y).some((line) => !isRelated(line.edge, edge));
	}

	/** Whether a whole way, from border cell to border cell, is open to this edge. */
	isFree(points: readonly Point[], edge: Edge): boolean {
		const cells = [...cellsAlong(points)];
		return cells.slice(1, -1).every((cell, index) => {
			const head = headAt(cells, index + 1, edge);
			if (head !== undefined) return !cell.isCorner && this.isPointable(cell.x, cell.y, head, edge);
			if (cell.isCorner) return this.isTurnable(cell.x, cell.y, edge);
			return this.isOpen(cell.x, cell.y, cell.isVertical, edge);
		});
	}

	occupy(points: readonly Point[], edge: Edge): void {
		const cells = [...cellsAlong(points)];
		for (const [place, cell] of cells.entries()) {
			const index = this.index(cell.x, cell.y);
			const line = {
				edge,
				hasVertical: cell.isVertical || cell.isCorner,
				hasHorizontal: !cell.isVertical || cell.isCorner,
				isCorner: cell.isCorner,
				head: headAt(cells, place, edge),
			};
			const there = this.lines.get(index);
			if (there === undefined) this.lines.set(index, [line]);
			else there.push(line);
		}
	}

	private linesAt(x: number, y: number): readonly Line[] {
		return this.lines.get(this.index(x, y)) ?? [];
	}

	/** Whether text may stand here: inside, on nothing, with a free cell on its left and right. */
	isBlank(rectangle: Rectangle): boolean {
		const {x, y, width} = rectangle;
		if (y < 0 || y >= this.size.height || x < 0 || x + width > this.size.width) return false;
		for (let column = x - 1; column <= x + width; column++) {
			if (!this.has(column, y)) continue;
			const index = this.index(column, y);
			if (this.lines.has(index) || this.solid[index] !== 0) return false;
		}
		const padded = {x: x - 1, y, width: width + 2, height: 1};
		return !this.edgeLabels.some(
			(label) => label.y === y && label.x < padded.x + padded.width && padded.x < label.x + label.width,
		);
	}

	write(rectangle: Rectangle): void {
		this.edgeLabels.push(rectangle);
	}

	private index(x: number, y: number): number {
		return y * this.size.width + x;
	}

	private frame({x, y, width, height}: Rectangle, labels: BorderLabels): void {
		const right = x + width - 1;
		const bottom = y + height - 1;
		for (let column = x; column <= right; column++) {
			this.mark(column, y, frameHorizontal);
			this.mark(column, bottom, frameHorizontal);
		}
		const title = labels.left === 0 ? 0 : labels.left + 2;
		for (let column = x + 2; column < x + 2 + title; column++) this.mark(column, y, frameClosed);
		for (let row = y; row <= bottom; row++) {
			const isCorner = row === y || row === bottom;
			this.mark(x, row, isCorner ? frameClosed : frameVertical);
			this.mark(right, row, isCorner ? frameClosed : frameVertical);
		}
	}

	private box({x, y, width, height}: Rectangle): void {
		for (let row = y; row < y + height; row++)
			for (let column = x; column < x + width; column++) this.mark(column, row, boxed);
	}

	private mark(x: number, y: number, value: number): void {
		if (this.has(x, y)) this.solid[this.index(x, y)] = value;
	}
}

/** Edges that share an end may share cells: they are branches of one trunk. */
function isRelated(a: Edge, b: Edge): boolean {
	return a.from === b.from || a.to === b.to;
}

/** The way an edge's arrowhead points in one of its cells; undefined where it has none. */
function headAt(cells: readonly PolylineCell[], place: number, edge: Edge): Direction | undefined {
	const isHead = place === cells.length - 2 && edge.arrows !== 'none';
	const isTail = place === 1 && edge.arrows === 'both';
	const cell = cells[place];
	const border = isHead ? cells[place + 1] : isTail ? cells[0] : undefined;
	if (cell === undefined || border === undefined) return undefined;
	const found = directions.findIndex(({dx, dy}) => cell.x + dx === border.x && cell.y + dy === border.y);
	return found === -1 ? undefined : (found as Direction);
}
