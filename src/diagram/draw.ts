import type {Grid} from '../cell/grid.ts';
import {overlaps, type Rectangle} from '../cell/rectangle.ts';
import {attribute} from '../cell/style.ts';
import {textWidth} from '../cell/width.ts';
import type {Theme} from '../theme/theme.ts';
import {drawBox, drawGroup} from './draw-box.ts';
import {drawEdge, drawJoints, drawLabel} from './draw-edge.ts';
import type {Packet, Point, Scene, SceneEdge} from './scene.ts';

/**
 * Paints a scene onto a grid with the scene's top left cell at `origin`: frames, lines, boxes over
 * them, packets on top. Boxes are opaque; where a line meets the border of its own box the two join.
 *
 * @example
 * ```js
 * import {draw, Grid, readDiagram, themes, timeline} from 'morphdeck/diagram';
 *
 * const size = {width: 11, height: 3};
 * const grid = new Grid(size);
 * draw(timeline(readDiagram('rows: [[cook]]').diagram, size, 0).at(0), themes[0], grid);
 * console.log(grid.toString());
 * // → ╭─────────╮
 * // → │  cook   │
 * // → ╰─────────╯
 * ```
 */
export function draw(scene: Scene, theme: Theme, grid: Grid, origin: Point = {x: 0, y: 0}): void {
	const packets = scene.packets.map((packet) => ({packet, pill: pill(scene, packet)}));
	for (const box of scene.boxes) if (box.kind === 'group') drawGroup(box, theme, grid, origin);
	for (const edge of [...scene.edges].sort(byStrength)) drawEdge(edge, theme, grid, origin);
	for (const box of scene.boxes) if (box.kind === 'group') drawJoints(box, scene.edges, grid, origin);
	for (const edge of scene.edges) {
		const {label} = edge;
		if (label === undefined) continue;
		const area = {x: label.x, y: label.y, width: textWidth(label.text), height: 1};
		const isTaken = packets.some(({pill: taken}) => taken !== undefined && overlaps(taken, area));
		if (!isTaken) drawLabel(edge, theme, grid, origin);
	}
	for (const box of scene.boxes) {
		if (box.kind === 'group') continue;
		drawBox(box, theme, grid, origin);
		drawJoints(box, scene.edges, grid, origin);
	}
	for (const {packet, pill: area} of packets) drawPacket(packet, area, theme, grid, origin);
}

function drawPacket(packet: Packet, area: Rectangle | undefined, theme: Theme, grid: Grid, origin: Point): void {
	const {at, label} = packet;
	if (area === undefined || area.y !== at.y) {
		const dot = {fg: theme.signal, bg: theme.background, attributes: attribute.bold};
		grid.text(origin.x + at.x, origin.y + at.y, '●', dot);
	}
	if (area === undefined) return;
	const style = {fg: theme.background, bg: theme.signal, attributes: attribute.bold};
	grid.text(origin.x + area.x, origin.y + area.y, ` ${label} `, style);
}

/** Where lines share cells the stronger one is seen: it is painted later. */
function byStrength(a: SceneEdge, b: SceneEdge): number {
	return strength(a) - strength(b);
}

function strength(edge: SceneEdge): number {
	return (edge.emphasis === 'lit' ? 4 : 0) + (edge.style === 'dashed' ? 0 : 2) - edge.dim;
}

/**
 * The cells of a packet's label: in the middle of the way or, where it would cover a box there, just
 * below or above the boxes beside it. Undefined where there is no room; then the packet is only a dot.
 */
function pill(scene: Scene, {at, label}: Packet): Rectangle | undefined {
	const width = textWidth(label) + 2;
	if (label === '' || width > scene.width) return undefined;
	const x = Math.max(0, Math.min(scene.width - width, at.x - Math.floor(width / 2)));
	const boxes = scene.boxes.filter((box) => box.kind === 'box').map((box) => box.rectangle);
	const onWay = {x, y: at.y, width, height: 1};
	const beside = boxes.filter((box) => overlaps(box, onWay));
	const below = Math.max(at.y, ...beside.map((box) => box.y + box.height));
	const above = Math.min(at.y, ...beside.map((box) => box.y - 1));
	return [at.y, below, above]
		.filter((y) => y >= 0 && y < scene.height)
		.map((y) => ({...onWay, y}))
		.find((area) => !boxes.some((box) => overlaps(box, area)));
}
