import FlatQueue from 'flatqueue';
import {Grid} from '../../src/cell/grid.ts';

/** How much was done, in what can be counted: the same on every machine, however busy. */
export type Work = {
	/** Cells painted, those painted over among them. */
	cells: number;
	/** Places looked at on the way of an edge. */
	places: number;
};

const work: Work = {cells: 0, places: 0};

// Painting and finding ways go through these two, whoever asks for them.
const grid = Grid.prototype as unknown as {put(...all: unknown[]): void};
const {put} = grid;
grid.put = function (...all) {
	work.cells++;
	put.apply(this, all);
};
const {pop} = FlatQueue.prototype;
FlatQueue.prototype.pop = function () {
	work.places++;
	return pop.call(this);
};

/** Does something and throws when it takes more than the most. */
export function bounded<T>(most: Work, what: string, action: () => T): T {
	const before = {...work};
	const value = action();
	for (const key of ['cells', 'places'] as const) {
		const spent = work[key] - before[key];
		if (spent > most[key]) throw new Error(`${what} took ${spent} ${key}; ${most[key]} are the most`);
	}
	return value;
}
