import Yoga, {Align, Direction, FlexDirection, Justify, type Node, Edge as Side} from 'yoga-layout';
import type {Rectangle, Size} from '../cell/rectangle.ts';
import {textWidth} from '../cell/width.ts';
import {type Content, contentLines, frameHeight, leastWidth, naturalWidth} from './content.ts';
import type {Diagram, Edge, Row} from './model.ts';
import {type Axis, type Route, route} from './route.ts';
import {standings} from './standing.ts';

/** Where everything of a diagram stands on a stage of one size, whatever step it is at. */
export type Layout = {
	readonly size: Size;
	/** By id of box or group. Empty when the diagram does not fit. */
	readonly rectangles: ReadonlyMap<string, Rectangle>;
	/** By id of edge. */
	readonly routes: ReadonlyMap<string, Route>;
	readonly fits: boolean;
	/** The smallest stage that this diagram fits on, once it has given up all it may. */
	readonly needs: Size;
	readonly given: GivenUp;
	/** Blank rows above and below the text of each box. */
	readonly padding: number;
};

/** What a diagram gave up to fit, in this order. */
export type GivenUp = {
	/** Boxes show `title (4)` instead of their items. */
	readonly items: boolean;
	/** Edge labels are not placed. */
	readonly labels: boolean;
	/** What stood side by side is stacked. */
	readonly rows: boolean;
};

/** How generous an attempt is, in rows. */
type Spacing = {readonly padding: number; readonly gap: number};

const spacings: readonly Spacing[] = [
	{padding: 2, gap: 5},
	{padding: 2, gap: 4},
	{padding: 1, gap: 4},
	{padding: 1, gap: 3},
	{padding: 0, gap: 3},
	{padding: 0, gap: 2},
	{padding: 0, gap: 1},
];

const sacrifices: readonly GivenUp[] = [
	{items: false, labels: false, rows: false},
	{items: true, labels: false, rows: false},
	{items: true, labels: true, rows: false},
	{items: true, labels: true, rows: true},
];

/** Above this many boxes only the tightest spacings are tried: there is no room to be generous. */
const manyBoxes = 60;

/**
 * Places a diagram on a stage: Flexbox through Yoga, rows sharing the width, boxes never narrower than
 * their longest word. When space is short it gives up padding, then items, edge labels, and rows; when
 * even that does not help, `fits` is false and `needs` says which size would do.
 *
 * The steps do not matter: a box that comes later has its place from the start, and a box whose text
 * changes is large enough for each of its texts.
 */
export function layout(diagram: Diagram, size: Size): Layout {
	const contents = contentsOf(diagram);
	let needs: Size = {width: 0, height: 0};
	for (const given of sacrifices) {
		const plan = new Plan(diagram, contents, given);
		const width = plan.leastWidth();
		if (width > size.width) {
			needs = {width, height: needs.height};
			continue;
		}
		for (const spacing of diagram.boxes.size > manyBoxes ? spacings.slice(-3) : spacings) {
			const placed = plan.place(size, spacing);
			if (placed.height > size.height) {
				needs = {width, height: placed.height};
				continue;
			}
			const routes = route(diagram.edges, placed.rectangles, {
				size,
				groups: new Set(diagram.groups.keys()),
				axis: (from, to) => plan.axis(from, to),
				hasLabels: !given.labels,
			});
			return {size, ...placed, routes, fits: true, needs, given, padding: spacing.padding};
		}
	}
	const last = sacrifices.at(-1) as GivenUp;
	return {size, rectangles: new Map(), routes: new Map(), fits: false, needs, given: last, padding: 0};
}

/** Every text that each box has at some step. */
function contentsOf(diagram: Diagram): Map<string, Content[]> {
	const all = new Map<string, Set<Content>>([...diagram.boxes].map(([id, box]) => [id, new Set([box])]));
	if (diagram.steps.some((step) => step.effects.some((effect) => effect.type === 'change'))) {
		for (const {boxes} of standings(diagram)) for (const [id, box] of boxes) all.get(id)?.add(box);
	}
	return new Map([...all].map(([id, set]) => [id, [...set]]));
}

