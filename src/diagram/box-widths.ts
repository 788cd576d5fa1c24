import {textWidth} from '../cell/width.ts';
import type {Arrangement} from './arrangement.ts';
import {leastWidth as leastContentWidth, naturalWidth as naturalContentWidth} from './content.ts';
import type {BoxRow} from './model.ts';

/** Cells of a group's frame and the space inside it, left and right. */
export const groupPadding = 2;
/** Cells that the rows may be narrower for it, when all gaps of a row can be the same then. */
const mostNarrower = 6;

/**
 * How a member of a row takes part in its width, in cells, as an item of CSS does in its flex container
 * (https://www.w3.org/TR/css-flexbox-1/#flexibility): no less than `min`, `basis` where there is room for all,
 * and of what is left a part as large as its `grow`, up to `max`.
 */
type FlexItem = {readonly min: number; readonly basis: number; readonly grow: number; readonly max: number};

/** What a row leaves over, in cells: `gap` for each gap between its members, `rest` for the margins beside them. */
type FreeSpace = {readonly gap: number; readonly rest: number};

/** The width of every box and group, in rows of `total` cells. */
export type RowWidths = {readonly total: number; readonly of: ReadonlyMap<string, number>};

/** What the boxes and groups of an arrangement need of a row's width, and what each gets. */
export class WidthSolver {
	private readonly arrangement: Arrangement;
	private readonly mins = new Map<string, number>();
	private readonly bases = new Map<string, number>();

	constructor(arrangement: Arrangement) {
		this.arrangement = arrangement;
	}

	/** The width of rows below which a word of some box would be broken. */
	get minWidth(): number {
		return this.widestRow(this.arrangement.rows, (id) => this.minOf(id));
	}

	/** The width of rows at which no text wraps. */
	get naturalWidth(): number {
		return this.widestRow(this.arrangement.rows, (id) => this.basisOf(id));
	}

	/** The width of every box and group in rows of `total` cells, at least {@link minWidth}. */
	distribute(total: number): RowWidths {
		const widths = new Map<string, number>();
		this.distributeRows(this.arrangement.rows, total, widths);
		return {total, of: widths};
	}

	/** The same in rows of `total` cells, or in a little narrower ones in which the gaps are more even and no text is longer. */
	distributeEvenly(total: number): RowWidths {
		let best = this.distribute(total);
		let least = this.unevenness(best);
		const lines = this.textLines(best);
		const narrowest = Math.max(this.minWidth, total - mostNarrower);
		for (let narrower = total - 1; least > 0 && narrower >= narrowest; narrower--) {
			const widths = this.distribute(narrower);
			const unevenness = this.unevenness(widths);
			if (unevenness >= least || this.textLines(widths) > lines) continue;
			best = widths;
			least = unevenness;
		}
		return best;
	}

	/** Lines of text of all boxes together. */
	private textLines({of: widths}: RowWidths): number {
		const ids = [...this.arrangement.diagram.boxes.keys()];
		return ids.reduce((sum, id) => sum + this.arrangement.textHeight(id, widths.get(id) ?? 0), 0);
	}

	/** Cells that no gap between neighbours can have, because its siblings could not have as many, in all rows together. */
	private unevenness({total, of: widths}: RowWidths): number {
		const ofRows = (rows: readonly BoxRow[], room: number): number =>
			rows.reduce((sum, row) => {
				const own = row.length > 1 ? freeSpace(this.arrangement, row, room, widths).rest : 0;
				return row.reduce((all, id) => {
					const inner = this.arrangement.groupRows(id);
					return inner === undefined ? all : all + ofRows(inner, (widths.get(id) ?? 0) - 2 * groupPadding);
				}, sum + own);
			}, 0);
		return ofRows(this.arrangement.rows, total);
	}

