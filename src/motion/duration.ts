import type {Rectangle} from '../cell/rectangle.ts';
import type {Scene} from '../diagram/scene.ts';
import type {Match} from './match.ts';

/** Shortest and longest morph, and what it takes per cell of the longest way, in milliseconds. */
const pace = {shortest: 600, usual: 900, longest: 1400, perCell: 14, still: 300};

/** How long a morph should take, in milliseconds: more for a longer way, little when nothing moves. */
export function morphDuration(matches: readonly Match[], from: Scene, to: Scene): number {
	let farthest = 0;
	let isStill = true;
	for (const each of matches) {
		if (each.kind === 'enter' || each.kind === 'exit') isStill = false;
		const cells = distance(each);
		if (cells > 0) isStill = false;
		farthest = Math.max(farthest, cells);
	}
	if (isStill && sameEdges(from, to)) return sameLook(from, to) ? 0 : pace.still;
	const wanted = farthest === 0 ? pace.shortest : pace.usual + (farthest - 25) * pace.perCell;
	return Math.round(Math.min(pace.longest, Math.max(pace.shortest, wanted)));
}

/** Which of two scenes is the earlier one: negative if the first is. */
export function compareOrder(a: Scene, b: Scene): number {
	if (a.order !== b.order) return a.order - b.order;
	const [first, second] = [signature(a), signature(b)];
	return first < second ? -1 : first > second ? 1 : 0;
}

function signature(scene: Scene): string {
	// An underline does not move, and lines follow from the rest: neither makes a morph longer.
	const unsigned = ['underlined', 'lines'];
	return JSON.stringify([scene.boxes, scene.edges], (key, value) => (unsigned.includes(key) ? undefined : value));
}

function sameEdges(from: Scene, to: Scene): boolean {
	return from.edges.length === to.edges.length && from.edges.every((edge, index) => edge.id === to.edges[index]?.id);
}

function sameLook(from: Scene, to: Scene): boolean {
	return signature(from) === signature(to);
}

function distance(each: Match): number {
	switch (each.kind) {
		case 'update':
			return farthestCorner(each.from.rectangle, each.to.rectangle);
		case 'split':
			return farthestCorner(each.start, each.to.rectangle);
		case 'merge':
			return farthestCorner(each.from.rectangle, each.end);
		default:
			return 0;
	}
}

/** Cells that the corner with the longest way moves; a row counts for two columns. */
function farthestCorner(a: Rectangle, b: Rectangle): number {
	const dx = Math.max(Math.abs(a.x - b.x), Math.abs(a.x + a.width - b.x - b.width));
	const dy = Math.max(Math.abs(a.y - b.y), Math.abs(a.y + a.height - b.y - b.height));
	return Math.max(dx, 2 * dy);
}
