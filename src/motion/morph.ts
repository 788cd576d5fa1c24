import type {Scene} from '../diagram/scene.ts';
import {type Animation, reversed} from './animation.ts';
import {compareOrder, morphDuration} from './duration.ts';
import {match} from './match.ts';
import {morphEdges} from './morph-edges.ts';
import {movements} from './movement.ts';
import {delaysOf} from './timing.ts';
import {boxTrack} from './track.ts';

/**
 * How one scene becomes another, and how long that takes. A pure function of its arguments: at t = 0 it is
 * `from` and at t = 1 it is `to`, and `morph(b, a).at(t)` is `morph(a, b).at(1 - t)`: the scene with the
 * lower `order` is the earlier one, and going back plays the same animation backwards.
 *
 * @example
 * ```js
 * import {morph, orderSpan, readDiagram, timeline} from 'morphdeck/diagram';
 *
 * const size = {width: 40, height: 9};
 * const before = timeline(readDiagram('rows: [[cook]]').diagram, size, 0);
 * const after = timeline(readDiagram('rows: [[guest, cook]]').diagram, size, orderSpan);
 * const {duration, at} = morph(before.at(0), after.at(0));
 * const cook = (t) => at(t).boxes.find(({id}) => id === 'cook').rectangle.x;
 * console.log(duration, cook(0), cook(0.5), cook(1)); // → 760 6 15 21
 * ```
 */
export function morph(from: Scene, to: Scene): Animation<Scene> {
	const {duration, at} = compareOrder(from, to) <= 0 ? forward(from, to) : reversed(forward(to, from));
	return {duration, at: (t) => (t <= 0 ? from : t >= 1 ? to : at(t))};
}

/** The way from an earlier scene to a later one; `at` is for 0 < t < 1. */
function forward(earlier: Scene, later: Scene): Animation<Scene> {
	const matching = match(earlier, later);
	const {matches} = matching;
	const duration = morphDuration(matches, earlier, later);
	const delays = delaysOf(matches, Math.max(1, duration));
	const moving = movements(matches, delays, earlier);
	const tracks = [...moving].map(([each, movement]) =>
		boxTrack(each, {matching, earlier, delay: delays.get(each) ?? 0, movement}),
	);
	const progress = new Map(
		[...moving].map(([each, movement]) => [
			each.kind === 'merge' || each.kind === 'exit' ? each.from.id : each.to.id,
			movement.progress,
		]),
	);
	const edges = morphEdges(earlier, later, progress);
	return {
		duration,
		at: (t) => ({
			width: Math.max(earlier.width, later.width),
			height: Math.max(earlier.height, later.height),
			order: t < 0.5 ? earlier.order : later.order,
			boxes: tracks
				.map(({layer, at}) => ({layer, box: at(t)}))
				.filter(({box}) => box.alpha > 0)
				.sort((a, b) => a.layer - b.layer)
				.map(({box}) => box),
			edges: edges(t),
			packets: [],
		}),
	};
}
