import type {Step, StepEffect} from '../diagram/model.ts';
import {cellsAlong} from '../diagram/polyline.ts';
import type {Packet, Point, Scene, SceneEdge} from '../diagram/scene.ts';
import {isOnPath, type Timeline} from '../diagram/timeline.ts';
import {type Animation, chain, reversed} from './animation.ts';
import {easeInOut, lerp} from './easing.ts';
import {morph} from './morph.ts';

/** Milliseconds of a packet's way: for each hop, for each cell of it, and while it rests in a box. */
const pace = {hop: 180, cell: 26, longestHop: 900, rest: 220};

/**
 * One step of a diagram, from the scene after `before` steps to the scene after `after` steps. Going
 * back plays the same animation backwards. What appears, goes or changes morphs first; then the packet of
 * a `send` travels.
 *
 * @example
 * ```js
 * import {readDiagram, stepAnimation, timeline} from 'morphdeck/diagram';
 *
 * const {diagram} = readDiagram('rows: [[guest, cook]]\nedges: [guest -> cook]\nsteps: [send: [guest, cook]]');
 * const {duration, at} = stepAnimation(timeline(diagram, {width: 40, height: 5}, 0), 0, 1);
 * console.log(duration, at(0.4).packets[0].at); // → 556 { x: 21, y: 2 }
 * ```
 */
export function stepAnimation(timeline: Timeline, before: number, after: number): Animation<Scene> {
	const [from, to] = [timeline.at(before), timeline.at(after)];
	const {duration, at} =
		before <= after ? forward(timeline, before, after) : reversed(forward(timeline, after, before));
	return {duration, at: (t) => (t <= 0 ? from : t >= 1 ? to : at(t))};
}

function forward(timeline: Timeline, before: number, after: number): Animation<Scene> {
	const [from, to] = [timeline.at(before), timeline.at(after)];
	const sent = after === before + 1 ? packetOf(timeline.diagram.steps[before]) : undefined;
	if (sent === undefined) return morph(from, to);
	const ready = unlit(to);
	return chain(morph(from, ready), travel(sent, hopsOf(sent.path, ready), ready));
}

type Sent = Extract<StepEffect, {type: 'send'}>;
type Hop = {readonly from: string; readonly to: string; readonly cells: readonly Point[]; readonly duration: number};

function packetOf(step: Step | undefined): Sent | undefined {
	return step?.effects.find((effect) => effect.type === 'send');
}

function hopsOf(path: readonly string[], scene: Scene): Hop[] {
	return path.slice(1).map((to, index) => {
		const from = path[index] as string;
		const edge = scene.edges.find((each) => isOnPath([from, to], each));
		const cells = edge === undefined ? [] : interior(edge, edge.from === from);
		return {from, to, cells, duration: Math.min(pace.longestHop, pace.hop + cells.length * pace.cell)};
	});
}

/** The cells between the borders, in the packet's direction. */
function interior(edge: SceneEdge, isAlong: boolean): Point[] {
	const cells = [...cellsAlong(edge.points)].slice(1, -1).map(({x, y}) => ({x, y}));
	return isAlong ? cells : cells.reverse();
}

/** The scene before anything on the packet's path has lit up. */
function unlit(scene: Scene): Scene {
	return {
		...scene,
		order: scene.order - 0.5,
		boxes: scene.boxes.map((box) => (box.emphasis === 'lit' ? {...box, emphasis: 'normal' as const} : box)),
		edges: scene.edges.map((edge) => (edge.emphasis === 'lit' ? {...edge, emphasis: 'normal' as const} : edge)),
	};
}

/** The packet on its way, hop after hop; what it has passed is lit. */
function travel(sent: Sent, hops: readonly Hop[], scene: Scene): Animation<Scene> {
	const duration = hops.reduce((sum, hop) => sum + hop.duration + pace.rest, 0);
	return {duration, at: (t) => travelling(scene, hops, sent, t * duration)};
}

/** The scene `time` ms after the packet has started. */
function travelling(scene: Scene, hops: readonly Hop[], sent: Sent, time: number): Scene {
	const lit = new Set<string>(sent.path.slice(0, 1));
	const passed: Hop[] = [];
	let packet: Packet | undefined;
	let left = time;
	for (const hop of hops) {
		passed.push(hop);
		if (left < hop.duration) {
			packet = packetOn(hop, sent, left / hop.duration);
			break;
		}
		lit.add(hop.to);
		left -= hop.duration + pace.rest;
		if (left < 0) break;
	}
	const isLit = (edge: SceneEdge) => passed.some((hop) => isOnPath([hop.from, hop.to], edge));
	return {
		...scene,
		boxes: scene.boxes.map((box) => (lit.has(box.id) ? {...box, emphasis: 'lit' as const} : box)),
		edges: scene.edges.map((edge) => (isLit(edge) ? {...edge, emphasis: 'lit' as const} : edge)),
		packets: packet === undefined ? [] : [packet],
	};
}

function packetOn(hop: Hop, sent: Sent, part: number): Packet | undefined {
	const index = Math.round(lerp(0, hop.cells.length - 1, easeInOut(part, {from: 0, to: 1})));
	const at = hop.cells[index];
	return at === undefined ? undefined : {id: sent.path.join('>'), at, label: sent.label ?? '', alpha: 1};
}
