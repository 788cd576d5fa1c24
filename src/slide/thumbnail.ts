import {continuation, Grid} from '../cell/grid.ts';
import type {Size} from '../cell/rectangle.ts';
import {type Colour, defaultColour} from '../cell/style.ts';

/** Braille cells (U+2800) hold 2 by 4 dots; the bit of each dot, row by row. */
const dotBits = [0x01, 0x08, 0x02, 0x10, 0x04, 0x20, 0x40, 0x80];
const shades = [' ', '.', '.', ':', ':', '+', '+', '#', '#'];

/** A picture of a grid, much smaller: every dot stands for the cells it covers, in their main colour. */
export function thumbnail(source: Grid, size: Size, isAscii: boolean): Grid {
	const small = new Grid(size);
	for (let y = 0; y < small.height; y++) {
		for (let x = 0; x < small.width; x++) {
			const dots = dotBits.map((_, dot) =>
				inkIn(source, size.width * 2, size.height * 4, 2 * x + (dot % 2), 4 * y + (dot >> 1)),
			);
			const lit = dots.filter((colour) => colour !== undefined);
			if (lit.length === 0) continue;
			const bits = dots.reduce((sum: number, colour, dot) => sum | (colour === undefined ? 0 : (dotBits[dot] ?? 0)), 0);
			const glyph = isAscii ? (shades[lit.length] ?? '#') : String.fromCodePoint(0x2800 + bits);
			small.text(x, y, glyph, {fg: commonest(lit)});
		}
	}
	return small;
}

/** The colour of the first inked cell under the dot (x, y) of `columns` by `rows`; undefined where all are blank. */
function inkIn(source: Grid, columns: number, rows: number, x: number, y: number): Colour | undefined {
	const left = Math.floor((x * source.width) / columns);
	const right = Math.max(left + 1, Math.floor(((x + 1) * source.width) / columns));
	const top = Math.floor((y * source.height) / rows);
	const bottom = Math.max(top + 1, Math.floor(((y + 1) * source.height) / rows));
	for (let row = top; row < bottom; row++) {
		for (let column = left; column < right; column++) {
			const index = row * source.width + column;
			const glyph = source.glyphs[index] ?? ' ';
			if (glyph !== ' ' && glyph !== continuation) return source.foregrounds[index] ?? defaultColour;
			if (glyph === continuation) return source.foregrounds[index - 1] ?? defaultColour;
		}
	}
	return undefined;
}

function commonest(colours: readonly Colour[]): Colour {
	const counts = new Map<Colour, number>();
	for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
	let best = colours[0] ?? defaultColour;
	for (const [colour, count] of counts) if (count > (counts.get(best) ?? 0)) best = colour;
	return best;
}
