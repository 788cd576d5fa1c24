import type {Box, Diagram, Item, StepEffect} from './model.ts';

/** How a diagram stands after some of its steps: who is there, what it says, who has failed, where the eye is. */
export type DiagramState = {
	/** Boxes, groups and edges that are on the stage; of an edge both ends must be there too. */
	readonly present: ReadonlySet<string>;
	readonly boxes: ReadonlyMap<string, Box>;
	readonly failed: ReadonlySet<string>;
	/** What is in focus: boxes, groups, `box.item`; undefined when nothing is dimmed. */
	readonly focus: ReadonlySet<string> | undefined;
	/** The boxes that the packet of the last step has passed, with its label. */
	readonly sent: {readonly path: readonly string[]; readonly label?: string} | undefined;
	/** Where each box that the last step started came from. */
	readonly started: ReadonlyMap<string, string>;
	readonly zoom: string | undefined;
	readonly caption: string | undefined;
};

/**
 * The standing after the first `count` steps, found from the start each time: it never depends on how
 * one got there. A count beyond the last step is the last step.
 */
export function diagramState(diagram: Diagram, count: number): DiagramState {
	let current = start(diagram);
	for (const step of diagram.steps.slice(0, Math.max(0, count))) {
		current = {...current, sent: undefined, started: new Map(), caption: step.caption};
		for (const effect of step.effects) current = apply(current, effect);
	}
	return current;
}

/** Every standing from before the first step to after the last: one more than there are steps. */
export function diagramStates(diagram: Diagram): DiagramState[] {
	return Array.from({length: diagram.steps.length + 1}, (_, count) => diagramState(diagram, count));
}

function start(diagram: Diagram): DiagramState {
	const present = new Set([...diagram.boxes.keys(), ...diagram.groups.keys(), ...diagram.edges.map(({id}) => id)]);
	for (const id of latecomers(diagram)) present.delete(id);
	return {
		present,
		boxes: diagram.boxes,
		failed: new Set(),
		focus: undefined,
		sent: undefined,
		started: new Map(),
		zoom: undefined,
		caption: undefined,
	};
}

/** Boxes, groups and edges whose first mention among the steps brings them in. */
function latecomers(diagram: Diagram): Set<string> {
	const late = new Set<string>();
	const seen = new Set<string>();
	for (const effect of diagram.steps.flatMap((step) => step.effects)) {
		const arriving = effect.type === 'show' ? effect.ids : effect.type === 'start' ? [effect.box] : [];
		for (const id of arriving) {
			if (!seen.has(id)) late.add(id);
			seen.add(id);
		}
		if (effect.type === 'hide') for (const id of effect.ids) seen.add(id);
	}
	return late;
}

function apply(before: DiagramState, effect: StepEffect): DiagramState {
	switch (effect.type) {
		case 'focus':
			return {...before, focus: effect.ids.length === 0 ? undefined : new Set(effect.ids)};
		case 'show':
			return {...before, present: new Set([...before.present, ...effect.ids])};
		case 'hide':
			return {...before, present: without(before.present, effect.ids)};
		case 'send':
			return {
				...before,
				sent: {path: effect.path, ...(effect.label === undefined ? {} : {label: effect.label})},
			};
		case 'start':
			return {
				...before,
				present: new Set([...before.present, effect.box]),
				failed: without(before.failed, [effect.box]),
				started: effect.from === undefined ? before.started : new Map(before.started).set(effect.box, effect.from),
			};
		case 'fail':
			return {...before, failed: new Set([...before.failed, effect.box, ...effect.takes])};
		case 'change':
			return {...before, boxes: changed(before.boxes, effect)};
		case 'zoom':
			return {...before, zoom: effect.id};
	}
}

function without(ids: ReadonlySet<string>, gone: readonly string[]): ReadonlySet<string> {
	return new Set([...ids].filter((id) => !gone.includes(id)));
}

function changed(
	boxes: ReadonlyMap<string, Box>,
	change: Extract<StepEffect, {type: 'change'}>,
): ReadonlyMap<string, Box> {
	const box = boxes.get(change.box);
	if (box === undefined) return boxes;
	const badge = change.badge ?? box.badge;
	const {badge: _, ...rest} = box;
	return new Map(boxes).set(box.id, {
		...rest,
		title: change.title ?? box.title,
		...(badge === undefined || badge === '' ? {} : {badge}),
		items: changedItems(box.items, change.items ?? []),
	});
}

function changedItems(items: readonly Item[], changes: readonly Item[]): Item[] {
	const byId = new Map(items.map((item) => [item.id, item]));
	for (const change of changes) byId.set(change.id, change);
	return [...byId.values()].filter((item) => item.text !== '');
}
