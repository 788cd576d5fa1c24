import type {Rectangle} from '../cell/rectangle.ts';
import type {Scene, SceneBox, Text, TextLine} from '../diagram/scene.ts';

/** What happens to one thing on the way from a scene to a later one. */
export type Match =
	/** It is in both: it moves. */
	| {readonly kind: 'stay'; readonly from: SceneBox; readonly to: SceneBox}
	/**
	 * It comes out of an item or a box of the earlier scene: `isUnder` when it slides out from under a box
	 * that stays; `whole` is the box when it comes apart and is gone later.
	 */
	| {
			readonly kind: 'emerge';
			readonly to: SceneBox;
			readonly whole: SceneBox | undefined;
			readonly start: Rectangle;
			readonly title: Text;
			readonly isUnder: boolean;
			/** For an item: the column of its text in that rectangle. */
			readonly itemColumn: number | undefined;
	  }
	/** It goes into an item or a box of the later scene. */
	| {
			readonly kind: 'merge';
			readonly from: SceneBox;
			readonly end: Rectangle;
			readonly title: Text;
			readonly isUnder: boolean;
			/** For an item: the column of its text in that rectangle. */
			readonly itemColumn: number | undefined;
	  }
	| {readonly kind: 'arrive'; readonly to: SceneBox}
	| {readonly kind: 'leave'; readonly from: SceneBox};

/** All matches, and the items (as `box.item`) that are on their way as boxes and so not seen in their box. */
export type Matching = {
	readonly matches: readonly Match[];
	readonly detached: ReadonlySet<string>;
	readonly attached: ReadonlySet<string>;
};

/**
 * Finds what becomes what, by ids and origins: the same id stays; a new box whose origin, or whose own
 * id as an item, is known earlier emerges from there; a box whose id is an item later, or which came
 * from a box that stays, goes back into it; the rest arrives or leaves.
 */
export function match(earlier: Scene, later: Scene): Matching {
	const before = new Map(earlier.boxes.map((box) => [box.id, box]));
	const after = new Map(later.boxes.map((box) => [box.id, box]));
	const matches: Match[] = [];
	const lifted = new Set<string>();
	const absorbed = new Set<string>();
	const split = new Set<string>();
	for (const to of later.boxes) {
		const from = before.get(to.id);
		if (from !== undefined && from.kind === to.kind) {
			matches.push({kind: 'stay', from, to});
			continue;
		}
		const source = to.kind === 'group' ? undefined : sourceOf(to, earlier, before);
		if (source === undefined) {
			matches.push({kind: 'arrive', to});
			continue;
		}
		if (source.line !== undefined) lifted.add(`${source.box.id}.${source.line.item}`);
		else if (!after.has(source.box.id)) split.add(source.box.id);
		const isUnder = source.line === undefined && after.has(source.box.id);
		matches.push({
			kind: 'emerge',
			to,
			whole: source.line === undefined && !isUnder ? source.box : undefined,
			start: startIn(source, to.rectangle, isUnder),
			title: titleOf(source),
			isUnder,
			itemColumn: source.line === undefined ? undefined : source.line.column - inset,
		});
	}
	for (const from of earlier.boxes) {
		if (after.get(from.id)?.kind === from.kind || split.has(from.id)) continue;
		const target = from.kind === 'group' ? undefined : itemNamed(from.id, later);
		if (target === undefined) {
			matches.push({kind: 'leave', from});
			continue;
		}
		absorbed.add(`${target.box.id}.${target.line.item}`);
		matches.push({
			kind: 'merge',
			from,
			end: startIn(target, from.rectangle, false),
			title: titleOf(target),
			isUnder: false,
			itemColumn: target.line.column - inset,
		});
	}
	return {matches, detached: lifted, attached: absorbed};
}

/** Where a box comes from, or goes: another box, or an item of it, that is, the first of its lines. */
type Source = {readonly box: SceneBox; readonly line: TextLine | undefined};

function sourceOf(box: SceneBox, scene: Scene, boxes: ReadonlyMap<string, SceneBox>): Source | undefined {
	const {origin} = box;
	const parent = origin === undefined ? undefined : boxes.get(origin.box);
	if (origin === undefined || parent === undefined) return itemNamed(box.id, scene);
	return {box: parent, line: origin.item === undefined ? undefined : firstLine(parent, origin.item)};
}

function itemNamed(id: string, scene: Scene): (Source & {readonly line: TextLine}) | undefined {
	for (const box of scene.boxes) {
		const line = firstLine(box, id);
		if (line !== undefined) return {box, line};
	}
	return undefined;
}

function firstLine(box: SceneBox, item: string): TextLine | undefined {
	return box.lines.find((line) => line.item === item && line.isFirst);
}

function titleOf({box, line}: Source): Text {
	const {text, underlined} = box.items.find((each) => each.id === line?.item) ?? box.title;
	return {text, alpha: 1, ...(underlined === undefined ? {} : {underlined})};
}

/** Cells by which an item's strip is narrower than its box on each side: the border stays whole. */
const inset = 1;

/** Where a box starts that comes out of another: on the item's own row, hidden under the box, or just where it was. */
function startIn({box, line}: Source, wanted: Rectangle, isUnder: boolean): Rectangle {
	const {rectangle} = box;
	if (line !== undefined) {
		const y = rectangle.y + Math.min(line.row, Math.max(0, rectangle.height - 2));
		return {x: rectangle.x + inset, y, width: Math.max(1, rectangle.width - 2 * inset), height: 1};
	}
	return isUnder ? nearestInside(wanted, rectangle) : rectangle;
}

/** The rectangle moved, and made smaller where it must be, to lie within the other. */
function nearestInside(wanted: Rectangle, outer: Rectangle): Rectangle {
	const width = Math.min(wanted.width, outer.width);
	const height = Math.min(wanted.height, outer.height);
	return {
		x: Math.min(Math.max(wanted.x, outer.x), outer.x + outer.width - width),
		y: Math.min(Math.max(wanted.y, outer.y), outer.y + outer.height - height),
		width,
		height,
	};
}
