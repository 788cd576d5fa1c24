import {textWidth} from '../cell/width.ts';
import {type Content, wrapContent} from './content.ts';
import type {BoxRow, Diagram, Edge} from './model.ts';
import type {Axis} from './side.ts';

/** What a diagram leaves out to fit, in this order. */
export type Omitted = {
	/** Boxes show `title (4)` instead of their items. */
	readonly items: boolean;
	/** Edge labels are not placed. */
	readonly labels: boolean;
	/** What stood side by side is stacked. */
	readonly rows: boolean;
};

/** Least cells between neighbours of a row. */
const leastGap = 2;
/** Cells that an edge without a label needs between the neighbours that it joins. */
const edgeGap = 5;
/** Cells around the label of such an edge. */
const labelMargin = 4;

/** The sides of a group's frame that edges cross on their way to its members. */
export type Crossed = {readonly top: boolean; readonly bottom: boolean};

/** A member of a row, and where it stands: the `x`th in the `y`th of the rows of its group, or of the diagram. */
type Place = {readonly id: string; readonly rows: readonly BoxRow[]; readonly y: number; readonly x: number};

/**
 * Who stands where, before anything has a size: the rows of a diagram at a level of detail, and the space
 * that its edges need between them. A row is known by its identity, a place in it by the id that stands there.
 */
export class Arrangement {
	readonly diagram: Diagram;
	readonly omitted: Omitted;
	readonly rows: readonly BoxRow[];
	private readonly contents: ReadonlyMap<string, readonly Content[]>;
	private readonly rowsOfGroups = new Map<string, readonly BoxRow[]>();
	/** Of each box and group: the groups around it, from the outermost on, and itself. */
	private readonly paths = new Map<string, readonly Place[]>();
	/** Cells before a member of a row, where an edge to its neighbour needs more than usual. */
	private readonly gaps = new Map<string, number>();
	/** How many edges come through the space above a row. */
	private readonly crossings = new Map<BoxRow, number>();
	private readonly crossedTops = new Set<string>();
	private readonly crossedBottoms = new Set<string>();
	/** Boxes joined to several others of one row. */
	private readonly hubs: ReadonlySet<string>;
	/** Lines of a box's longest text, by box and width. */
	private readonly heights = new Map<string, Map<number, number>>();
	private detours = false;

	constructor(diagram: Diagram, contents: ReadonlyMap<string, readonly Content[]>, omitted: Omitted) {
		this.diagram = diagram;
		this.omitted = omitted;
		this.contents = omitted.items ? new Map([...contents].map(([id, each]) => [id, each.map(collapsed)])) : contents;
		this.rows = this.stacked(diagram.rows);
		for (const {id, rows} of diagram.groups.values()) this.rowsOfGroups.set(id, this.stacked(rows));
		this.tracePaths(this.rows, []);
		for (const edge of diagram.edges) this.noteEdge(edge);
		this.hubs = this.findHubs();
	}

	/** Whether an edge has to go around a box. */
	get hasDetours(): boolean {
		return this.detours;
	}

	/** Whether an edge runs along rows or across them: decided where the paths of its ends part. */
	axis(from: string, to: string): Axis {
		const [a, b] = this.whereTheyPart(from, to);
		return a !== undefined && b !== undefined && a.y === b.y ? 'horizontal' : 'vertical';
	}

	/** The rows of a group; undefined for a box. */
	groupRows(id: string): readonly BoxRow[] | undefined {
		return this.rowsOfGroups.get(id);
	}

	/** Every text that a box has at some step. */
	contentOf(id: string): readonly Content[] {
		return this.contents.get(id) ?? [{title: id, items: []}];
	}

	/** Lines of a box's longest text in a box `width` cells wide, borders included. */
	textHeight(id: string, width: number): number {
		let heights = this.heights.get(id);
		if (heights === undefined) {
			heights = new Map();
			this.heights.set(id, heights);
		}
		let height = heights.get(width);
		if (height === undefined) {
			height = Math.max(...this.contentOf(id).map((content) => wrapContent(content, width).length));
			heights.set(width, height);
		}
		return height;
	}

