import {converter, type Oklab} from 'culori';
import type {Colour} from './style.ts';

// xterm's default palette: 16 named colours, a 6x6x6 cube, 24 greys (ctlseqs, "256 Color Mode").
const named = [
	0x000000, 0xcd0000, 0x00cd00, 0xcdcd00, 0x0000ee, 0xcd00cd, 0x00cdcd, 0xe5e5e5, 0x7f7f7f, 0xff0000, 0x00ff00,
	0xffff00, 0x5c5cff, 0xff00ff, 0x00ffff, 0xffffff,
];
const levels = [0, 95, 135, 175, 215, 255];
const cube = levels.flatMap((red) =>
	levels.flatMap((green) => levels.map((blue) => (red << 16) | (green << 8) | blue)),
);
const greys = Array.from({length: 24}, (_, step) => (8 + 10 * step) * 0x010101);

/** The nearest of a terminal's 16 named colours: 0 to 15. */
export const nearest16 = nearestIn(named);

const nearest240 = nearestIn([...cube, ...greys]);

/** The nearest of the 240 fixed colours of the 256-colour palette: 16 to 255. */
export function nearest256(wanted: Colour): number {
	return named.length + nearest240(wanted);
}

/**
 * Finds the nearest of some colours to the eye, by its index: by distance in Oklab (Björn Ottosson, "A
 * perceptual color space for image processing"). What was found once is kept as long as the search is; the
 * colours are converted when one is first looked for that is none of them.
 */
export function nearestIn(colours: readonly Colour[]): (wanted: Colour) => number {
	const cache = new Map(colours.map((colour, index) => [colour, index]));
	let palette: readonly Oklab[] | undefined;
	return (wanted) => {
		let index = cache.get(wanted);
		if (index === undefined) {
			palette ??= colours.map(toOklab);
			index = nearest(palette, toOklab(wanted));
			cache.set(wanted, index);
		}
		return index;
	};
}

function nearest(palette: readonly Oklab[], {l, a, b}: Oklab): number {
	let best = 0;
	let least = Number.POSITIVE_INFINITY;
	for (const [index, colour] of palette.entries()) {
		const distance = (colour.l - l) ** 2 + (colour.a - a) ** 2 + (colour.b - b) ** 2;
		if (distance >= least) continue;
		least = distance;
		best = index;
	}
	return best;
}

const convert = converter('oklab');

function toOklab(colour: Colour): Oklab {
	const part = (shift: number) => ((colour >> shift) & 0xff) / 255;
	return convert({mode: 'rgb', r: part(16), g: part(8), b: part(0)});
}
