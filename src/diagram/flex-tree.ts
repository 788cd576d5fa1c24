import Yoga, {Align, Direction, Edge, FlexDirection, Justify, type Node} from 'yoga-layout';
import type {Rectangle} from '../cell/rectangle.ts';
import type {Arrangement} from './arrangement.ts';
import {freeSpace, groupPadding, type RowWidths} from './box-widths.ts';
import {frameHeight} from './content.ts';
import type {BoxRow} from './model.ts';

/** How generous a layout is, in rows: inside of boxes, and between them. */
export type RowSpacing = {readonly padding: number; readonly gap: number};

/** Where everything stands in rows of a width, from their own top left cell, and the height of all rows. */
export type PlacedRows = {
	readonly spacing: RowSpacing;
	readonly width: number;
	readonly height: number;
	readonly rectangles: ReadonlyMap<string, Rectangle>;
};

/**
 * The rows of an arrangement as nodes of Yoga's, with their widths fixed. Making nodes takes longer than laying
 * them out: another spacing only changes them. They lie outside the reach of the garbage collector, so the tree
 * must be freed.
 */
export class FlexTree {
	private readonly arrangement: Arrangement;
	private readonly widths: RowWidths;
	private readonly config = Yoga.Config.create();
	private readonly root: Node;
	private readonly nodes = new Map<string, Node>();
	/** What a spacing changes. */
	private readonly adjustments: ((spacing: RowSpacing) => void)[] = [];
	/** The one that the rows are laid out with. */
	private spacing: RowSpacing | undefined;

	constructor(arrangement: Arrangement, widths: RowWidths) {
		this.arrangement = arrangement;
		this.widths = widths;
		this.config.setUseWebDefaults(false);
		this.root = Yoga.Node.create(this.config);
		this.root.setWidth(widths.total);
		this.addRows(this.root, arrangement.rows, widths.total);
	}

	/** How high the rows are with a spacing. */
	heightWith(spacing: RowSpacing): number {
		if (spacing !== this.spacing) {
			for (const adjust of this.adjustments) adjust(spacing);
			this.root.calculateLayout(undefined, undefined, Direction.LTR);
			this.spacing = spacing;
		}
		return this.root.getComputedHeight();
	}

	/** Where everything stands with a spacing. */
	place(spacing: RowSpacing): PlacedRows {
		const height = this.heightWith(spacing);
		const rectangles = new Map([...this.nodes].map(([id, node]) => [id, rectangleOf(node)]));
		return {spacing, width: this.widths.total, height, rectangles};
	}

	free(): void {
		this.root.freeRecursive();
		this.config.free();
	}

	private addRows(parent: Node, rows: readonly BoxRow[], room: number): void {
		for (const [y, row] of rows.entries()) {
			const line = Yoga.Node.create(this.config);
			line.setFlexDirection(FlexDirection.Row);
			line.setJustifyContent(row.length > 1 ? Justify.FlexStart : Justify.Center);
			line.setAlignItems(this.isUneven(row) ? Align.Center : Align.Stretch);
			const above = rows[y - 1];
			if (above !== undefined)
				this.adjustments.push((spacing) => line.setMargin(Edge.Top, this.gapBetween(above, row, spacing)));
			parent.insertChild(line, y);
			const free = freeSpace(this.arrangement, row, room, this.widths.of);
			for (const [x, id] of row.entries()) {
				const node = this.addMember(id);
				const more = row.length === 1 ? 0 : x === 0 ? Math.floor(free.rest / 2) : free.gap;
				node.setMargin(Edge.Left, this.arrangement.gapBefore(id) + more);
				line.insertChild(node, x);
			}
		}
	}

	private addMember(id: string): Node {
		const node = Yoga.Node.create(this.config);
		this.nodes.set(id, node);
		const width = this.widthOf(id);
		node.setWidth(width);
		const rows = this.arrangement.groupRows(id);
		if (rows === undefined) {
			const least = this.arrangement.textHeight(id, width) + frameHeight;
			this.adjustments.push(({padding}) => node.setMinHeight(least + 2 * padding));
			return node;
		}
		const crossed = this.arrangement.crossed(id);
		node.setPadding(Edge.Horizontal, groupPadding);
		this.adjustments.push(({padding}) => {
			node.setPadding(Edge.Top, padding > 0 || crossed.top ? 2 : 1);
			node.setPadding(Edge.Bottom, padding > 0 || crossed.bottom ? 2 : 1);
		});
		this.addRows(node, rows, width - 2 * groupPadding);
		return node;
	}

	/** Whether a row's members keep their own heights, centred: groups do, and so does a chain of boxes of which one says much more. */
	private isUneven(row: BoxRow): boolean {
		if (row.some((id) => this.arrangement.diagram.groups.has(id))) return true;
		const isChain = row.every((id, x) => x === 0 || this.arrangement.isJoined(id));
		const heights = row.map((id) => this.arrangement.textHeight(id, this.widthOf(id)));
		return isChain && Math.max(...heights) - Math.min(...heights) > 1;
	}

	/** Cells between a row and the one above it. */
	private gapBetween(above: BoxRow, row: BoxRow, {gap}: RowSpacing): number {
		const crossing = this.arrangement.crossingsAbove(row);
		if (crossing === 0) return Math.min(1, gap - 1);
		const isStraight = crossing === 1 && row.length === 1 && above.length === 1;
		return Math.max(isStraight ? 1 : 2, gap);
	}

	private widthOf(id: string): number {
		return this.widths.of.get(id) ?? 0;
	}
}

function rectangleOf(node: Node): Rectangle {
	let x = 0;
	let y = 0;
	for (let each: Node | null = node; each !== null; each = each.getParent()) {
		x += each.getComputedLeft();
		y += each.getComputedTop();
	}
	return {x, y, width: node.getComputedWidth(), height: node.getComputedHeight()};
}