/** The content as it is shown once items have been given up. */
export function collapsed(content: Content): Content {
	if (content.items.length === 0) return content;
	return {...content, title: `${content.title} (${content.items.length})`, items: []};
}

type Placed = {readonly rectangles: Map<string, Rectangle>; readonly height: number};

/** Least cells between neighbours of a row. */
const between = 2;
/** Cells of a group's frame and the space inside it, left and right. */
const groupSide = 2;

/** One attempt: a diagram with what it has given up so far. */
class Plan {
	private readonly contents = new Map<string, Content[]>();
	private readonly rows: readonly Row[];
	/** Of each box and group: the path of (row, place) pairs that leads to it. */
	private readonly paths = new Map<string, readonly number[]>();
	/** By container, row and place: cells before that place, where an edge needs more than usual. */
	private readonly gaps = new Map<string, number>();
	/** By container and row: how many edges come through the space above that row. */
	private readonly crossings = new Map<string, number>();
	/** By container: the width its rows can count on. */
	private readonly available = new Map<string, number>();
	/** Whether some edge has to go around a box. */
	private hasDetours = false;
	private readonly diagram: Diagram;
	private readonly given: GivenUp;

	constructor(diagram: Diagram, contents: ReadonlyMap<string, Content[]>, given: GivenUp) {
		this.diagram = diagram;
		this.given = given;
		for (const [id, each] of contents) this.contents.set(id, given.items ? each.map(collapsed) : each);
		this.rows = this.arranged(diagram.rows);
		this.trace(this.rows, []);
		for (const edge of diagram.edges) this.note(edge);
	}

	/** Whether an edge runs along rows or across them: decided where the paths of its ends part. */
	axis(from: string, to: string): Axis {
		const a = this.paths.get(from) ?? [];
		const b = this.paths.get(to) ?? [];
		let depth = 0;
		while (depth < a.length && depth < b.length && a[depth] === b[depth]) depth++;
		return depth % 2 === 0 ? 'vertical' : 'horizontal';
	}

	leastWidth(): number {
		return this.rowsWidth(this.rows, '', (id) => this.leastNodeWidth(id)) + this.margin();
	}

	/** Places everything in a stage of this size, centred. The height is what the rows take. */
	place(size: Size, spacing: Spacing): Placed {
		const width = this.stageWidth(size);
		this.available.set('', width);
		const config = Yoga.Config.create();
		config.setUseWebDefaults(false);
		const root = Yoga.Node.create(config);
		const nodes = new Map<string, Node>();
		root.setWidth(width);
		this.fillRows(root, '', this.rows, spacing, nodes, config);
		root.calculateLayout(undefined, undefined, Direction.LTR);
		const height = root.getComputedHeight();
		const left = Math.floor((size.width - width) / 2);
		const top = Math.max(0, Math.floor((size.height - height) / 2));
		const rectangles = new Map<string, Rectangle>();
		for (const [id, node] of nodes) rectangles.set(id, absolute(node, left, top));
		root.freeRecursive();
		config.free();
		return {rectangles, height};
	}

	/** Wide enough for the content with some air, and for a stage that is not much flatter than it is wide. */
	private stageWidth(size: Size): number {
		const natural = this.rowsWidth(this.rows, '', (id) => this.naturalNodeWidth(id));
		const wanted = Math.max(Math.ceil(natural * 1.5), 76, Math.ceil(size.height * 2.4));
		return Math.min(size.width - this.margin(), wanted);
	}

	/** Cells kept free left and right together, for edges that have to go around a row. */
	private margin(): number {
		return this.hasDetours ? 6 : 0;
	}

	private key(id: string): string {
		return (this.paths.get(id) ?? []).join('.');
	}

	private arranged(rows: readonly Row[]): readonly Row[] {
		return this.given.rows ? rows.flatMap((row) => row.map((id) => [id])) : rows;
	}

