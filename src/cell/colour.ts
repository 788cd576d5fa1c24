import {converter, formatHex, type Oklab} from 'culori';
import type {Colour} from './style.ts';

/** The hexadecimal form of a colour, such as `#1a2b3c`. */
export function hex(colour: Colour): string {
	return `#${colour.toString(16).padStart(6, '0')}`;
}

/** Reads `#rrggbb`, or any colour that CSS names; throws a RangeError for anything else. */
export function colour(text: string): Colour {
	const parsed = formatHex(text);
	if (parsed === undefined) throw new RangeError(`"${text}" is not a colour`);
	return Number.parseInt(parsed.slice(1), 16);
}

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

const convert = converter('oklab');
const to16 = memoised(search(named, 0));
const to256 = memoised(search([...cube, ...greys], named.length));

/** The nearest of the 16 named colours, by distance in Oklab: 0 to 15. */
export function nearest16(wanted: Colour): number {
	return to16(wanted);
}

/** The nearest of the 240 fixed colours of the 256-colour palette: 16 to 255. */
export function nearest256(wanted: Colour): number {
	return to256(wanted);
}

/** A search for the nearest colour of a palette; the palette is converted at the first one. */
function search(palette: readonly Colour[], offset: number): (wanted: Colour) => number {
	let places: readonly Oklab[] | undefined;
	return (wanted) => {
		places ??= palette.map(toOklab);
		const {l, a, b} = toOklab(wanted);
		let best = 0;
		let least = Number.POSITIVE_INFINITY;
		for (const [index, place] of places.entries()) {
			const distance = (place.l - l) ** 2 + (place.a - a) ** 2 + (place.b - b) ** 2;
			if (distance >= least) continue;
			least = distance;
			best = index;
		}
		return best + offset;
	};
}

function toOklab(wanted: Colour): Oklab {
	const part = (shift: number) => ((wanted >> shift) & 0xff) / 255;
	return convert({mode: 'rgb', r: part(16), g: part(8), b: part(0)});
}

function memoised(find: (wanted: Colour) => number): (wanted: Colour) => number {
	const known = new Map<Colour, number>();
	return (wanted) => {
		let found = known.get(wanted);
		if (found === undefined) {
			found = find(wanted);
			known.set(wanted, found);
		}
		return found;
	};
}
