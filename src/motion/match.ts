import type {Rectangle} from '../cell/rectangle.ts';
import type {Scene, SceneBox, Text, TextLine} from '../diagram/scene.ts';

/** What happens to one thing on the way from a scene to a later one. */
export type Match =
	/** It is in both scenes: it moves and changes. */
	| {readonly kind: 'update'; readonly from: SceneBox; readonly to: SceneBox}
	/** A box of the later scene comes out of an item or a box of the earlier one. */
	| {
			readonly kind: 'split';
			readonly to: SceneBox;
			/** The box that it comes out of, when that comes apart and is gone later. */
			readonly whole: SceneBox | undefined;
			/** Where it starts: the strip of the item, or a place in the box. */
			readonly start: Rectangle;
			/** The title that it starts with. */
			readonly title: Text;
			/** Whether it slides out from under a box that stays. */
			readonly isUnder: boolean;
			/** For an item: the column of its text in the strip. */
			readonly itemColumn: number | undefined;
	  }
	/** A box of the earlier scene goes into an item of the later one. */
	| {
			readonly kind: 'merge';
			readonly from: SceneBox;
			/** The strip of the item. */
			readonly end: Rectangle;
			/** The title that it ends with. */
			readonly title: Text;
			/** The column of the item's text in the strip. */
			readonly itemColumn: number;
	  }
	| {readonly kind: 'enter'; readonly to: SceneBox}
	| {readonly kind: 'exit'; readonly from: SceneBox};

/** All matches, and the items that are on their way as boxes and so not seen in their box. */
export type Matching = {
	readonly matches: readonly Match[];
	/** Items of the earlier scene, as `box.item`, that split off. */
	readonly detached: ReadonlySet<string>;
	/** Items of the later scene, as `box.item`, that boxes merge into. */
	readonly attached: ReadonlySet<string>;
};

/**
 * Finds what becomes what, by ids and origins. The same id is an update. A new box whose origin, or whose
 * own id as an item, is in the earlier scene splits off from there; a box whose id is an item later merges
 * into that. The rest enters or exits.
 *
 *     ╭─ daemon ──╮        ╭─ daemon ──╮
 *     │ • api     │   →    │ • api     │   daemon: update
 *     │ • runtime │        ╰───────────╯
 *     ╰───────────╯        ╭─ runtime ─╮   runtime: split, and merge on the way back
 *                          ╰───────────╯
 */
export function match(earlier: Scene, later: Scene): Matching {
	const before = new Map(earlier.boxes.map((box) => [box.id, box]));
	const after = new Map(later.boxes.map((box) => [box.id, box]));
	const matches: Match[] = [];
	const detached = new Set<string>();
	const attached = new Set<string>();
	const apart = new Set<string>();
	for (const to of later.boxes) {
		const from = before.get(to.id);
		if (from !== undefined && from.kind === to.kind) {
			matches.push({kind: 'update', from, to});
			continue;
		}
		const source = to.kind === 'group' ? undefined : sourceOf(to, earlier, before);
		if (source === undefined) {
			matches.push({kind: 'enter', to});
			continue;
		}
		const {box, line} = source;
		const isUnder = line === undefined && after.has(box.id);
		const isApart = line === undefined && !isUnder;
		if (line !== undefined) detached.add(`${box.id}.${line.item}`);
		if (isApart) apart.add(box.id);
		matches.push({
			kind: 'split',
			to,
			whole: isApart ? box : undefined,
			start:
				line !== undefined ? stripOf(box, line) : isUnder ? nearestInside(to.rectangle, box.rectangle) : box.rectangle,
			title: titleOf(source),
			isUnder,
			itemColumn: line === undefined ? undefined : line.column - inset,
		});
	}
	for (const from of earlier.boxes) {
		if (after.get(from.id)?.kind === from.kind || apart.has(from.id)) continue;
		const target = from.kind === 'group' ? undefined : itemNamed(from.id, later);
		if (target === undefined) {
			matches.push({kind: 'exit', from});
			continue;
		}
		const {box, line} = target;
		attached.add(`${box.id}.${line.item}`);
		const end = stripOf(box, line);
		matches.push({kind: 'merge', from, end, title: titleOf(target), itemColumn: line.column - inset});
	}
	return {matches, detached, attached};
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

/** Cells by which the strip of an item is narrower than its box on each side: the border stays whole. */
const inset = 1;

/** Where an item is as a strip of its own: on its row in the box, between the borders. */
function stripOf({rectangle}: SceneBox, {row}: TextLine): Rectangle {
	const y = rectangle.y + Math.min(row, Math.max(0, rectangle.height - 2));
	return {x: rectangle.x + inset, y, width: Math.max(1, rectangle.width - 2 * inset), height: 1};
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
