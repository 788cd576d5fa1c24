import {differenceEuclidean, formatHex, nearest} from 'culori';
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

function search(palette: readonly Colour[], offset: number): (wanted: Colour) => number {
	const byHex = new Map(palette.map((each, index) => [hex(each), index + offset] as const).reverse());
	const find = nearest([...byHex.keys()], differenceEuclidean('oklab'));
	return (wanted) => byHex.get(find(hex(wanted), 1)[0] ?? '') ?? offset;
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