	private groupRows(id: string): readonly Row[] | undefined {
		const group = this.diagram.groups.get(id);
		return group === undefined ? undefined : this.arranged(group.rows);
	}

	private trace(rows: readonly Row[], path: readonly number[]): void {
		for (const [y, row] of rows.entries()) {
			for (const [x, id] of row.entries()) {
				const here = [...path, y, x];
				this.paths.set(id, here);
				const inner = this.groupRows(id);
				if (inner !== undefined) this.trace(inner, here);
			}
		}
	}

	/** The width of the widest row, its boxes being as wide as `widthOf` says. */
	private rowsWidth(rows: readonly Row[], container: string, widthOf: (id: string) => number): number {
		const widths = rows.map((row, y) =>
			row.reduce((sum, id, x) => sum + widthOf(id) + (x === 0 ? 0 : this.gapBefore(container, y, x)), 0),
		);
		return Math.max(0, ...widths);
	}

	private leastNodeWidth(id: string): number {
		const rows = this.groupRows(id);
		if (rows === undefined) return Math.max(...this.contentOf(id).map(leastWidth));
		const inner = this.rowsWidth(rows, this.key(id), (each) => this.leastNodeWidth(each));
		return Math.max(inner + 2 * groupSide, this.groupTitleWidth(id));
	}

	private naturalNodeWidth(id: string): number {
		const rows = this.groupRows(id);
		if (rows === undefined) return Math.max(...this.contentOf(id).map(naturalWidth));
		const inner = this.rowsWidth(rows, this.key(id), (each) => this.naturalNodeWidth(each));
		return Math.max(inner + 2 * groupSide, this.groupTitleWidth(id));
	}

	private groupTitleWidth(id: string): number {
		return textWidth(this.diagram.groups.get(id)?.title ?? '') + 6;
	}

	private contentOf(id: string): Content[] {
		return this.contents.get(id) ?? [{title: id, items: []}];
	}

	/** Cells between a row's place and the one before it: an edge there needs room for its label. */
	private gapBefore(container: string, y: number, x: number): number {
		return this.gaps.get(`${container}/${y}/${x}`) ?? between;
	}

	/** Notes for each edge which neighbours it joins, or which rows it has to cross. */
	private note(edge: Edge): void {
		const a = this.paths.get(edge.from) ?? [];
		const b = this.paths.get(edge.to) ?? [];
		let depth = 0;
		while (depth < a.length && depth < b.length && a[depth] === b[depth]) depth++;
		const [first, second] = [a[depth] ?? 0, b[depth] ?? 0];
		if (depth % 2 === 0) {
			const container = a.slice(0, depth).join('.');
			for (let y = Math.min(first, second) + 1; y <= Math.max(first, second); y++) {
				const key = `${container}/${y}`;
				this.crossings.set(key, (this.crossings.get(key) ?? 0) + 1);
			}
			if (Math.abs(first - second) > 1) this.hasDetours = true;
		} else if (Math.abs(first - second) === 1) {
			const key = `${a.slice(0, depth - 1).join('.')}/${a[depth - 1]}/${Math.max(first, second)}`;
			const label = this.given.labels ? 0 : textWidth(edge.label ?? '');
			this.gaps.set(key, Math.max(this.gaps.get(key) ?? between, label === 0 ? 5 : label + 4));
		} else {
			this.hasDetours = true;
		}
	}

	private fillRows(
		parent: Node,
		container: string,
		rows: readonly Row[],
		spacing: Spacing,
		nodes: Map<string, Node>,
		config: ReturnType<typeof Yoga.Config.create>,
	): void {
		for (const [y, row] of rows.entries()) {
			const line = Yoga.Node.create(config);
			line.setFlexDirection(FlexDirection.Row);
			line.setJustifyContent(Justify.Center);
			line.setAlignItems(row.some((id) => this.diagram.groups.has(id)) ? Align.Center : Align.Stretch);
			if (y > 0) line.setMargin(Side.Top, this.gapAbove(container, rows, y, spacing));
			parent.insertChild(line, parent.getChildCount());
			const basis = this.equalWidth(container, row, y);
			for (const [x, id] of row.entries()) {
				const node = this.node(id, row, spacing, nodes, config);
				if (basis !== undefined) node.setFlexBasis(basis);
				if (x > 0) node.setMargin(Side.Left, this.gapBefore(container, y, x));
				line.insertChild(node, x);
			}
		}
	}

