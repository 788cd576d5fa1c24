import {textWidth} from '../cell/width.ts';
import type {Content} from './content.ts';
import type {BoxRow, Diagram, Edge} from './model.ts';
import type {Axis} from './side.ts';

/** What a diagram gave up to fit, in this order. */
export type Omitted = {
	/** Boxes show `title (4)` instead of their items. */
	readonly items: boolean;
	/** Edge labels are not placed. */
	readonly labels: boolean;
	/** What stood side by side is stacked. */
	readonly rows: boolean;
};

/** Least cells between neighbours of a row. */
const between = 2;

/** The sides of a group's frame that edges cross on their way to its members. */
export type Crossed = {readonly top: boolean; readonly bottom: boolean};

/**
 * Who stands where, before anything has a size: the rows of a diagram with what it has given up so far,
 * and the space that its edges need between them.
 */
export class Arrangement {
	readonly diagram: Diagram;
	readonly omitted: Omitted;
	readonly rows: readonly BoxRow[];
	private readonly contents: ReadonlyMap<string, readonly Content[]>;
	/** Of each box and group: the path of (row, place) pairs that leads to it. */
	private readonly paths = new Map<string, readonly number[]>();
	/** By container, row and place: cells before that place, where an edge needs more than usual. */
	private readonly gaps = new Map<string, number>();
	/** By container and row: how many edges come through the space above that row. */
	private readonly crossings = new Map<string, number>();
	private readonly crossedTops = new Set<string>();
	private readonly crossedBottoms = new Set<string>();
	/** Boxes joined to several others of one row. */
	private readonly hubs: ReadonlySet<string>;
	private detours = false;

	constructor(diagram: Diagram, contents: ReadonlyMap<string, readonly Content[]>, omitted: Omitted) {
		this.diagram = diagram;
		this.omitted = omitted;
		this.contents = omitted.items ? new Map([...contents].map(([id, each]) => [id, each.map(collapsed)])) : contents;
		this.rows = this.arranged(diagram.rows);
		this.trace(this.rows, []);
		for (const edge of diagram.edges) this.note(edge);
		this.hubs = this.findHubs();
	}

	/** Whether an edge has to go around a box. */
	get hasDetours(): boolean {
		return this.detours;
	}

	/** Whether an edge runs along rows or across them: decided where the paths of its ends part. */
	axis(from: string, to: string): Axis {
		return this.parting(from, to) % 2 === 0 ? 'vertical' : 'horizontal';
	}

	/** The rows of a group; undefined for a box. */
	groupRows(id: string): readonly BoxRow[] | undefined {
		const group = this.diagram.groups.get(id);
		return group === undefined ? undefined : this.arranged(group.rows);
	}

	/** Every text that a box has at some step. */
	contentOf(id: string): readonly Content[] {
		return this.contents.get(id) ?? [{title: id, items: []}];
	}

	/** The name of a group as a container of rows; the whole diagram's is empty. */
	container(id: string): string {
		return (this.paths.get(id) ?? []).join('.');
	}

	/** Cells between a row's place and the one before it: an edge there needs room for its label. */
	gapBefore(container: string, y: number, x: number): number {
		return x === 0 ? 0 : (this.gaps.get(`${container}/${y}/${x}`) ?? between);
	}

	/** Whether an edge joins a row's place to the one before it. */
	isJoined(container: string, y: number, x: number): boolean {
		return this.gaps.has(`${container}/${y}/${x}`);
	}

	/** How many edges come through the space above a row; one with two arrowheads counts twice. */
	crossingsAbove(container: string, y: number): number {
		return this.crossings.get(`${container}/${y}`) ?? 0;
	}

	/** Where a group's frame is crossed: there must be room inside it for an arrowhead. */
	crossed(group: string): Crossed {
		return {top: this.crossedTops.has(group), bottom: this.crossedBottoms.has(group)};
	}

	/** A box alone in its row is a bar over the whole width when its author says so or when it is joined to several others of one row. */
	isBar(id: string): boolean {
		return this.diagram.boxes.get(id)?.shape === 'bar' || this.hubs.has(id);
	}

	private arranged(rows: readonly BoxRow[]): readonly BoxRow[] {
		return this.omitted.rows ? rows.flatMap((row) => row.map((id) => [id])) : rows;
	}

	private trace(rows: readonly BoxRow[], path: readonly number[]): void {
		for (const [y, row] of rows.entries()) {
			for (const [x, id] of row.entries()) {
				const here = [...path, y, x];
				this.paths.set(id, here);
				const inner = this.groupRows(id);
				if (inner !== undefined) this.trace(inner, here);
			}
		}
	}

	/** How far the paths of two ids agree: an even number where their rows differ, an odd one where their places do. */
	private parting(from: string, to: string): number {
		const a = this.paths.get(from) ?? [];
		const b = this.paths.get(to) ?? [];
		let depth = 0;
		while (depth < a.length && depth < b.length && a[depth] === b[depth]) depth++;
		return depth;
	}

	/** Notes for each edge which neighbours it joins, or which rows and frames it has to cross. */
	private note(edge: Edge): void {
		const a = this.paths.get(edge.from) ?? [];
		const b = this.paths.get(edge.to) ?? [];
		const depth = this.parting(edge.from, edge.to);
		const [first, second] = [a[depth] ?? 0, b[depth] ?? 0];
		if (depth % 2 === 0) {
			const container = a.slice(0, depth).join('.');
			for (let y = Math.min(first, second) + 1; y <= Math.max(first, second); y++) {
				const key = `${container}/${y}`;
				this.crossings.set(key, (this.crossings.get(key) ?? 0) + (edge.arrows === 'both' ? 2 : 1));
			}
			if (Math.abs(first - second) > 1) this.detours = true;
			this.noteFrames(first < second ? a : b, depth, this.crossedBottoms);
			this.noteFrames(first < second ? b : a, depth, this.crossedTops);
		} else if (Math.abs(first - second) === 1) {
			const key = `${a.slice(0, depth - 1).join('.')}/${a[depth - 1]}/${Math.max(first, second)}`;
			const label = this.omitted.labels ? 0 : textWidth(edge.label ?? '');
			this.gaps.set(key, Math.max(this.gaps.get(key) ?? between, label === 0 ? 5 : label + 4));
		} else {
			this.detours = true;
		}
	}

	/** Notes the groups around the end of an edge, inside the container where its ends part. */
	private noteFrames(path: readonly number[], depth: number, crossed: Set<string>): void {
		let rows = this.rows;
		for (let at = 0; at + 2 < path.length; at += 2) {
			const id = rows[path[at] as number]?.[path[at + 1] as number];
			if (id === undefined) return;
			if (at >= depth) crossed.add(id);
			rows = this.groupRows(id) ?? [];
		}
	}

	private findHubs(): ReadonlySet<string> {
		const rows = new Map<string, Set<string>>();
		const hubs = new Set<string>();
		const note = (id: string, other: string) => {
			const row = `${id}|${(this.paths.get(other) ?? []).slice(0, -1).join('.')}`;
			const others = rows.get(row) ?? new Set();
			rows.set(row, others.add(other));
			if (others.size > 1) hubs.add(id);
		};
		for (const {from, to} of this.diagram.edges) {
			note(from, to);
			note(to, from);
		}
		return hubs;
	}
}

/** The content as it is shown once items have been given up. */
export function collapsed(content: Content): Content {
	if (content.items.length === 0) return content;
	return {...content, title: `${content.title} (${content.items.length})`, items: []};
}
