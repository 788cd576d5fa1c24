import type {Rectangle} from '../cell/rectangle.ts';
import type {Point} from './scene.ts';

export type SideName = 'top' | 'right' | 'bottom' | 'left';

/** Whether an edge runs between rows or along one. */
export type Axis = 'vertical' | 'horizontal';

/** Cells of the labels in a top border, which no line can join: one after the left corner, one before the right corner. */
export type BorderLabels = {readonly left: number; readonly right: number};

/** Cells from a corner to a label in the border beside it, the half line before it included. */
const beforeLabel = 3;
/** Cells that the mark of a failed box takes at the left of its top border, from the corner on. */
const failureMark = 5;

/**
 * The first and last coordinate along a side where an edge may end: no corners, none of the labels in the
 * border and, when the line joins the border (`isJoint`), not where a failed box has its mark. Beside a
 * corner only when the side is short.
 */
export function span(
	{x, y, width, height}: Rectangle,
	side: SideName,
	labels: BorderLabels = {left: 0, right: 0},
	isJoint = false,
): readonly [number, number] {
	if (side === 'left' || side === 'right') return [y + 1, y + height - 2];
	const fromCorner = width >= 8 ? 2 : 1;
	const [low, high] = [x + fromCorner, x + width - 1 - fromCorner];
	if (side === 'bottom') return [low, high];
	const left = labels.left > 0 ? beforeLabel + labels.left + 1 : isJoint && width > failureMark + 1 ? failureMark : 0;
	const right = labels.right > 0 ? beforeLabel + labels.right + 1 : 0;
	const [first, last] = [Math.max(low, x + left), Math.min(high, x + width - 1 - right)];
	return first <= last ? [first, last] : [Math.min(x + left, x + width - 2), Math.min(x + left, x + width - 2)];
}

/** The middle of a side. */
export function middle(rectangle: Rectangle, side: SideName): number {
	return side === 'top' || side === 'bottom'
		? rectangle.x + Math.floor((rectangle.width - 1) / 2)
		: rectangle.y + Math.floor((rectangle.height - 1) / 2);
}

/** The border cell at a coordinate along a side. */
export function borderCell({x, y, width, height}: Rectangle, side: SideName, along: number): Point {
	switch (side) {
		case 'top':
			return {x: along, y};
		case 'bottom':
			return {x: along, y: y + height - 1};
		case 'left':
			return {x, y: along};
		case 'right':
			return {x: x + width - 1, y: along};
	}
}
