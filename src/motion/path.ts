import {inset, type Rectangle} from '../cell/rectangle.ts';
import {moving} from './easing.ts';
import type {Place} from './flight.ts';
import type {Match} from './match.ts';
import {rectangleOn} from './rectangle.ts';
import {choices, type Path, samples, shared, straight} from './way.ts';

/** A box that has the choice. */
type Traveller = {readonly each: Match; readonly from: Rectangle; readonly to: Rectangle};

/** Above this many things all go straight: to compare their ways would take longer than a frame may. */
const most = 32;
/** What one box does changes what is best for another, so all choose anew, this often at most. */
const rounds = 3;
/** Another path must cost less than this part of the present one. */
const worth = 0.8;

/**
 * The paths of the boxes that stay: straight, but for those that would run through others or through the
 * frame of a group and do so less when they go across first, or up and down first. `wayOf` says where
 * everything else is seen.
 */
export function pathsOf(
	matches: readonly Match[],
	wayOf: (each: Match) => Place | undefined,
): ReadonlyMap<Match, Path> {
	const travellers = matches.flatMap((each): Traveller[] =>
		each.kind === 'stay' && each.to.kind === 'box' ? [{each, from: each.from.rectangle, to: each.to.rectangle}] : [],
	);
	const paths = new Map<Match, Path>(travellers.map(({each}) => [each, straight]));
	if (matches.length > most) return paths;
	const obstacles = samples.map((t) => matches.flatMap((each) => obstacle(each, wayOf(each)?.(t))));
	const cost = (traveller: Traveller, path: Path) => {
		const others = travellers.filter((other) => other !== traveller);
		return samples.reduce((sum, t, index) => {
			const rectangle = rectangleAt(traveller, path, t);
			const met = others.map((other) => rectangleAt(other, paths.get(other.each) ?? straight, t));
			return sum + shared(rectangle, [...met, ...(obstacles[index] ?? [])]);
		}, 0);
	};
	for (let round = 0; round < rounds; round++) {
		for (const traveller of travellers) {
			const present = cost(traveller, paths.get(traveller.each) ?? straight);
			if (present === 0) continue;
			const prices = choices.map((path) => ({path, price: cost(traveller, path)}));
			const best = prices.reduce((a, b) => (b.price < a.price ? b : a));
			if (best.price < present * worth) paths.set(traveller.each, best.path);
		}
	}
	return paths;
}

/** Where a box is at time t on its path. */
export function rectangleAt(
	{from, to}: {readonly from: Rectangle; readonly to: Rectangle},
	{across, along}: Path,
	t: number,
): Rectangle {
	return rectangleOn(from, to, {x: moving(t, across), y: moving(t, along)});
}

/** What of a thing is in the way: all of a box, the border of a group. */
function obstacle(each: Match, rectangle: Rectangle | undefined): Rectangle[] {
	if (rectangle === undefined) return [];
	if (!('to' in each) || each.to.kind !== 'group') return [rectangle];
	const {x, y, width, height} = rectangle;
	const {height: sides} = inset(rectangle, 1);
	return [
		{x, y, width, height: 1},
		{x, y: y + height - 1, width, height: 1},
		{x, y: y + 1, width: 1, height: sides},
		{x: x + width - 1, y: y + 1, width: 1, height: sides},
	];
}
