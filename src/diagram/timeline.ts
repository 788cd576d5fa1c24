import type {Rectangle, Size} from '../cell/rectangle.ts';
import {collapsed} from './arrangement.ts';
import {placeLines} from './content.ts';
import {type DiagramState, diagramState} from './diagram-state.ts';
import {type DiagramLayout, layoutDiagram} from './layout.ts';
import type {Box, BoxRow, Diagram, Edge} from './model.ts';
import type {Route} from './route.ts';
import type {Emphasis, Scene, SceneBox, SceneEdge, Text} from './scene.ts';
import {shortcut} from './shortcut.ts';
import {noMarks, type TextMarks} from './text-marks.ts';

/** A diagram laid out for one size, ready to be shown at any of its steps. */
export type Timeline = {
	readonly diagram: Diagram;
	/** The layout of the whole diagram, not zoomed. */
	readonly layout: DiagramLayout;
	/** The scene after the first `count` steps (0 is before the first). */
	at(count: number): Scene;
};

/** The orders of a deck's diagrams are this far apart, so that no diagram's steps reach the next one's. */
export const orderSpan = 10_000;

/**
 * Lays a diagram out for `size` cells. `order` is its own order in the deck, a multiple of
 * {@link orderSpan}; the scene after n steps has the order `order + n`. Scenes are made once, when they
 * are asked for first. `marks` are the parts of texts that are underlined.
 *
 * @example
 * ```js
 * import {readDiagram, timeline} from 'morphdeck/diagram';
 *
 * const {diagram} = readDiagram('rows: [[guest, cook]]\nsteps: [show: cook]');
 * const {at} = timeline(diagram, {width: 40, height: 9}, 0);
 * console.log(at(0).boxes.length, at(1).boxes.length); // → 1 2
 * ```
 */
export function timeline(
	diagram: Diagram,
	size: Size,
	order: number,
	{marks = noMarks}: {readonly marks?: TextMarks | undefined} = {},
): Timeline {
	const whole = layoutDiagram(diagram, size);
	const zoomed = new Map<string, {diagram: Diagram; layout: DiagramLayout}>();
	const scenes = new Map<number, Scene>();
	return {
		diagram,
		layout: whole,
		at(count) {
			let scene = scenes.get(count);
			if (scene === undefined) {
				const state = diagramState(diagram, count);
				scene =
					state.zoom === undefined
						? sceneOf(diagram, whole, state, order + count, marks)
						: zoom(state.zoom, state, count);
				scenes.set(count, scene);
			}
			return scene;
		},
	};

	function zoom(id: string, state: DiagramState, count: number): Scene {
		let close = zoomed.get(id);
		if (close === undefined) {
			const part = partOf(diagram, id);
			close = {diagram: part, layout: layoutDiagram(part, size)};
			zoomed.set(id, close);
		}
		return sceneOf(close.diagram, close.layout, state, order + count, marks);
	}
}

/** The part of a diagram that a zoom shows: one group's members, or one box alone. */
function partOf(diagram: Diagram, id: string): Diagram {
	const group = diagram.groups.get(id);
	const rows: readonly BoxRow[] = group === undefined ? [[id]] : group.rows;
	const ids = new Set(within(diagram, rows));
	const isInside = ({from, to}: Edge) => ids.has(from) && ids.has(to);
	return {
		...diagram,
		rows,
		boxes: new Map([...diagram.boxes].filter(([each]) => ids.has(each))),
		groups: new Map([...diagram.groups].filter(([each]) => ids.has(each))),
		edges: diagram.edges.filter(isInside),
	};
}

/** All ids in these rows, at any depth, groups before their members. */
function within(diagram: Diagram, rows: readonly BoxRow[]): string[] {
	return rows.flat().flatMap((id) => {
		const group = diagram.groups.get(id);
		return group === undefined ? [id] : [id, ...within(diagram, group.rows)];
	});
}

/** The scene of a laid out diagram in one of its states. */
function sceneOf(diagram: Diagram, layout: DiagramLayout, state: DiagramState, order: number, marks: TextMarks): Scene {
	const ids = within(diagram, diagram.rows).filter((id) => isPresent(diagram, state, id));
	const focus = focusOf(diagram, state);
	const boxes = ids.flatMap((id): SceneBox[] => {
		const rectangle = layout.rectangles.get(id);
		if (rectangle === undefined) return [];
		const group = diagram.groups.get(id);
		const box = state.boxes.get(id);
		if (group === undefined && box === undefined) return [];
		const origin = originOf(diagram, state, id);
		const common = {
			id,
			rectangle,
			emphasis: focus.emphasis(id),
			dim: focus.isDim(id) ? 1 : 0,
			failed: state.failed.has(id),
			alpha: 1,
			...(origin === undefined ? {} : {origin}),
		};
		if (group !== undefined) {
			const members = within(diagram, group.rows);
			return [
				{
					...common,
					kind: 'group',
					role: group.role,
					title: textOf(marks, id, group.title),
					items: [],
					lines: [],
					members,
				},
			];
		}
		return box === undefined
			? []
			: [{...common, ...contentOf(box, rectangle, layout.omitted.items, focus, marks), kind: 'box', role: box.role}];
	});
	const shown = new Set(boxes.map((box) => box.id));
	return {
		width: layout.size.width,
		height: layout.size.height,
		order,
		boxes: [...boxes.filter((box) => box.kind === 'group'), ...boxes.filter((box) => box.kind === 'box')],
		edges: routesOf(diagram, layout, state, shown).map(([edge, route]) => sceneEdge(edge, route, state, focus, marks)),
		packets: [],
	};
}