	private distributeRows(rows: readonly BoxRow[], total: number, widths: Map<string, number>): void {
		for (const row of rows) {
			const gaps = row.reduce((sum, id) => sum + this.arrangement.gapBefore(id), 0);
			const cells = this.distributeRow(row, total - gaps);
			for (const [x, id] of row.entries()) {
				const width = cells[x] as number;
				widths.set(id, width);
				const inner = this.arrangement.groupRows(id);
				if (inner !== undefined) this.distributeRows(inner, width - 2 * groupPadding, widths);
			}
		}
	}

	private distributeRow(row: BoxRow, room: number): number[] {
		const isGroup = (id: string) => this.arrangement.diagram.groups.has(id);
		const widest = Math.max(...row.map((id) => this.basisOf(id)));
		// Neighbours are equally wide, so that columns line up, unless one would have to wrap for it.
		const isEven = row.length > 1 && !row.some(isGroup) && row.length * widest <= room;
		if (isEven) return row.map(() => Math.floor(room / row.length));
		const items = row.map((id): FlexItem => {
			const basis = this.basisOf(id);
			const isAlone = row.length === 1 && !isGroup(id) && !this.arrangement.isBar(id);
			return {
				min: this.minOf(id),
				basis,
				max: isAlone ? Math.max(Math.ceil(basis * 1.6), basis + 12, 28) : Number.POSITIVE_INFINITY,
				grow: isGroup(id) ? 3 : 1,
			};
		});
		return distributeCells(room, items);
	}

	private minOf(id: string): number {
		return this.cached(this.mins, id, leastContentWidth, (each) => this.minOf(each));
	}

	private basisOf(id: string): number {
		return this.cached(this.bases, id, naturalContentWidth, (each) => this.basisOf(each));
	}

	private cached(
		cache: Map<string, number>,
		id: string,
		ofContent: typeof leastContentWidth,
		ofMember: (id: string) => number,
	): number {
		let width = cache.get(id);
		if (width === undefined) {
			const rows = this.arrangement.groupRows(id);
			width =
				rows === undefined
					? Math.max(...this.arrangement.contentOf(id).map(ofContent))
					: Math.max(
							this.widestRow(rows, ofMember) + 2 * groupPadding,
							textWidth(this.arrangement.diagram.groups.get(id)?.title ?? '') + 6,
						);
			cache.set(id, width);
		}
		return width;
	}

	private widestRow(rows: readonly BoxRow[], widthOf: (id: string) => number): number {
		const widths = rows.map((row) => row.reduce((sum, id) => sum + widthOf(id) + this.arrangement.gapBefore(id), 0));
		return Math.max(0, ...widths);
	}
}

/** What a row with `room` cells leaves over. */
export function freeSpace(
	arrangement: Arrangement,
	row: BoxRow,
	room: number,
	widths: ReadonlyMap<string, number>,
): FreeSpace {
	const used = row.reduce((sum, id) => sum + (widths.get(id) ?? 0) + arrangement.gapBefore(id), 0);
	const free = Math.max(0, room - used);
	const gaps = row.length - 1;
	return gaps === 0 ? {gap: 0, rest: free} : {gap: Math.floor(free / gaps), rest: free % gaps};
}

/**
 * Whole cells for each item: first what all need at least, then up to their bases, then the rest by how they
 * grow. Yoga's own shrinking leaves boxes too wide when several reach their least width at once, and its
 * rounding eats the gaps between them.
 *
 * @example
 * distributeCells(14, [{min: 5, basis: 5, grow: 1, max: 100}, {min: 5, basis: 10, grow: 1, max: 100}]); // [5, 9]
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
	const free = () => total - widths.reduce((sum, each) => sum + each, 0);
	const lacking = items.map(({min, basis}) => basis - min);
	spend(
		lacking,
		Math.min(
			free(),
			lacking.reduce((sum, each) => sum + each, 0),
		),
	);
	spend(
		items.map(({grow}) => grow),
		free(),
	);
	return widths;
}
