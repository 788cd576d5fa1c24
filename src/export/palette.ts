import {mix} from '../cell/mix.ts';
import type {Colour} from '../cell/style.ts';
import type {Theme} from '../theme/theme.ts';

/** The most colours that a GIF can have besides the transparent one. */
const most = 255;

/** Parts of the way from the background to a box's colour at which `diagram/visibility.ts` fills boxes: large areas show every error. */
const fills = [0.11, 0.22, 0.044];
/** Parts of the way to a colour at which strokes stand: in full, stepped back, and while they fade, the most wanted first. */
const strokes = [1, 0.38, 0.53, 0.69, 0.85, 0.3, 0.77, 0.93, 0.61, 0.11, 0.22];

/**
 * The colours of a GIF: the theme's own and the ways from its background to each, which is where the
 * edges of letters and everything that fades are. A palette made from one picture would miss what comes later.
 */
export function palette(theme: Theme): Colour[] {
	const {name: _, background, roles, syntax, gradient, ...plain} = theme;
	const boxes = [...Object.values(roles), theme.signal, theme.failure];
	const own = [...Object.values(plain), ...gradient, ...boxes, ...Object.values(syntax)];
	const inks = [...new Set(own)].filter((colour) => colour !== background);
	const ways = (parts: readonly number[], colours: readonly Colour[]) =>
		parts.flatMap((part) => colours.map((colour) => mix(background, colour, part)));
	const all = [background, ...inks, ...ways(fills, boxes), ...ways(strokes, inks)];
	return [...new Set(all)].slice(0, most);
}
