import type {Grid} from '../cell/grid.ts';
import {type Arms, arms, join, type LineLook, type Weight, weight} from '../cell/line.ts';
import {contains} from '../cell/rectangle.ts';
import type {Style} from '../cell/style.ts';
import type {Theme} from '../theme/theme.ts';
import {isStrip} from './content.ts';
import {writeMarkedLine} from './marked-text.ts';
import {cellsAlong, type PolylineCell} from './polyline.ts';
import type {Point, SceneBox, SceneEdge} from './scene.ts';
import {strokeStyle} from './visibility.ts';

/** Paints a line from border to border, as far as it is drawn, with its arrowheads. The borders themselves are left to {@link drawJoints}. */
export function drawEdge(edge: SceneEdge, theme: Theme, grid: Grid, origin: Point): void {
	if (edge.alpha <= 0 || edge.drawn <= 0) return;
	const cells = [...cellsAlong(edge.points)];
	const last = Math.round(edge.drawn * (cells.length - 2));
	const style = stroke(edge, theme);
	for (let place = 1; place <= last; place++) {
		const cell = cells[place] as PolylineCell;
		const previous = cells[place - 1] as PolylineCell;
		const next = cells[place + 1] as PolylineCell;
		const x = cell.x + origin.x;
		const y = cell.y + origin.y;
		const isHead = place === cells.length - 2 && edge.arrows !== 'none';
		const isTail = place === 1 && edge.arrows === 'both';
		if (isHead) grid.text(x, y, head(previous, cell), style);
		else if (isTail) grid.text(x, y, head(next, cell), style);
		else if (place < last || edge.drawn >= 1)
			grid.line(x, y, join(arm(cell, previous, edge), arm(cell, next, edge)), style, look(edge));
		else grid.line(x, y, arm(cell, previous, edge), style, look(edge));
	}
}

/** Joins the lines that end at this box to its border. */
export function drawJoints(box: SceneBox, edges: readonly SceneEdge[], grid: Grid, origin: Point): void {
	if (box.alpha <= 0 || isStrip(box.rectangle.height)) return;
	for (const edge of edges) {
		if (edge.alpha <= 0 || edge.drawn <= 0) continue;
		const isSource = edge.from === box.id;
		const isTarget = edge.to === box.id;
		if (!isSource && !isTarget) continue;
		if (isSource && edge.arrows !== 'both') joint(box, edge.points[0], edge.points[1], edge, grid, origin);
		if (isTarget && edge.arrows === 'none' && edge.drawn >= 1) {
			joint(box, edge.points.at(-1), edge.points.at(-2), edge, grid, origin);
		}
	}
}

/** Writes an edge's label. */
export function drawLabel(edge: SceneEdge, theme: Theme, grid: Grid, origin: Point): void {
	const {label} = edge;
	if (label === undefined || label.alpha <= 0 || edge.alpha <= 0) return;
	const alpha = label.alpha * edge.alpha;
	const isLit = edge.emphasis === 'lit' || edge.emphasis === 'focus';
	const style = strokeStyle(isLit ? theme.text : theme.muted, theme.background, {...edge, alpha});
	const line = {text: label.text, start: 0};
	writeMarkedLine(grid, origin.x + label.x, origin.y + label.y, line, label.underlined, style);
}

function joint(
	box: SceneBox,
	at: Point | undefined,
	towards: Point | undefined,
	edge: SceneEdge,
	grid: Grid,
	origin: Point,
): void {
	if (at === undefined || towards === undefined || !contains(box.rectangle, at.x, at.y)) return;
	const x = at.x + origin.x;
	const y = at.y + origin.y;
	const index = y * grid.width + x;
	if (!grid.has(x, y) || grid.arms[index] === 0) return;
	const {x: left, y: top, width, height} = box.rectangle;
	const isCorner = (at.x === left || at.x === left + width - 1) && (at.y === top || at.y === top + height - 1);
	if (isCorner) return;
	const style: Style = {
		fg: grid.foregrounds[index] as number,
		attributes: grid.attributes[index] as number,
	};
	grid.line(x, y, arm(at, towards, edge), style);
}

function stroke(edge: SceneEdge, theme: Theme): Style {
	const colour = edge.failed ? theme.failure : edge.emphasis === 'lit' ? theme.signal : theme.muted;
	return strokeStyle(colour, theme.background, edge);
}

function look(edge: SceneEdge): LineLook {
	return edge.style === 'dashed' ? 'dashed' : 'rounded';
}

function lineWeight(edge: SceneEdge): Weight {
	return edge.style === 'thick' || edge.emphasis === 'lit' ? weight.heavy : weight.light;
}

/** The arm of a cell that reaches towards a neighbour. */
function arm(cell: Point, neighbour: Point, edge: SceneEdge): Arms {
	const line = lineWeight(edge);
	if (neighbour.y < cell.y) return arms(line, 0, 0, 0);
	if (neighbour.x > cell.x) return arms(0, line, 0, 0);
	if (neighbour.y > cell.y) return arms(0, 0, line, 0);
	return arms(0, 0, 0, line);
}

/** The arrowhead in a cell of a line that comes from `from`. */
function head(from: Point, cell: Point): string {
	if (cell.y > from.y) return '▼';
	if (cell.y < from.y) return '▲';
	return cell.x > from.x ? '▶' : '◀';
}
