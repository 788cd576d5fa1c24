import {type Diagnostic, diagnostic} from '../check/diagnostic.ts';
import type {Diagram} from '../diagram/model.ts';
import type {DiagramFence} from './diagram-fence.ts';

/**
 * Warns of origins that can never be seen: a box may only come from a box (or an item of one) of an
 * earlier diagram of its stage, or of its own.
 */
export function checkOrigins(fences: readonly DiagramFence[]): Diagnostic[] {
	const seen = new Map<string, Set<string>>();
	const diagnostics: Diagnostic[] = [];
	for (const {diagram, origins} of fences) {
		if (diagram === undefined) continue;
		const stage = seen.get(diagram.stage) ?? new Set<string>();
		seen.set(diagram.stage, stage);
		for (const [id, {box, item}] of diagram.origins) {
			const name = item === undefined ? box : `${box}.${item}`;
			const position = origins.get(id);
			if (position === undefined || stage.has(name) || diagram.boxes.has(box)) continue;
			diagnostics.push(diagnostic('warning', 'deck.origin', {id, name, stage: diagram.stage}, position));
		}
		for (const name of namesOf(diagram)) stage.add(name);
	}
	return diagnostics;
}

/** Boxes, groups, and items as `box.item`, with those that a step adds. */
function* namesOf({boxes, groups, steps}: Diagram): Generator<string> {
	yield* groups.keys();
	for (const box of boxes.values()) {
		yield box.id;
		for (const item of box.items) yield `${box.id}.${item.id}`;
	}
	for (const effect of steps.flatMap((step) => step.effects)) {
		if (effect.type !== 'change') continue;
		for (const item of effect.items ?? []) yield `${effect.box}.${item.id}`;
	}
}
