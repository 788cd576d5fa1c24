import type {Colour} from '../cell/style.ts';
import {mix} from '../theme/mix.ts';
import type {Theme} from '../theme/theme.ts';

/** The most colours that a GIF can have besides the transparent one. */
const most = 255;

/**
 * The colours of a GIF: the theme's own and the ways from its background to each, which is where the
 * edges of letters and everything that fades are. A palette made from one picture would miss what comes later.
 */
export function palette(theme: Theme): Colour[] {
	const {name: _, background, roles, syntax, gradient, ...plain} = theme;
	const own = [...Object.values(plain), ...gradient, ...Object.values(roles), ...Object.values(syntax)];
	const inks = [...new Set(own)].filter((colour) => colour !== background);
	const shades = Math.floor((most - 1) / inks.length);
	const ways = inks.flatMap((ink) =>
		Array.from({length: shades}, (_, step) => mix(background, ink, (step + 1) / shades)),
	);
	return [...new Set([background, ...ways])];
}

/** Finds the nearest of some colours, by its index, and remembers what it has found. */
export function nearestIn(colours: readonly Colour[]): (wanted: Colour) => number {
	const known = new Map<Colour, number>(colours.map((colour, index) => [colour, index]));
	return (wanted) => {
		let found = known.get(wanted);
		if (found === undefined) {
			found = nearest(colours, wanted);
			known.set(wanted, found);
		}
		return found;
	};
}

function nearest(colours: readonly Colour[], wanted: Colour): number {
	let best = 0;
	let least = Number.POSITIVE_INFINITY;
	for (const [index, colour] of colours.entries()) {
		const away = distance(colour, wanted);
		if (away < least) {
			least = away;
			best = index;
		}
	}
	return best;
}

/** Squared, with the eye's weights for red, green and blue (ITU-R BT.601). */
function distance(a: Colour, b: Colour): number {
	const red = (a >> 16) - (b >> 16);
	const green = ((a >> 8) & 255) - ((b >> 8) & 255);
	const blue = (a & 255) - (b & 255);
	return 0.299 * red * red + 0.587 * green * green + 0.114 * blue * blue;
}
