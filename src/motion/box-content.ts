import type {SceneBox, SceneItem, Text} from '../diagram/scene.ts';
import {easeOut, inverseLerp, lerp, phase, type TimeWindow} from './easing.ts';
import type {Matching} from './match.ts';

/** A title on its way to another: the old one fades until the middle, the new one comes from there. */
export function blendTitle(from: Text, to: Text, part: number): Text {
	const isSame = from.text === to.text;
	if (part < 0.5) return isSame ? from : {...from, alpha: from.alpha * (1 - 2 * part)};
	return isSame ? to : {...to, alpha: to.alpha * (2 * part - 1)};
}

/** A badge that changes, comes or goes. */
export function blendBadge(from: Text | undefined, to: Text | undefined, t: number): Text | undefined {
	if (from?.text === to?.text) return t < 0.5 ? from : to;
	if (t < 0.5) return from === undefined ? undefined : {...from, alpha: 1 - inverseLerp(t, phase.exit)};
	return to === undefined ? undefined : {...to, alpha: inverseLerp(t, phase.enter)};
}

/**
 * The items of a box that stays. Until the middle of the morph it shows what it had, from there what it
 * will have; what exits fades first, what is new comes last, a line at a time. An item that is on its way
 * as a box of its own keeps its row but is not seen in it.
 */
export function blendItems(from: SceneBox, to: SceneBox, t: number, matching: Matching): SceneItem[] {
	const had = new Map(from.items.map((item) => [item.id, item]));
	const has = new Map(to.items.map((item) => [item.id, item]));
	if (t < 0.5) {
		return from.items.map((item) => {
			const next = has.get(item.id);
			if (matching.detached.has(`${from.id}.${item.id}`)) return {...item, alpha: 0};
			if (next?.text !== item.text) return {...item, alpha: item.alpha * (1 - inverseLerp(t, phase.exit))};
			return {...item, dim: lerp(item.dim, next.dim, t)};
		});
	}
	let fresh = 0;
	return to.items.map((item) => {
		const previous = had.get(item.id);
		if (matching.attached.has(`${to.id}.${item.id}`)) return {...item, alpha: 0};
		if (previous?.text !== item.text) return {...item, alpha: item.alpha * easeOut(t, lineWindow(fresh++))};
		return {...item, dim: lerp(previous.dim, item.dim, t)};
	});
}

/** When the line of a new item is written: one after the other. */
export function lineWindow(index: number): TimeWindow {
	const from = Math.min(0.9, phase.enter.from + index * 0.06);
	return {from, to: Math.min(1, from + 0.15)};
}
