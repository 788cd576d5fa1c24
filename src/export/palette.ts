import {mix} from '../cell/mix.ts';
import type {Colour} from '../cell/style.ts';
import type {Theme} from '../theme/theme.ts';

/** The most colours that a GIF can have besides the transparent one. */
const most = 255;

/**
 * Parts of the ways from the background to a colour, the most wanted first. Those at which `diagram/visibility.ts`
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