	/** The width that all boxes of a row can have, so that columns line up; undefined when one would have to wrap for it. */
	private equalWidth(container: string, row: Row, y: number): number | undefined {
		if (row.length < 2 || row.some((id) => this.diagram.groups.has(id))) return undefined;
		const widest = Math.max(...row.map((id) => this.naturalNodeWidth(id)));
		const gaps = row.reduce((sum, _, x) => sum + (x === 0 ? 0 : this.gapBefore(container, y, x)), 0);
		return row.length * widest + gaps <= (this.available.get(container) ?? 0) ? widest : undefined;
	}

	private node(
		id: string,
		row: Row,
		spacing: Spacing,
		nodes: Map<string, Node>,
		config: ReturnType<typeof Yoga.Config.create>,
	): Node {
		const node = Yoga.Node.create(config);
		nodes.set(id, node);
		const least = this.leastNodeWidth(id);
		const natural = this.naturalNodeWidth(id);
		node.setMinWidth(least);
		node.setFlexBasis(natural);
		node.setFlexShrink(1);
		node.setFlexGrow(1);
		const rows = this.groupRows(id);
		if (rows !== undefined) {
			const air = spacing.padding > 0 ? 1 : 0;
			node.setPadding(Side.Horizontal, groupSide);
			node.setPadding(Side.Top, 1 + air);
			node.setPadding(Side.Bottom, 1 + air);
			node.setFlexGrow(3);
			this.available.set(this.key(id), natural - 2 * groupSide);
			this.fillRows(node, this.key(id), rows, spacing, nodes, config);
			return node;
		}
		if (row.length === 1 && !this.spansRow(id)) node.setMaxWidth(Math.max(Math.ceil(natural * 1.6), natural + 12, 28));
		const contents = this.contentOf(id);
		node.setMeasureFunc((width) => {
			const cells = Math.max(1, Math.round(width));
			const lines = Math.max(...contents.map((content) => contentLines(content, cells).length));
			return {width: cells, height: lines + frameHeight + 2 * spacing.padding};
		});
		return node;
	}

	/** A box alone in its row is a bar over the whole width when it is a foundation or joined to several others of one row. */
	private spansRow(id: string): boolean {
		if (this.diagram.boxes.get(id)?.role === 'kernel') return true;
		const rows = new Map<number, number>();
		for (const edge of this.diagram.edges) {
			const other = edge.from === id ? edge.to : edge.to === id ? edge.from : undefined;
			const row = other === undefined ? undefined : this.paths.get(other)?.at(-2);
			if (row !== undefined) rows.set(row, (rows.get(row) ?? 0) + 1);
		}
		return [...rows.values()].some((count) => count > 1);
	}

	/** Rows between the row `y` of a container and the one above it. */
	private gapAbove(container: string, rows: readonly Row[], y: number, spacing: Spacing): number {
		const crossing = this.crossings.get(`${container}/${y}`) ?? 0;
		if (crossing === 0) return Math.min(1, spacing.gap - 1);
		const isStraight = crossing === 1 && rows[y]?.length === 1 && rows[y - 1]?.length === 1;
		return Math.max(isStraight ? 1 : 2, spacing.gap);
	}
}

function absolute(node: Node, left: number, top: number): Rectangle {
	let x = left;
	let y = top;
	for (let each: Node | null = node; each !== null; each = each.getParent()) {
		x += each.getComputedLeft();
		y += each.getComputedTop();
	}
	return {x, y, width: node.getComputedWidth(), height: node.getComputedHeight()};
}
