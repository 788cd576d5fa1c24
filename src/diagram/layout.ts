import Yoga, {Align, Direction, FlexDirection, Justify, type Node, Edge as Side} from 'yoga-layout';
import type {Rectangle, Size} from '../cell/rectangle.ts';
import {textWidth} from '../cell/width.ts';
import {Arrangement, type Omitted} from './arrangement.ts';
import {groupSide, Widths} from './box-widths.ts';
import {type Content, frameHeight, wrapContent} from './content.ts';
import {diagramStates} from './diagram-state.ts';
import type {BoxRow, Diagram} from './model.ts';
import {type Route, route} from './route.ts';
import type {BorderLabels} from './side.ts';

/** Where everything of a diagram stands on a stage of one size, whatever step it is at. */
export type DiagramLayout = {
	readonly size: Size;
	/** By id of box or group. Empty when the diagram does not fit. */
	readonly rectangles: ReadonlyMap<string, Rectangle>;
	/** By id of edge. */
	readonly routes: ReadonlyMap<string, Route>;
	readonly fits: boolean;
	/** A stage that this diagram fits on: its own, or the nearest larger one when it does not fit though it has given up all it may. */
	readonly needs: Size;
	readonly omitted: Omitted;
	/** Blank rows above and below the text of each box. */
	readonly padding: number;
};

/** How generous an attempt is, in rows. */
type Spacing = {readonly padding: number; readonly gap: number};

/** Rows from which a stage asks for larger boxes and gaps, lest it look empty. */
const tallStage = 40;
const tallSpacings: readonly Spacing[] = [
	{padding: 3, gap: 7},
	{padding: 3, gap: 6},
	{padding: 2, gap: 6},
];
const spacings: readonly Spacing[] = [
	{padding: 2, gap: 5},
	{padding: 2, gap: 4},
	{padding: 1, gap: 4},
	{padding: 1, gap: 3},
	{padding: 0, gap: 3},
	{padding: 0, gap: 2},
	{padding: 0, gap: 1},
];
const tightest = spacings.at(-1) as Spacing;

const detailLevels: readonly Omitted[] = [
	{items: false, labels: false, rows: false},
	{items: true, labels: false, rows: false},
	{items: true, labels: true, rows: false},
	{items: true, labels: true, rows: true},
];

/** Above this many boxes only the tightest spacings are tried: there is no room to be generous. */
const manyBoxes = 60;

/** The spacings to try, the most generous first. */
function spacingsFor(diagram: Diagram, size: Size): readonly Spacing[] {
	if (diagram.boxes.size > manyBoxes) return spacings.slice(-3);
	return size.height >= tallStage ? [...tallSpacings, ...spacings] : spacings;
}

/**
 * Places a diagram on a stage: Flexbox through Yoga, rows sharing the width, boxes never narrower than
 * their longest word. When space is short it gives up padding, then items, edge labels, and rows; when
 * even that does not help, `fits` is false and `needs` says which size would do.
 *
 * The steps do not matter: a box that comes later has its place from the start, and a box whose text
 * changes is large enough for each of its texts.
 *
 * @example
 * ```js
 * import {layout, readDiagram} from 'morphdeck/diagram';
 *
 * const {diagram} = readDiagram('rows: [[guest, cook]]');
 * console.log(layout(diagram, {width: 40, height: 9}).rectangles.get('cook'));
 * // → { x: 21, y: 1, width: 19, height: 7 }
 * console.log(layout(diagram, {width: 9, height: 2}).needs); // → { width: 9, height: 6 }
 * ```
 */
export function layoutDiagram(diagram: Diagram, size: Size): DiagramLayout {
	const contents = contentsOf(diagram);
	return withPlans(diagram, contents, (plans) => laidOut(diagram, size, contents, plans));
}

/** Whether a diagram fits, when it gives up all it may: asking takes less time than a layout that fails. */
export function canFit(diagram: Diagram, size: Size): boolean {
	return withPlans(diagram, contentsOf(diagram), (plans) => plans.some((plan) => plan.canFit(size)));
}

function withPlans<Result>(
	diagram: Diagram,
	contents: ReadonlyMap<string, Content[]>,
	use: (plans: readonly Plan[]) => Result,
): Result {
	const plans = detailLevels.map((omitted) => new Plan(new Arrangement(diagram, contents, omitted)));
	try {
		return use(plans);
	} finally {
		for (const plan of plans) plan.free();
	}
}

function laidOut(
	diagram: Diagram,
	size: Size,
	contents: ReadonlyMap<string, Content[]>,
	plans: readonly Plan[],
): DiagramLayout {
	for (const plan of plans) {
		const {omitted} = plan.arrangement;
		const placed = plan.fit(size, spacingsFor(diagram, size));
		if (placed === undefined) continue;
		const {spacing, rectangles} = placed;
		const routes = route(diagram.edges, rectangles, {
			size,
			groups: new Set(diagram.groups.keys()),
			axis: (from, to) => plan.arrangement.axis(from, to),
			words: (id) => bordersOf(diagram, contents, id),
			hasLabels: !omitted.labels,
		});
		return {size, rectangles, routes, fits: true, needs: size, omitted, padding: spacing.padding};
	}
	const omitted = detailLevels.at(-1) as Omitted;
	const needs = plans.map((plan) => plan.needs(size)).reduce(nearer);
	return {size, rectangles: new Map(), routes: new Map(), fits: false, needs, omitted, padding: 0};
}

