import type {Rectangle, Size} from '../cell/rectangle.ts';
import {textWidth} from '../cell/width.ts';
import {Arrangement, type Omitted} from './arrangement.ts';
import {type RowWidths, WidthSolver} from './box-widths.ts';
import type {Content} from './content.ts';
import {diagramStates} from './diagram-state.ts';
import {FlexTree, type PlacedRows, type RowSpacing} from './flex-tree.ts';
import type {Diagram} from './model.ts';
import {type Route, route} from './route.ts';
import type {BorderLabels} from './side.ts';

/** Where everything of a diagram stands on an area of one size, whatever step it is at. */
export type DiagramLayout = {
	readonly size: Size;
	/** By id of box or group. Empty when the diagram does not fit. */
	readonly rectangles: ReadonlyMap<string, Rectangle>;
	/** By id of edge. */
	readonly routes: ReadonlyMap<string, Route>;
	readonly fits: boolean;
	/** A size that this diagram fits: that of the area, or the nearest larger one when it does not fit with all left out that may be. */
	readonly needs: Size;
	readonly omitted: Omitted;
	/** Blank rows above and below the text of each box. */
	readonly padding: number;
};

/** From wide to tight; the last one is the tightest of all. */
type Spacings = readonly [RowSpacing, ...RowSpacing[]];

/** Rows from which a diagram asks for larger boxes and gaps, so as not to look empty. */
const tall = 40;
const tallSpacings: Spacings = [
	{padding: 3, gap: 7},
	{padding: 3, gap: 6},
	{padding: 2, gap: 6},
];
/** The spacing below which nothing can be drawn any more. */
const tightest: RowSpacing = {padding: 0, gap: 1};
const usualSpacings: Spacings = [
	{padding: 2, gap: 5},
	{padding: 2, gap: 4},
	{padding: 1, gap: 4},
	{padding: 1, gap: 3},
	{padding: 0, gap: 3},
	{padding: 0, gap: 2},
	tightest,
];

const leastDetail: Omitted = {items: true, labels: true, rows: true};
/** What is left out, from nothing to all that may be. */
const detailLevels: readonly [Omitted, ...Omitted[]] = [
	{items: false, labels: false, rows: false},
	{items: true, labels: false, rows: false},
	{items: true, labels: true, rows: false},
	leastDetail,
];

/** Above this many boxes only the tightest spacings are tried: there is no room to be generous. */
const manyBoxes = 60;
const spacingsOfMany: Spacings = [{padding: 0, gap: 3}, {padding: 0, gap: 2}, tightest];
/** Cells that edges need left and right together to go around a row. */
const detourMargin = 6;

/**
 * Places a diagram on an area of `size` cells: Flexbox through Yoga, rows sharing the width, boxes never narrower than
 * their longest word. When space is short it leaves out padding, then items, edge labels, and rows; when
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
	const spacings = spacingsFor(diagram, size);
	const tooWide: Attempt[] = [];
	const tooHigh: Size[] = [];
	for (const omitted of detailLevels) {
		const attempt = attemptAt(omitted, diagram, contents);
		if (attempt.minWidth > size.width) {
			tooWide.push(attempt);
			continue;
		}
		const widths = distributeWidths(attempt, size);
		const rows = placeRows(attempt, widths, spacings, size.height);
		if (rows.height > size.height) {
			tooHigh.push({width: size.width, height: rows.height});
			continue;
		}
		const rectangles = centre(rows, size);
		const routes = routeEdges(attempt.arrangement, rectangles, size, contents);
		return {size, rectangles, routes, fits: true, needs: size, omitted, padding: rows.spacing.padding};
	}
	// What is high enough as it is wide needs no more width; only without any is more width of use.
	const needs = (tooHigh.length > 0 ? tooHigh : tooWide.map((attempt) => needsOf(attempt, size))).reduce(nearer);
	return {size, rectangles: new Map(), routes: new Map(), fits: false, needs, omitted: leastDetail, padding: 0};
}

/** Whether a diagram fits, when it leaves out all it may: asking takes less time than a layout that fails. */
export function canFit(diagram: Diagram, size: Size): boolean {
	const contents = contentsOf(diagram);
	return detailLevels.some((omitted) => {
		const attempt = attemptAt(omitted, diagram, contents);
		return attempt.minWidth <= size.width && tightestHeight(attempt, size) <= size.height;
	});
}

/** A diagram arranged in rows at a level of detail. */
type Attempt = {
	readonly arrangement: Arrangement;
	readonly solver: WidthSolver;
	/** Cells kept free left and right together, for edges that have to go around a row. */
	readonly margin: number;
	/** The least width of an area that it fits. */
	readonly minWidth: number;
};

