import type {Rectangle} from '../cell/rectangle.ts';
import type {Scene, SceneBox} from '../diagram/scene.ts';
import {type Animation, reversed} from './animation.ts';
import {blendBadge, blendItems, blendTitle, lineWindow} from './box-content.ts';
import {compareOrder, morphDuration} from './duration.ts';
import {delayed, easeInOut, easeOut, inverseLerp, lerp, phase} from './easing.ts';
import {type Flight, flightsOf, type PlaceAt} from './flight.ts';
import {type Match, type Matching, match} from './match.ts';
import {type Mover, morphEdges} from './morph-edges.ts';
import {rectangleBetween, rectangleOn} from './moving-rectangle.ts';
import {partsOn, pathsOf, rectangleAt} from './path.ts';
import {delaysOf} from './stagger.ts';
import {type TitleOffset, textFlow} from './text-flow.ts';
import {type AxisTiming, straight} from './way.ts';

/** When an item on its way begins to stand out from its box, and when it stops. */
const rise = {from: 0, to: phase.move.from};
const settle = {from: phase.move.to, to: 1};

/**
 * How one scene becomes another, and how long that takes. A pure function of its arguments: at t = 0 it is
 * `from` and at t = 1 it is `to`, and `morph(b, a).at(t)` is `morph(a, b).at(1 - t)`: the scene with the
 * lower `order` is the earlier one, and going back plays the same animation backwards.
 *
 * @example
 * const {duration, at} = morph(timeline(before, size, 0).at(0), timeline(after, size, orderSpan).at(0));
 * draw(at(0.5), theme, grid); // half of `duration` ms on the way
 */
export function morph(from: Scene, to: Scene): Animation<Scene> {
	const {duration, at} = compareOrder(from, to) <= 0 ? forward(from, to) : reversed(forward(to, from));
	return {duration, at: (t) => (t <= 0 ? from : t >= 1 ? to : at(t))};
}

/** The way from an earlier scene to a later one; `at` is for 0 < t < 1. */
function forward(earlier: Scene, later: Scene): Animation<Scene> {
	const matching = match(earlier, later);
	const duration = morphDuration(matching.matches, earlier, later);
	const delays = delaysOf(matching.matches, Math.max(1, duration));
	const flights = flightsOf(matching.matches, delays);
	const paths = pathsOf(matching.matches, delays, (each) =>
		wayOf(each, delays.get(each) ?? 0, flights.get(each), earlier),
	);
	const actors = matching.matches.map((each) =>
		actor(each, {
			matching,
			earlier,
			delay: delays.get(each) ?? 0,
			flight: flights.get(each),
			path: paths.get(each) ?? straight,
		}),
	);
	const movers = new Map<string, Mover>(actors.map(({id, mover}) => [id, mover]));
	const edges = morphEdges(earlier, later, movers);
	return {
		duration,
		at: (t) => ({
			width: Math.max(earlier.width, later.width),
			height: Math.max(earlier.height, later.height),
			order: t < 0.5 ? earlier.order : later.order,
			boxes: actors
				.map((each) => ({layer: each.layer, box: each.at(t)}))
				.filter(({box}) => box.alpha > 0)
				.sort((a, b) => a.layer - b.layer)
				.map(({box}) => box),
			edges: edges(t),
			packets: [],
		}),
	};
}

/** Where something that has no choice of its path is seen at time t; undefined for what is not in the way of others. */
function wayOf(each: Match, delay: number, flight: Flight | undefined, earlier: Scene): PlaceAt | undefined {
	if (flight !== undefined) return flight.at;
	const isGroup = 'to' in each && each.to.kind === 'group';
	if (each.kind === 'stay')
		return isGroup ? (t) => rectangleAt({from: each.from.rectangle, to: each.to.rectangle}, straight, t) : undefined;
	if (each.kind === 'arrive' && isGroup)
		return (t) => rectangleAt({from: closingFrom(each.to, earlier), to: each.to.rectangle}, straight, t);
	if (each.kind !== 'emerge' || each.isUnder) return undefined;
	const window = delayed(phase.move, delay);
	return (t) => rectangleBetween(each.start, each.to.rectangle, easeInOut(t, window));
}

/** One box of the film. */
type Actor = {
	readonly id: string;
	/** What is painted later covers what is painted earlier. */
	readonly layer: number;
	readonly mover: Mover;
	at(t: number): SceneBox;
};

/** Painting order: frames, what slides out from under a box, what leaves, what stays, what flies, what arrives. */
const layers = {frame: 0, under: 1, leave: 2, stay: 3, fly: 4, arrive: 5} as const;

/** What an actor has to know besides its own match. */
type Cue = {
	readonly matching: Matching;
	readonly earlier: Scene;
	readonly delay: number;
	/** Its way, if it comes out of an item or goes into one. */
	readonly flight: Flight | undefined;
	readonly path: AxisTiming;
};

function actor(each: Match, cue: Cue): Actor {
	const {matching, earlier, delay} = cue;
	switch (each.kind) {
		case 'stay':
			return stay(each.from, each.to, matching, cue.path);
		case 'emerge':
			return emerge(each, cue);
		case 'merge':
			return merge(each, cue.flight);
		case 'arrive':
			return each.to.kind === 'group' ? enclose(each.to, earlier) : arrive(each.to, delay, matching);
		case 'leave':
			return leave(each.from);
	}
}

