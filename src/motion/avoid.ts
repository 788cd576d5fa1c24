import {intersection, type Rectangle} from '../cell/rectangle.ts';
import {rectangleBetween} from './moving-rectangle.ts';
import {type AxisTiming, axisByAxis, dropOut, progressAt, straight} from './timing.ts';

/** Where something is at each of the moments at which ways are compared. */
export type Trace = readonly Rectangle[];

const moments = [0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75];

/** The trace of something of which the place at time t, from 0 to 1, is known. */
export function trace(place: (t: number) => Rectangle): Trace {
	return moments.map((t) => place(t));
}

/** Cells of something on its way that others cover, at all moments together; each counts as often as it is covered. */
export function coveredCells(own: Trace, others: readonly Trace[]): number {
	return own.reduce((sum, rectangle, index) => {
		for (const other of others) {
			const {width, height} = intersection(rectangle, other[index] ?? rectangle);
			sum += width * height;
		}
		return sum;
	}, 0);
}

/** What {@link avoid} chooses from, and by what. */
export type Choices<Mover, Candidate> = {
	readonly initial: (mover: Mover) => Candidate;
	readonly candidates: (mover: Mover) => readonly Candidate[];
	/** What is wrong with the way of one mover when each takes the candidate that `chosen` gives; 0 is nothing. */
	readonly cost: (mover: Mover, chosen: (mover: Mover) => Candidate) => number;
	/** What one does changes what is best for another: all choose anew, this often at most. Once by default. */
	readonly rounds?: number;
	/** Another candidate must cost less than this part of the present one. */
	readonly improvement?: number;
};

/** Lets each mover in turn take the candidate that costs the least: of equals the first, and its own unless another is clearly better. */
export function avoid<Mover, Candidate>(
	movers: readonly Mover[],
	{initial, candidates, cost, rounds = 1, improvement = 0.8}: Choices<Mover, Candidate>,
): (mover: Mover) => Candidate {
	const taken = new Map<Mover, Candidate>();
	const chosen = (mover: Mover) => taken.get(mover) ?? initial(mover);
	for (let round = 0; round < rounds; round++) {
		for (const mover of movers) {
			const present = cost(mover, chosen);
			if (present === 0) continue;
			const costs = candidates(mover).map((candidate) => ({
				candidate,
				cost: cost(mover, (other) => (other === mover ? candidate : chosen(other))),
			}));
			const best = costs.reduce((a, b) => (b.cost < a.cost ? b : a));
			if (best.cost < present * improvement) taken.set(mover, best.candidate);
		}
	}
	return chosen;
}

/** A box that may choose when it moves on which axis; it starts later by `delay`, a part of the morph. */
export type MovingBox = {
	readonly id: string;
	readonly from: Rectangle;
	readonly to: Rectangle;
	readonly delay: number;
	/** The box from under which it slides out: what of it is still there covers nothing, and nobody minds it. */
	readonly cover?: string | undefined;
};

/**
 * The timings of boxes: straight, but for those that would run through others or through the `obstacles`,
 * and do so less when they go across first, or up and down first.
 */
export function boxTimings<Box extends MovingBox>(
	boxes: readonly Box[],
	obstacles: readonly Trace[],
): ReadonlyMap<Box, AxisTiming> {
	const traced = boxes.map((box) => {
		const timings = box.cover === undefined ? axisByAxis : [...axisByAxis, dropOut];
		const candidates = timings.map((timing) => ({
			timing,
			trace: trace((t) => rectangleBetween(box.from, box.to, progressAt(timing, t, box.delay))),
		}));
		return {box, candidates};
	});
	type Traced = (typeof traced)[number];
	type Candidate = Traced['candidates'][number];
	const chosen = avoid<Traced, Candidate>(traced, {
		initial: ({candidates}) => candidates[0] as Candidate,
		candidates: ({candidates}) => candidates,
		rounds: 3,
		cost(mover, candidateOf) {
			const own = candidateOf(mover).trace;
			const cover = traced.find(({box}) => box.id === mover.box.cover);
			const others = traced.filter((other) => other !== mover && other !== cover && other.box.cover === undefined);
			const met = [...others.map((other) => candidateOf(other).trace), ...obstacles];
			if (cover === undefined) return coveredCells(own, met);
			const over = candidateOf(cover).trace;
			const hidden = own.map((rectangle, index) => intersection(rectangle, over[index] ?? rectangle));
			return coveredCells(own, met) - coveredCells(hidden, met);
		},
	});
	return new Map(traced.map((each) => [each.box, chosen(each)?.timing ?? straight]));
}