function attemptAt(omitted: Omitted, diagram: Diagram, contents: ReadonlyMap<string, readonly Content[]>): Attempt {
	const arrangement = new Arrangement(diagram, contents, omitted);
	const solver = new WidthSolver(arrangement);
	const margin = arrangement.hasDetours ? detourMargin : 0;
	return {arrangement, solver, margin, minWidth: solver.minWidth + margin};
}

/**
 * The width of every box and group in rows that are wide enough for the content with some air, and for a diagram
 * that is not much flatter than its area.
 */
function distributeWidths({arrangement, solver, margin}: Attempt, {width, height}: Size): RowWidths {
	const wanted = Math.max(Math.ceil(solver.naturalWidth * 1.5), 76, Math.ceil(height * (height >= tall ? 2.8 : 2.4)));
	const total = Math.min(width - margin, wanted);
	return arrangement.diagram.boxes.size > manyBoxes ? solver.distribute(total) : solver.distributeEvenly(total);
}

/** Places the rows with the first of these spacings, from wide to tight, with which they are no higher than `height`; else with the tightest. */
function placeRows({arrangement}: Attempt, widths: RowWidths, spacings: Spacings, height: number): PlacedRows {
	const tree = new FlexTree(arrangement, widths);
	const fits = (spacing: RowSpacing) => tree.heightWith(spacing) <= height;
	try {
		const [generous, ...tighter] = spacings;
		if (fits(generous)) return tree.place(generous);
		// Most diagrams fit at once. One that does not may not fit at all: that need not be found out step by step.
		return tree.place(fits(tightest) ? (tighter.find(fits) ?? tightest) : tightest);
	} finally {
		tree.free();
	}
}

/** Moves the rows into the middle of an area. */
function centre({width, height, rectangles}: PlacedRows, size: Size): ReadonlyMap<string, Rectangle> {
	const left = Math.floor((size.width - width) / 2);
	const top = Math.max(0, Math.floor((size.height - height) / 2));
	return new Map([...rectangles].map(([id, {x, y, ...rest}]) => [id, {x: x + left, y: y + top, ...rest}]));
}

/** Finds the edges' ways between the boxes, and places for their labels. */
function routeEdges(
	arrangement: Arrangement,
	rectangles: ReadonlyMap<string, Rectangle>,
	size: Size,
	contents: ReadonlyMap<string, readonly Content[]>,
): ReadonlyMap<string, Route> {
	const {diagram, omitted} = arrangement;
	return route(diagram.edges, rectangles, {
		size,
		groups: new Set(diagram.groups.keys()),
		axis: (from, to) => arrangement.axis(from, to),
		borderLabels: (id) => borderLabelsOf(diagram, contents, id),
		hasLabels: !omitted.labels,
	});
}

/** The nearest size, no smaller than this one, on which everything has its place. */
function needsOf(attempt: Attempt, size: Size): Size {
	const width = Math.max(size.width, attempt.minWidth);
	return {width, height: Math.max(size.height, tightestHeight(attempt, {width, height: size.height}))};
}

function tightestHeight(attempt: Attempt, size: Size): number {
	return placeRows(attempt, distributeWidths(attempt, size), [tightest], size.height).height;
}

/** The spacings to try. */
function spacingsFor(diagram: Diagram, size: Size): Spacings {
	if (diagram.boxes.size > manyBoxes) return spacingsOfMany;
	return size.height >= tall ? [...tallSpacings, ...usualSpacings] : usualSpacings;
}

/** Every text that each box has at some step. */
function contentsOf(diagram: Diagram): ReadonlyMap<string, readonly Content[]> {
	const all = new Map<string, Set<Content>>([...diagram.boxes].map(([id, box]) => [id, new Set([box])]));
	if (diagram.steps.some((step) => step.effects.some((effect) => effect.type === 'change'))) {
		for (const {boxes} of diagramStates(diagram)) for (const [id, box] of boxes) all.get(id)?.add(box);
	}
	return new Map([...all].map(([id, set]) => [id, [...set]]));
}

/** Cells of the labels in the top border of a box or group: a group's title at the left, a badge at the right. */
function borderLabelsOf(diagram: Diagram, contents: ReadonlyMap<string, readonly Content[]>, id: string): BorderLabels {
	const group = diagram.groups.get(id);
	if (group !== undefined) return {left: textWidth(group.title), right: 0};
	return {left: 0, right: Math.max(0, ...(contents.get(id) ?? []).map(({badge}) => textWidth(badge ?? '')))};
}

/** Of two sizes the narrower one, or of equally wide ones the lower. */
function nearer(a: Size, b: Size): Size {
	return b.width < a.width || (b.width === a.width && b.height < a.height) ? b : a;
}
