import type {Rectangle, Size} from '../cell/rectangle.ts';
import type {Point, Scene} from './scene.ts';

/** The same scene, moved by whole cells onto a stage of another size. */
export function translate(scene: Scene, by: Point, size: Size): Scene {
	const point = <T extends Point>(each: T): T => ({...each, x: each.x + by.x, y: each.y + by.y});
	return {
		...scene,
		width: size.width,
		height: size.height,
		boxes: scene.boxes.map((box) => ({...box, rectangle: point<Rectangle>(box.rectangle)})),
		edges: scene.edges.map((edge) => ({
			...edge,
			points: edge.points.map(point),
			...(edge.label === undefined ? {} : {label: point(edge.label)}),
		})),
		packets: scene.packets.map((packet) => ({...packet, at: point(packet.at)})),
	};
}
