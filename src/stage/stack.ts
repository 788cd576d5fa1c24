import {empty, type Piece} from './piece.ts';

/** A piece of a stack, and how many blank rows are above it unless it is the first. */
export type Layer = {readonly piece: Piece; readonly gap: number};

/** Pieces one below the other, as wide as the widest of them. */
export function stack(layers: readonly Layer[]): Piece {
	if (layers.length === 0) return empty;
	const tops: number[] = [];
	let height = 0;
	for (const [index, {piece, gap}] of layers.entries()) {
		if (index > 0) height += gap;
		tops.push(height);
		height += piece.height;
	}
	const self: Piece = {
		width: Math.max(...layers.map(({piece}) => piece.width)),
		height,
		paint: (grid, x, y, step) => {
			for (const [index, {piece}] of layers.entries()) piece.paint(grid, x, y + (tops[index] as number), step);
		},
		cut: (rows) => (rows >= height ? self : stack(layersWithin(layers, tops, rows))),
	};
	return self;
}

function layersWithin(layers: readonly Layer[], tops: readonly number[], rows: number): Layer[] {
	const kept: Layer[] = [];
	for (const [index, layer] of layers.entries()) {
		const left = rows - (tops[index] as number);
		const piece = left < 1 ? empty : layer.piece.cut(left);
		if (piece.height > 0) kept.push({...layer, piece});
		if (piece.height < layer.piece.height) break;
	}
	return kept;
}