/** The edges that are there between what is there, each on its route: it goes around no box that is not there. */
function routesOf(
	diagram: Diagram,
	layout: DiagramLayout,
	state: DiagramState,
	shown: ReadonlySet<string>,
): (readonly [Edge, Route])[] {
	const present = diagram.edges.flatMap((edge): (readonly [Edge, Route])[] => {
		const route = layout.routes.get(edge.id);
		const isThere = state.present.has(edge.id) && shown.has(edge.from) && shown.has(edge.to);
		return route === undefined || !isThere ? [] : [[edge, route]];
	});
	const boxes = new Map([...layout.rectangles].filter(([id]) => diagram.boxes.has(id)));
	if ([...boxes.keys()].every((id) => shown.has(id))) return present;
	const polylines = new Map(present.map(([edge, {points}]) => [edge, points]));
	return present.map(([edge, route]) => {
		const [from, to] = [layout.rectangles.get(edge.from), layout.rectangles.get(edge.to)];
		const others = [...polylines].flatMap(([other, points]) => (other === edge ? [] : [points]));
		const points = from && to && shortcut(route, from, to, {boxes, isPresent: (id) => shown.has(id), others});
		if (points === undefined) return [edge, route];
		polylines.set(edge, points);
		return [edge, {points}];
	});
}

function isPresent(diagram: Diagram, state: DiagramState, id: string): boolean {
	if (!state.present.has(id)) return false;
	for (const group of diagram.groups.values()) {
		if (group.rows.flat().includes(id) && !isPresent(diagram, state, group.id)) return false;
	}
	return true;
}

function originOf(diagram: Diagram, state: DiagramState, id: string): SceneBox['origin'] {
	const from = state.started.get(id);
	return from === undefined ? diagram.origins.get(id) : {box: from};
}

/** What a box says, placed in its rectangle; with `isCollapsed` its items are only counted. */
function contentOf(
	box: Box,
	rectangle: Rectangle,
	isCollapsed: boolean,
	focus: Focus,
	marks: TextMarks,
): Pick<SceneBox, 'title' | 'items' | 'lines' | 'badge'> {
	const shown = isCollapsed ? collapsed(box) : box;
	return {
		title: {...textOf(marks, box.id, box.title), text: shown.title},
		items: shown.items.map((item) => ({
			...item,
			...textOf(marks, `${box.id}.${item.id}`, item.text),
			emphasis: focus.emphasis(`${box.id}.${item.id}`),
			dim: focus.isDimItem(box.id, item.id) ? 1 : 0,
		})),
		lines: placeLines(shown, rectangle),
		...(box.badge === undefined ? {} : {badge: textOf(marks, box.id, box.badge)}),
	};
}

function textOf(marks: TextMarks, id: string, text: string): Text {
	const parts = marks.get(id)?.get(text);
	return parts === undefined ? {text, alpha: 1} : {text, alpha: 1, underlined: parts};
}

function sceneEdge(edge: Edge, route: Route, state: DiagramState, focus: Focus, marks: TextMarks): SceneEdge {
	return {
		id: edge.id,
		from: edge.from,
		to: edge.to,
		points: route.points,
		...(route.label === undefined ? {} : {label: {...route.label, ...textOf(marks, edge.id, route.label.text)}}),
		style: edge.style,
		arrows: edge.arrows,
		emphasis: isOnPath(state.sent?.path ?? [], edge) ? 'lit' : 'normal',
		dim: focus.isDim(edge.from) || focus.isDim(edge.to) ? 1 : 0,
		failed: state.failed.has(edge.from) || state.failed.has(edge.to),
		alpha: 1,
		drawn: 1,
	};
}

/** Whether a packet on this path travels along the edge, in either direction. */
export function isOnPath(path: readonly string[], {from, to}: {readonly from: string; readonly to: string}): boolean {
	return path.some((id, index) => {
		const next = path[index + 1];
		return (id === from && next === to) || (id === to && next === from);
	});
}

/** Where the audience should look: what stands out, and what is dimmed for it. */
type Focus = {
	emphasis(id: string): Emphasis;
	isDim(id: string): boolean;
	isDimItem(box: string, item: string): boolean;
};

function focusOf(diagram: Diagram, state: DiagramState): Focus {
	const lit = new Set(state.sent?.path);
	const {focus} = state;
	const focused = focus === undefined ? undefined : focusedIds(diagram, focus);
	return {
		emphasis: (id) => (lit.has(id) ? 'lit' : focus?.has(id) === true ? 'focus' : 'normal'),
		isDim: (id) => focused !== undefined && !focused.has(id) && !lit.has(id),
		isDimItem(box, item) {
			if (focused === undefined || lit.has(box)) return false;
			if (!focused.has(box)) return true;
			const isAboutItems = [...(focus ?? [])].some((id) => id.startsWith(`${box}.`));
			return isAboutItems && focus?.has(box) !== true && focus?.has(`${box}.${item}`) !== true;
		},
	};
}

/** What a focus leaves undimmed: the named ones, what they contain, and what contains them. */
function focusedIds(diagram: Diagram, focus: ReadonlySet<string>): Set<string> {
	const focused = new Set<string>();
	for (const id of focus) {
		const box = diagram.boxes.has(id) || diagram.groups.has(id) ? id : id.slice(0, id.lastIndexOf('.'));
		focused.add(box);
		const group = diagram.groups.get(box);
		if (group !== undefined) for (const member of within(diagram, group.rows)) focused.add(member);
	}
	for (const group of diagram.groups.values()) {
		if (within(diagram, group.rows).some((id) => focused.has(id))) focused.add(group.id);
	}
	return focused;
}
