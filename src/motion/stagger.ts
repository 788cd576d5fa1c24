import type {Match} from './match.ts';

/** Milliseconds between the starts of siblings. */
const step = 40;
/** The latest start, as a part of the film. */
const latest = 0.14;

/**
 * Delays for what comes, as parts of a film of `total` ms, so that siblings do not move as one block.
 * Those that come out of something go first, the foremost ahead, so that none runs into the one before
 * it; siblings side by side, and all the rest, follow from left to right.
 */
export function delaysOf(matches: readonly Match[], total: number): ReadonlyMap<Match, number> {
	const order = matches
		.filter((each) => each.kind === 'arrive' || each.kind === 'emerge')
		.sort((a, b) => front(b) - front(a) || a.to.rectangle.x - b.to.rectangle.x);
	const spacing = Math.min(step / total, latest / Math.max(1, order.length - 1));
	return new Map(order.map((each, index) => [each, index * spacing]));
}

/** How far ahead something starts on its way up or down, in rows. What fades in where it stands is the last. */
function front(each: Match): number {
	if (each.kind !== 'emerge') return Number.NEGATIVE_INFINITY;
	const {start, to} = each;
	return to.rectangle.y >= start.y ? start.y + start.height : -start.y;
}
