import type {Grid} from '../cell/grid.ts';
import {overlaps} from '../cell/rectangle.ts';
import {attribute} from '../cell/style.ts';
import {textWidth} from '../cell/width.ts';
import type {Theme} from '../theme/theme.ts';
import {drawBox, drawGroup} from './draw-box.ts';
import {drawEdge, drawJoints, drawLabel} from './draw-edge.ts';
import type {Packet, Point, Scene, SceneEdge} from './scene.ts';

/**
 * Paints a scene onto a grid with the scene's top left cell at `origin`: frames, lines, boxes over
 * them, packets on top. Boxes are opaque; where a line meets the border of its own box the two join.
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
		if (!packets.some(({pill: taken}) => overlaps(taken, area))) drawLabel(edge, theme, grid, origin);
	}
	for (const box of scene.boxes) {
		if (box.kind === 'group') continue;
		drawBox(box, theme, grid, origin);
		drawJoints(box, scene.edges, grid, origin);
	}
	for (const {packet, pill: area} of packets) {
		const isDot = area.width === 1;
		const style = isDot
			? {fg: theme.signal, bg: theme.background, attributes: attribute.bold}
			: {fg: theme.background, bg: theme.signal, attributes: attribute.bold};
		grid.text(origin.x + area.x, origin.y + area.y, isDot ? '●' : ` ${packet.label} `, style);
	}
}

/** Where lines share cells the stronger one is seen: it is painted later. */
function byStrength(a: SceneEdge, b: SceneEdge): number {
	return strength(a) - strength(b);
}

function strength(edge: SceneEdge): number {
	return (edge.emphasis === 'lit' ? 4 : 0) + (edge.style === 'dashed' ? 0 : 2) - edge.dimness;
}

/** The cells that a packet covers: its label in the middle of the way, or a dot where the label would cover a box. */
function pill(scene: Scene, packet: Packet): {x: number; y: number; width: number; height: number} {
	const width = textWidth(packet.label) + 2;
	const left = Math.max(0, Math.min(scene.width - width, packet.at.x - Math.floor(width / 2)));
	const area = {x: left, y: packet.at.y, width, height: 1};
	const isInTheWay = scene.boxes.some((box) => box.kind === 'box' && overlaps(box.rectangle, area));
	const isTooWide = packet.label === '' || width > scene.width;
	return isInTheWay || isTooWide ? {x: packet.at.x, y: packet.at.y, width: 1, height: 1} : area;
}
