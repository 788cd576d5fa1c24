import {type Arms, split, type Weight, weight} from '../cell/line.ts';
import type {Rectangle} from '../cell/rectangle.ts';
import type {Metrics} from './metrics.ts';

/** A range of px across a line, the end exclusive. */
type Band = {readonly start: number; readonly end: number};

/** One arm of a cell, seen from its own edge of the cell as if that were the top. */
type Arm = {
	readonly weight: Weight;
	/** The arm on the other side of the cell's middle. */
	readonly opposite: Weight;
	/** The arms at its left and right, as seen on the page. */
	readonly sides: readonly [Weight, Weight];
	/** The cell's size across the arm and along it, px. */
	readonly across: number;
	readonly along: number;
	/** Whether it comes from the bottom or the right: then px along it are counted from there. */
	readonly isReversed: boolean;
};

/**
 * The rectangles, in px from the cell's top left corner, that draw the arms of a cell: light, heavy and
 * double lines that reach the cell's edges and meet in its middle without a gap or a spur.
 */
export function strokes(cell: Arms, metrics: Metrics): Rectangle[] {
	const [up, right, down, left] = split(cell);
	const {width, height} = metrics;
	const upright = {across: width, along: height, sides: [left, right] as const};
	const level = {across: height, along: width, sides: [up, down] as const};
	return [
		...arm({weight: up, opposite: down, isReversed: false, ...upright}, metrics),
		...arm({weight: down, opposite: up, isReversed: true, ...upright}, metrics),
		...arm({weight: left, opposite: right, isReversed: false, ...level}, metrics).map(turned),
		...arm({weight: right, opposite: left, isReversed: true, ...level}, metrics).map(turned),
	];
}

function arm(arm: Arm, metrics: Metrics): Rectangle[] {
	const bands = bandsOf(arm.weight, arm.across, metrics);
	return bands.map((band, index) => {
		const end = bands.length === 2 ? strandEnd(arm, index as 0 | 1, metrics) : lineEnd(arm, metrics);
		return {x: band.start, y: arm.isReversed ? arm.along - end : 0, width: band.end - band.start, height: end};
	});
}

/** How far a light or heavy arm goes, px from its edge of the cell. */
function lineEnd(arm: Arm, metrics: Metrics): number {
	const [first, second] = arm.sides;
	const crossing = bandsAlong(arm, Math.max(first, second) as Weight, metrics);
	const isBetweenDoubles = first === weight.double && second === weight.double;
	if (isBetweenDoubles && arm.opposite === weight.none) return endOf(crossing[0]);
	return endOf(crossing.at(-1) ?? bandsAlong(arm, arm.weight, metrics)[0]);
}

/** How far a strand of a double arm goes, px from its edge of the cell; 0 is the one at the first side. */
function strandEnd(arm: Arm, strand: 0 | 1, metrics: Metrics): number {
	const beside = arm.sides[strand];
	const beyond = arm.sides[strand === 0 ? 1 : 0];
	const [near, far] = bandsAlong(arm, weight.double, metrics);
	// The strand turns towards its own side before it would run into the other line's strands.
	if (beside === weight.double) return endOf(near);
	if (beyond === weight.double && arm.opposite === weight.none) return endOf(far);
	const crossing = Math.max(beside, beyond) === weight.heavy ? weight.heavy : weight.light;
	return endOf(bandsAlong(arm, crossing, metrics)[0]);
}

/** The bands of a line that crosses an arm, the nearest to the arm's edge first. */
function bandsAlong({along, isReversed}: Arm, crossing: Weight, metrics: Metrics): Band[] {
	const bands = bandsOf(crossing, along, metrics);
	if (!isReversed) return bands;
	return bands.map(({start, end}) => ({start: along - end, end: along - start})).reverse();
}

function endOf(band: Band | undefined): number {
	return band?.end ?? 0;
}

/** Where lines of a weight run across a cell that is `size` px wide. */
function bandsOf(own: Weight, size: number, metrics: Metrics): Band[] {
	if (own === weight.none) return [];
	if (own !== weight.double) return [middle(size, thickness(own, metrics))];
	const {light} = metrics;
	const {start} = middle(size, light);
	const gap = light;
	return [
		{start: start - gap, end: start - gap + light},
		{start: start + gap, end: start + gap + light},
	];
}

function middle(size: number, thickness: number): Band {
	const start = Math.floor((size - thickness) / 2);
	return {start, end: start + thickness};
}

function thickness(own: Weight, {light, heavy}: Metrics): number {
	return own === weight.heavy ? heavy : light;
}

function turned({x, y, width, height}: Rectangle): Rectangle {
	return {x: y, y: x, width: height, height: width};
}
