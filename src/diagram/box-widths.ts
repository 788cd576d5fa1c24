import {textWidth} from '../cell/width.ts';
import type {Arrangement} from './arrangement.ts';
import {leastWidth as leastContentWidth, naturalWidth as naturalContentWidth} from './content.ts';
import type {BoxRow} from './model.ts';

/** Cells of a group's frame and the space inside it, left and right. */
export const groupSide = 2;

/**
 * How one of several neighbours shares a row's width, in cells, as an item of CSS does with its flex container
 * (https://www.w3.org/TR/css-flexbox-1/#flexibility): `grow` is its share of what is free.
 */
type FlexItem = {readonly min: number; readonly basis: number; readonly max: number; readonly grow: number};

/** What a row leaves over, in cells: `gap` for each gap between its members, `rest` for the margins beside them. */
export type Spare = {readonly gap: number; readonly rest: number};

/** The widths of boxes and groups: what they need, and what each gets of a stage. */
export class Widths {
	private readonly arrangement: Arrangement;
	private readonly least = new Map<string, number>();
	private readonly natural = new Map<string, number>();

	constructor(arrangement: Arrangement) {
		this.arrangement = arrangement;
	}

	/** The width below which a word of some box would be broken. */
	get leastWidth(): number {
		return this.widestRow(this.arrangement.rows, '', (id) => this.leastOf(id));
	}

	/** The width at which no text wraps. */
	get naturalWidth(): number {
		return this.widestRow(this.arrangement.rows, '', (id) => this.naturalOf(id));
	}

	/** The width of every box and group when the stage has `total` cells, at least {@link leastWidth}. */
	distribute(total: number): Map<string, number> {
		const allotted = new Map<string, number>();
		this.distributeRows(this.arrangement.rows, '', total, allotted);
		return allotted;
	}

	/** Cells that no gap between neighbours can have, because its siblings could not have as many, in all rows together. */
	remainder(total: number, allotted: ReadonlyMap<string, number>): number {
		return this.remainderOf(this.arrangement.rows, '', total, allotted);
	}

	/** What a row of a container with `room` cells leaves over. */
	spare(row: BoxRow, container: string, y: number, room: number, allotted: ReadonlyMap<string, number>): Spare {
		const used = row.reduce((sum, id, x) => {
			return sum + (allotted.get(id) ?? 0) + this.arrangement.gapBefore(container, y, x);
		}, 0);
		const left = Math.max(0, room - used);
		const gaps = row.length - 1;
		return gaps === 0 ? {gap: 0, rest: left} : {gap: Math.floor(left / gaps), rest: left % gaps};
	}

	private remainderOf(
		rows: readonly BoxRow[],
		container: string,
		room: number,
		allotted: ReadonlyMap<string, number>,
	): number {
		return rows.reduce((sum, row, y) => {
			const own = row.length > 1 ? this.spare(row, container, y, room, allotted).rest : 0;
			return row.reduce((all, id) => {
				const inner = this.arrangement.groupRows(id);
				if (inner === undefined) return all;
				const width = (allotted.get(id) ?? 0) - 2 * groupSide;
				return all + this.remainderOf(inner, this.arrangement.container(id), width, allotted);
			}, sum + own);
		}, 0);
	}

	private distributeRows(
		rows: readonly BoxRow[],
		container: string,
		total: number,
		allotted: Map<string, number>,
	): void {
		for (const [y, row] of rows.entries()) {
			const gaps = row.reduce((sum, _, x) => sum + this.arrangement.gapBefore(container, y, x), 0);
			const widths = this.shares(row, total - gaps);
			for (const [x, id] of row.entries()) {
				const width = widths[x] as number;
				allotted.set(id, width);
				const inner = this.arrangement.groupRows(id);
				if (inner !== undefined)
					this.distributeRows(inner, this.arrangement.container(id), width - 2 * groupSide, allotted);
			}
		}
	}

	private shares(row: BoxRow, room: number): number[] {
		const isGroup = (id: string) => this.arrangement.diagram.groups.has(id);
		const widest = Math.max(...row.map((id) => this.naturalOf(id)));
		// Neighbours are equally wide, so that columns line up, unless one would have to wrap for it.
		const isEven = row.length > 1 && !row.some(isGroup) && row.length * widest <= room;
		if (isEven) return row.map(() => Math.floor(room / row.length));
		const items = row.map((id): FlexItem => {
			const natural = this.naturalOf(id);
			const isAlone = row.length === 1 && !isGroup(id) && !this.arrangement.isBar(id);
			return {
				min: this.leastOf(id),
				basis: natural,
				max: isAlone ? Math.max(Math.ceil(natural * 1.6), natural + 12, 28) : Number.POSITIVE_INFINITY,
				grow: isGroup(id) ? 3 : 1,
			};
		});
		return distributeCells(room, items);
	}

	private leastOf(id: string): number {
		return this.cached(this.least, id, leastContentWidth, (each) => this.leastOf(each));
	}

	private naturalOf(id: string): number {
		return this.cached(this.natural, id, naturalContentWidth, (each) => this.naturalOf(each));
	}

	private cached(
		widths: Map<string, number>,
		id: string,
		ofContent: typeof leastContentWidth,
		ofMember: (id: string) => number,
	): number {
		let width = widths.get(id);
		if (width === undefined) {
			const rows = this.arrangement.groupRows(id);
			width =
				rows === undefined
					? Math.max(...this.arrangement.contentOf(id).map(ofContent))
					: Math.max(
							this.widestRow(rows, this.arrangement.container(id), ofMember) + 2 * groupSide,
							textWidth(this.arrangement.diagram.groups.get(id)?.title ?? '') + 6,
						);
			widths.set(id, width);
		}
		return width;
	}

	private widestRow(rows: readonly BoxRow[], container: string, widthOf: (id: string) => number): number {
		const widths = rows.map((row, y) =>
			row.reduce((sum, id, x) => sum + widthOf(id) + this.arrangement.gapBefore(container, y, x), 0),
		);
		return Math.max(0, ...widths);
	}
}

/**
 * Whole cells for each item: first what all need at least, then up to their basis, then the rest by `grow`. Yoga's own shrinking leaves boxes too wide when several reach their least
 * width at once, and its rounding eats the gaps between them.
 */
export function distributeCells(total: number, items: readonly FlexItem[]): number[] {
	const widths = items.map(({min}) => min);
	const spend = (weights: readonly number[], room: number) => {
		const sum = weights.reduce((all, each) => all + each, 0);
		if (sum === 0 || room <= 0) return;
		let before = 0;
		for (const [index, weight] of weights.entries()) {
			const after = before + weight;
			const cells = Math.round((room * after) / sum) - Math.round((room * before) / sum);
			widths[index] = Math.min((widths[index] as number) + cells, items[index]?.max ?? 0);
			before = after;
		}
	};
	const left = () => total - widths.reduce((sum, each) => sum + each, 0);
	const missing = items.map(({min, basis}) => basis - min);
	spend(
		missing,
		Math.min(
			left(),
			missing.reduce((sum, each) => sum + each, 0),
		),
	);
	spend(
		items.map(({grow}) => grow),
		left(),
	);
	return widths;
}