/** Of two sizes the narrower one, or of equally wide ones the lower. */
function nearer(a: Size, b: Size): Size {
	return b.width < a.width || (b.width === a.width && b.height < a.height) ? b : a;
}

/** Every text that each box has at some step. */
function contentsOf(diagram: Diagram): Map<string, Content[]> {
	const all = new Map<string, Set<Content>>([...diagram.boxes].map(([id, box]) => [id, new Set([box])]));
	if (diagram.steps.some((step) => step.effects.some((effect) => effect.type === 'change'))) {
		for (const {boxes} of diagramStates(diagram)) for (const [id, box] of boxes) all.get(id)?.add(box);
	}
	return new Map([...all].map(([id, set]) => [id, [...set]]));
}

/** Cells of the words in the top border of a box or group: a group's title at the left, a badge at the right. */
function bordersOf(diagram: Diagram, contents: ReadonlyMap<string, Content[]>, id: string): BorderLabels {
	const group = diagram.groups.get(id);
	if (group !== undefined) return {left: textWidth(group.title), right: 0};
	return {left: 0, right: Math.max(0, ...(contents.get(id) ?? []).map(({badge}) => textWidth(badge ?? '')))};
}

type Placed = {readonly rectangles: Map<string, Rectangle>; readonly height: number};

/** The widths of everything in a stage whose rows are `total` cells wide, found for rows of `wanted` cells. */
type Distribution = {readonly wanted: number; readonly total: number; readonly widths: ReadonlyMap<string, number>};

/** Cells that the rows may be narrower for it, when all gaps of a row can be the same then. */
const mostNarrower = 6;

/** Yoga's nodes of an attempt, and what a spacing changes in them. */
type Tree = {
	readonly config: ReturnType<typeof Yoga.Config.create>;
	readonly root: Node;
	readonly nodes: Map<string, Node>;
	readonly adjustments: ((spacing: Spacing) => void)[];
};

/** One attempt: a diagram with what it has given up so far. */
class Plan {
	readonly arrangement: Arrangement;
	/** The least width of a stage. */
	readonly leastWidth: number;
	private readonly widths: Widths;
	private readonly heights = new Map<string, number>();
	private distribution: Distribution | undefined;
	private tree: Tree | undefined;

	constructor(arrangement: Arrangement) {
		this.arrangement = arrangement;
		this.widths = new Widths(arrangement);
		this.leastWidth = this.widths.leastWidth + this.margin;
	}

	/** Places everything with the first of these spacings, from wide to tight, with which it fits; undefined when none does. */
	fit(size: Size, spacings: readonly Spacing[]): (Placed & {readonly spacing: Spacing}) | undefined {
		if (this.leastWidth > size.width) return undefined;
		for (const [index, spacing] of spacings.entries()) {
			const placed = this.place(size, spacing);
			if (placed.height <= size.height) return {...placed, spacing};
			// Most diagrams fit at once. One that does not may not fit at all: that need not be found out step by step.
			if (index === 0 && this.place(size, tightest).height > size.height) return undefined;
		}
		return undefined;
	}

	/** Whether everything has its place with the tightest spacing. */
	canFit(size: Size): boolean {
		return this.leastWidth <= size.width && this.place(size, tightest).height <= size.height;
	}

	/** Places everything in a stage of this size, centred. The height is what the rows take. */
	place(size: Size, spacing: Spacing): Placed {
		const wanted = this.stageWidth(size);
		if (this.distribution?.wanted !== wanted) {
			this.free();
			this.distribution = this.distribute(wanted);
		}
		const {total: width} = this.distribution;
		// Making nodes takes longer than laying them out: another spacing only changes them.
		this.tree ??= this.grow(width);
		const {root, nodes, adjustments} = this.tree;
		for (const adjust of adjustments) adjust(spacing);
		root.calculateLayout(undefined, undefined, Direction.LTR);
		const height = root.getComputedHeight();
		const left = Math.floor((size.width - width) / 2);
		const top = Math.max(0, Math.floor((size.height - height) / 2));
		const rectangles = new Map<string, Rectangle>();
		for (const [id, node] of nodes) rectangles.set(id, absolute(node, left, top));
		return {rectangles, height};
	}

	/** Gives back what lies outside the reach of the garbage collector. */
	free(): void {
		this.tree?.root.freeRecursive();
		this.tree?.config.free();
		this.tree = undefined;
	}

	private grow(width: number): Tree {
		const config = Yoga.Config.create();
		config.setUseWebDefaults(false);
		const tree: Tree = {config, root: Yoga.Node.create(config), nodes: new Map(), adjustments: []};
		tree.root.setWidth(width);
		this.fillRows(tree.root, '', this.arrangement.rows, width, tree);
		return tree;
	}