function stay(from: SceneBox, to: SceneBox, matching: Matching, path: AxisTiming): Actor {
	const mover = (t: number) => partsOn(path, t);
	const flow = textFlow(from, to);
	return {
		id: to.id,
		layer: to.kind === 'group' ? layers.frame : layers.stay,
		mover,
		at(t) {
			const part = easeInOut(t, phase.move);
			const badge = blendBadge(from.badge, to.badge, t);
			const {badge: _, ...rest} = t < 0.5 ? from : to;
			return flow({
				...rest,
				rectangle: rectangleOn(from.rectangle, to.rectangle, mover(t)),
				title: blendTitle(from.title, to.title, part),
				items: blendItems(from, to, t, matching),
				dim: lerp(from.dim, to.dim, part),
				...(badge === undefined ? {} : {badge}),
			});
		},
	};
}

function emerge(each: Extract<Match, {kind: 'emerge'}>, {matching, delay, flight, path}: Cue): Actor {
	const {to, start} = each;
	const mover = (t: number) => partsOn(path, t, delay);
	const flow = textFlow(to, ...(each.whole === undefined ? [] : [each.whole]));
	return {
		id: to.id,
		layer: each.isUnder ? layers.under : layers.fly,
		mover,
		at(t) {
			const part = mover(t).y;
			const {badge: _, ...rest} = to;
			const badge = blendBadge(each.whole?.badge, to.badge, t);
			const moved = {
				...rest,
				role: each.whole !== undefined && part < 0.5 ? each.whole.role : to.role,
				rectangle: flight?.at(t) ?? rectangleOn(start, to.rectangle, mover(t)),
				title: each.isUnder ? to.title : blendTitle(each.title, to.title, part),
				items:
					each.whole === undefined
						? to.items.map((item, index) => ({...item, alpha: easeOut(t, lineWindow(index))}))
						: blendItems(each.whole, to, t, matching),
				highlight: inverseLerp(t, rise),
				...(badge === undefined ? {} : {badge}),
			};
			return flow(moved, offsetAt(each.itemColumn, flight, t));
		},
	};
}

function merge(each: Extract<Match, {kind: 'merge'}>, flight: Flight | undefined): Actor {
	const {from, end} = each;
	const mover = evenly((t) => easeInOut(t, phase.move));
	const flow = textFlow(from);
	return {
		id: from.id,
		layer: layers.fly,
		mover,
		at(t) {
			const part = mover(t).y;
			const moved = {
				...from,
				rectangle: flight?.at(t) ?? rectangleBetween(from.rectangle, end, part),
				title: blendTitle(from.title, each.title, part),
				items: from.items.map((item) => ({...item, alpha: item.alpha * (1 - inverseLerp(t, phase.leave))})),
				highlight: 1 - inverseLerp(t, settle),
				...(from.badge === undefined ? {} : {badge: {...from.badge, alpha: 1 - inverseLerp(t, phase.leave)}}),
			};
			return flow(moved, offsetAt(each.itemColumn, flight, t));
		},
	};
}

/** A new box fades in where it stands: under what flies into it, over everything else. */
function arrive(to: SceneBox, delay: number, {attached: absorbed}: Matching): Actor {
	const window = {from: phase.arrive.from + delay, to: phase.arrive.to};
	const isEntered = to.items.some((item) => absorbed.has(`${to.id}.${item.id}`));
	const items = to.items.map((item) => (absorbed.has(`${to.id}.${item.id}`) ? {...item, alpha: 0} : item));
	return {
		id: to.id,
		layer: isEntered ? layers.stay : layers.arrive,
		mover: evenly(() => 1),
		at: (t) => ({...to, items, alpha: easeOut(t, window)}),
	};
}

function leave(from: SceneBox): Actor {
	return {
		id: from.id,
		layer: from.kind === 'group' ? layers.frame : layers.leave,
		mover: evenly(() => 0),
		at: (t) => ({...from, alpha: 1 - inverseLerp(t, phase.leave)}),
	};
}

/** A new frame around things that were there: it closes in on them from where they stood, as if the camera pulled back. */
function enclose(to: SceneBox, earlier: Scene): Actor {
	const start = closingFrom(to, earlier);
	const mover = evenly((t) => easeInOut(t, phase.move));
	return {
		id: to.id,
		layer: layers.frame,
		mover,
		at: (t) => ({
			...to,
			rectangle: rectangleBetween(start, to.rectangle, mover(t).y),
			alpha: easeOut(t, start === to.rectangle ? phase.arrive : {from: 0.1, to: 0.6}),
		}),
	};
}

function closingFrom(to: SceneBox, earlier: Scene): Rectangle {
	const inside = earlier.boxes.filter((box) => to.members?.includes(box.id) === true);
	return inside.length === 0 ? to.rectangle : around(inside, earlier);
}

function around(boxes: readonly SceneBox[], {width, height}: Scene): Rectangle {
	const x = Math.max(0, Math.min(...boxes.map(({rectangle}) => rectangle.x)) - 2);
	const y = Math.max(0, Math.min(...boxes.map(({rectangle}) => rectangle.y)) - 1);
	const right = Math.min(width, Math.max(...boxes.map(({rectangle}) => rectangle.x + rectangle.width)) + 2);
	const bottom = Math.min(height, Math.max(...boxes.map(({rectangle}) => rectangle.y + rectangle.height)) + 1);
	return {x, y, width: right - x, height: bottom - y};
}

/** Where the title of an item on its way stands. */
function offsetAt(column: number | undefined, flight: Flight | undefined, t: number): TitleOffset | undefined {
	return column === undefined || flight === undefined ? undefined : {column, part: 1 - flight.across(t)};
}

/** The motion of what moves across and along at the same time. */
function evenly(part: (t: number) => number): Mover {
	return (t) => ({x: part(t), y: part(t)});
}