	/** Cells between a member of a row and the one before it: an edge there needs room for its label. 0 for the first. */
	gapBefore(id: string): number {
		return this.gaps.get(id) ?? (this.paths.get(id)?.at(-1)?.x === 0 ? 0 : leastGap);
	}

	/** Whether an edge joins a member of a row to the one before it. */
	isJoined(id: string): boolean {
		return this.gaps.has(id);
	}

	/** How many edges come through the space above a row; one with two arrowheads counts twice. */
	crossingsAbove(row: BoxRow): number {
		return this.crossings.get(row) ?? 0;
	}

	/** Where a group's frame is crossed: there must be room inside it for an arrowhead. */
	crossed(group: string): Crossed {
		return {top: this.crossedTops.has(group), bottom: this.crossedBottoms.has(group)};
	}

	/** A box alone in its row is a bar over the whole width when its author says so or when it is joined to several others of one row. */
	isBar(id: string): boolean {
		return this.diagram.boxes.get(id)?.shape === 'bar' || this.hubs.has(id);
	}

	private stacked(rows: readonly BoxRow[]): readonly BoxRow[] {
		return this.omitted.rows ? rows.flatMap((row) => row.map((id) => [id])) : rows;
	}

	private tracePaths(rows: readonly BoxRow[], path: readonly Place[]): void {
		for (const [y, row] of rows.entries()) {
			for (const [x, id] of row.entries()) {
				const here = [...path, {id, rows, y, x}];
				this.paths.set(id, here);
				const inner = this.groupRows(id);
				if (inner !== undefined) this.tracePaths(inner, here);
			}
		}
	}

	/** The places of two ids, or of the groups around them, in the innermost rows that hold both. */
	private whereTheyPart(from: string, to: string): readonly [Place | undefined, Place | undefined, number] {
		const [a, b] = [this.paths.get(from) ?? [], this.paths.get(to) ?? []];
		let depth = 0;
		while (depth < a.length && depth < b.length && a[depth]?.id === b[depth]?.id) depth++;
		return [a[depth], b[depth], depth];
	}

	/** Notes for an edge which neighbours it joins, or which rows and frames it has to cross. */
	private noteEdge({from, to, label = '', arrows}: Edge): void {
		const [a, b, depth] = this.whereTheyPart(from, to);
		if (a === undefined || b === undefined) return;
		if (a.y !== b.y) {
			for (const row of a.rows.slice(Math.min(a.y, b.y) + 1, Math.max(a.y, b.y) + 1))
				this.crossings.set(row, this.crossingsAbove(row) + (arrows === 'both' ? 2 : 1));
			if (Math.abs(a.y - b.y) > 1) this.detours = true;
			const [upper, lower] = a.y < b.y ? [from, to] : [to, from];
			for (const {id} of this.groupsAround(upper, depth)) this.crossedBottoms.add(id);
			for (const {id} of this.groupsAround(lower, depth)) this.crossedTops.add(id);
		} else if (Math.abs(a.x - b.x) === 1) {
			const {id} = a.x > b.x ? a : b;
			const width = this.omitted.labels ? 0 : textWidth(label);
			this.gaps.set(id, Math.max(this.gaps.get(id) ?? leastGap, width === 0 ? edgeGap : width + labelMargin));
		} else {
			this.detours = true;
		}
	}

	/** The groups around an id, without those that have less than `depth` others around them. */
	private groupsAround(id: string, depth: number): readonly Place[] {
		return (this.paths.get(id) ?? []).slice(depth, -1);
	}

	private findHubs(): ReadonlySet<string> {
		const joined = new Map<string, Map<BoxRow, string>>();
		const hubs = new Set<string>();
		const note = (id: string, other: string) => {
			const place = this.paths.get(other)?.at(-1);
			const row = place?.rows[place.y];
			if (row === undefined) return;
			const first = joined.get(id) ?? new Map<BoxRow, string>();
			joined.set(id, first);
			if ((first.get(row) ?? other) !== other) hubs.add(id);
			else first.set(row, other);
		};
		for (const {from, to} of this.diagram.edges) {
			note(from, to);
			note(to, from);
		}
		return hubs;
	}
}

/** The content as it is shown once items are left out. */
export function collapsed(content: Content): Content {
	if (content.items.length === 0) return content;
	return {...content, title: `${content.title} (${content.items.length})`, items: []};
}