	/** The nearest size, no smaller than this one, on which everything has its place. */
	needs(size: Size): Size {
		const width = Math.max(size.width, this.leastWidth);
		const {height} = this.place({width, height: size.height}, tightest);
		return {width, height: Math.max(size.height, height)};
	}

	/** Wide enough for the content with some air, and for a stage that is not much flatter than it is wide. */
	private stageWidth(size: Size): number {
		const wanted = Math.max(
			Math.ceil(this.widths.naturalWidth * 1.5),
			76,
			Math.ceil(size.height * (size.height >= tallStage ? 2.8 : 2.4)),
		);
		return Math.min(size.width - this.margin, wanted);
	}

	/** The widths in rows of `wanted` cells, or in a little narrower ones in which the gaps are more even and no text is longer. */
	private distribute(wanted: number): Distribution {
		const widest = this.distributeWithin(wanted, wanted);
		if (widest.remainder === 0 || this.arrangement.diagram.boxes.size > manyBoxes) return widest;
		const least = Math.max(this.widths.leastWidth, wanted - mostNarrower);
		const narrower = Array.from({length: Math.max(0, wanted - least)}, (_, index) =>
			this.distributeWithin(wanted - index - 1, wanted),
		);
		return narrower
			.filter(({lines}) => lines <= widest.lines)
			.reduce((best, each) => (each.remainder < best.remainder ? each : best), widest);
	}

	private distributeWithin(
		total: number,
		wanted: number,
	): Distribution & {readonly remainder: number; readonly lines: number} {
		const widths = this.widths.distribute(total);
		const lines = [...this.arrangement.diagram.boxes.keys()].reduce(
			(sum, id) => sum + this.textHeight(id, widths.get(id)),
			0,
		);
		return {wanted, total, widths, remainder: this.widths.remainder(total, widths), lines};
	}

	/** Cells kept free left and right together, for edges that have to go around a row. */
	private get margin(): number {
		return this.arrangement.hasDetours ? 6 : 0;
	}

	private fillRows(parent: Node, container: string, rows: readonly BoxRow[], room: number, tree: Tree): void {
		const {config, adjustments} = tree;
		const widths = this.distribution?.widths ?? new Map();
		for (const [y, row] of rows.entries()) {
			const line = Yoga.Node.create(config);
			line.setFlexDirection(FlexDirection.Row);
			line.setJustifyContent(row.length > 1 ? Justify.FlexStart : Justify.Center);
			const spare = this.widths.spare(row, container, y, room, widths);
			line.setAlignItems(this.isUneven(container, row, y) ? Align.Center : Align.Stretch);
			if (y > 0) adjustments.push((spacing) => line.setMargin(Side.Top, this.gapAbove(container, rows, y, spacing)));
			parent.insertChild(line, y);
			for (const [x, id] of row.entries()) {
				const node = this.node(id, tree);
				const more = row.length === 1 ? 0 : x === 0 ? Math.floor(spare.rest / 2) : spare.gap;
				node.setMargin(Side.Left, this.arrangement.gapBefore(container, y, x) + more);
				line.insertChild(node, x);
			}
		}
	}

	/** Whether a row's members keep their own heights, centred: groups do, and so does a chain of boxes of which one says much more. */
	private isUneven(container: string, row: BoxRow, y: number): boolean {
		if (row.some((id) => this.arrangement.diagram.groups.has(id))) return true;
		const isChain = row.every((_, x) => x === 0 || this.arrangement.isJoined(container, y, x));
		const heights = row.map((id) => this.textHeight(id));
		return isChain && Math.max(...heights) - Math.min(...heights) > 1;
	}

	private node(id: string, tree: Tree): Node {
		const {config, nodes, adjustments} = tree;
		const node = Yoga.Node.create(config);
		nodes.set(id, node);
		const width = this.distribution?.widths.get(id) ?? 0;
		node.setWidth(width);
		const rows = this.arrangement.groupRows(id);
		if (rows === undefined) {
			const least = this.textHeight(id) + frameHeight;
			adjustments.push(({padding}) => node.setMinHeight(least + 2 * padding));
			return node;
		}
		const crossed = this.arrangement.crossed(id);
		node.setPadding(Side.Horizontal, groupSide);
		adjustments.push(({padding}) => {
			node.setPadding(Side.Top, padding > 0 || crossed.top ? 2 : 1);
			node.setPadding(Side.Bottom, padding > 0 || crossed.bottom ? 2 : 1);
		});
		this.fillRows(node, this.arrangement.container(id), rows, width - 2 * groupSide, tree);
		return node;
	}

	/** Lines of a box's longest text at the width it has. */
	private textHeight(id: string, width = this.distribution?.widths.get(id) ?? 0): number {
		const key = `${id} ${width}`;
		let height = this.heights.get(key);
		if (height === undefined) {
			height = Math.max(...this.arrangement.contentOf(id).map((content) => wrapContent(content, width).length));
			this.heights.set(key, height);
		}
		return height;
	}

	/** Rows between the row `y` of a container and the one above it. */
	private gapAbove(container: string, rows: readonly BoxRow[], y: number, spacing: Spacing): number {
		const crossing = this.arrangement.crossingsAbove(container, y);
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
