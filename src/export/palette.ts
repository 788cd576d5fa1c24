import {converter, type Oklab} from 'culori';
import {mix} from '../cell/mix.ts';
import type {Colour} from '../cell/style.ts';
import type {Theme} from '../theme/theme.ts';

/** The most colours that a GIF can have besides the transparent one. */
const most = 255;

/**
 * Parts of the ways from the background to a colour, the most wanted first. Those at which `diagram/ink.ts`
 * tints boxes and dims strokes are among them, because large areas show every error.
 */
const parts = [1, 0.11, 0.22, 0.38, 0.044, 0.53, 0.69, 0.85, 0.3, 0.77, 0.93, 0.61];

/**
 * The colours of a GIF: the theme's own and the ways from its background to each, which is where the
 * edges of letters and everything that fades are. A palette made from one picture would miss what comes later.
 */
export function palette(theme: Theme): Colour[] {
	const {name: _, background, roles, syntax, gradient, ...plain} = theme;
	const own = [...Object.values(plain), ...gradient, ...Object.values(roles), ...Object.values(syntax)];
	const inks = [...new Set(own)].filter((colour) => colour !== background);
	const ways = parts.flatMap((part) => inks.map((ink) => mix(background, ink, part)));
	return [...new Set([background, ...ways])].slice(0, most);
}

/** Finds the nearest of some colours to the eye (in Oklab), by its index, and remembers what it has found. */
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
	const from = oklabOf(wanted);
	let best = 0;
	let least = Number.POSITIVE_INFINITY;
	for (const [index, colour] of colours.entries()) {
		const {l, a, b} = oklabOf(colour);
		const away = (l - from.l) ** 2 + (a - from.a) ** 2 + (b - from.b) ** 2;
		if (away < least) {
			least = away;
			best = index;
		}
	}
	return best;
}

const toOklab = converter('oklab');
const converted = new Map<Colour, Oklab>();

function oklabOf(colour: Colour): Oklab {
	let found = converted.get(colour);
	if (found === undefined) {
		found = toOklab({mode: 'rgb', r: (colour >> 16) / 255, g: ((colour >> 8) & 255) / 255, b: (colour & 255) / 255});
		if (converted.size > 10_000) converted.clear();
		converted.set(colour, found);
	}
	return found;
}
