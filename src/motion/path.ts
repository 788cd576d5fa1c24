import {inset, intersection, type Rectangle} from '../cell/rectangle.ts';
import {delayed, easeInOut} from './easing.ts';
import type {PlaceAt} from './flight.ts';
import type {Match} from './match.ts';
import {type AxisProgress, rectangleOn} from './moving-rectangle.ts';
import {type AxisTiming, budding, choices, samples, shared, straight, worth} from './way.ts';

/** A box that has the choice. What slides out from under another goes around others, and they do not mind it. */
type Traveller = {
	readonly each: Match;
	readonly from: Rectangle;
	readonly to: Rectangle;
	readonly delay: number;
	readonly isUnder: boolean;
};

/** Above this many things all go straight: to compare their ways would take longer than a frame may. */
const most = 32;
/** What one box does changes what is best for another, so all choose anew, this often at most. */
const rounds = 3;

/**
 * The paths of the boxes that stay, and of those that slide out from under one: straight, but for those
 * that would run through others or through the frame of a group and do so less when they go across first,
 * or up and down first. `wayOf` says where everything else is seen.
 */
export function pathsOf(
	matches: readonly Match[],
	delays: ReadonlyMap<Match, number>,
	wayOf: (each: Match) => PlaceAt | undefined,
): ReadonlyMap<Match, AxisTiming> {
	const travellers = matches.flatMap((each): Traveller[] => travellerOf(each, delays.get(each) ?? 0));
	const paths = new Map<Match, AxisTiming>(travellers.map(({each}) => [each, straight]));
	if (matches.length > most) return paths;
	const obstacles = samples.map((t) => matches.flatMap((each) => obstacle(each, wayOf(each)?.(t))));
	const at = (traveller: Traveller, t: number) => rectangleAt(traveller, paths.get(traveller.each) ?? straight, t);
	const cost = (traveller: Traveller, path: AxisTiming) => {
		const cover = travellers.find(({each}) => isCover(each, traveller.each));
		const others = travellers.filter((other) => other !== traveller && other !== cover && !other.isUnder);
		return samples.reduce((sum, t, index) => {
			const rectangle = rectangleAt(traveller, path, t);
			const met = [...others.map((other) => at(other, t)), ...(obstacles[index] ?? [])];
			const hidden = cover === undefined ? 0 : shared(intersection(rectangle, at(cover, t)), met);
			return sum + shared(rectangle, met) - hidden;
		}, 0);
	};
	for (let round = 0; round < rounds; round++) {
		for (const traveller of travellers) {
			const present = cost(traveller, paths.get(traveller.each) ?? straight);
			if (present === 0) continue;
			const tried = traveller.isUnder ? [...choices, budding] : choices;
			const prices = tried.map((path) => ({path, price: cost(traveller, path)}));
			const best = prices.reduce((a, b) => (b.price < a.price ? b : a));
			if (best.price < present * worth) paths.set(traveller.each, best.path);
		}
	}
	return paths;
}

function travellerOf(each: Match, delay: number): Traveller[] {
	if (each.kind === 'stay' && each.to.kind === 'box')
		return [{each, from: each.from.rectangle, to: each.to.rectangle, delay: 0, isUnder: false}];
	if (each.kind === 'emerge' && each.isUnder)
		return [{each, from: each.start, to: each.to.rectangle, delay, isUnder: true}];
	return [];
}

/** Whether one comes out from under the other: what of it is still there cannot be covered. */
function isCover(cover: Match, each: Match): boolean {
	return cover.kind === 'stay' && each.kind === 'emerge' && each.isUnder && each.to.origin?.box === cover.to.id;
}

/** Where a box is at time t on its path, if it starts later by `delay`. */
export function rectangleAt(
	{from, to, delay = 0}: {readonly from: Rectangle; readonly to: Rectangle; readonly delay?: number},
	path: AxisTiming,
	t: number,
): Rectangle {
	return rectangleOn(from, to, partsOn(path, t, delay));
}

/** How much of its way on a path something has come at time t. */
export function partsOn({across, along}: AxisTiming, t: number, delay = 0): AxisProgress {
	return {x: easeInOut(t, delayed(across, delay)), y: easeInOut(t, delayed(along, delay))};
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
