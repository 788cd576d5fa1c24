import {mix} from '../cell/mix.ts';
import {attribute, type Colour, type Style} from '../cell/style.ts';
import type {Theme} from '../theme/theme.ts';
import type {Emphasis} from './scene.ts';

/** How strongly a thing shows against the background: its own fading, and how its surroundings treat it. */
export type Visibility = {readonly alpha: number; readonly emphasis: Emphasis; readonly dim: number};

/** How much of a stepped back thing's strength is left. */
const dimmed = 0.38;

/** The style of a stroke or a text of this colour on `background`, faded and dimmed as its presence says. */
export function strokeStyle(
	colour: Colour,
	background: Colour,
	visibility: Visibility,
	attributes = 0,
): Required<Omit<Style, 'bg'>> {
	const strength = visibility.alpha * (1 - (1 - dimmed) * visibility.dim);
	const isFaded = visibility.dim >= 0.5 || visibility.alpha < 1;
	const isBold = visibility.emphasis === 'focus' || visibility.emphasis === 'lit';
	return {
		fg: strength >= 1 ? colour : mix(background, colour, strength),
		attributes:
			attributes |
			(isFaded ? attribute.dim : 0) |
			(isBold ? attribute.bold : 0) |
			(visibility.alpha < 0.5 ? attribute.gone : 0),
	};
}

/** The tint that fills a box of this colour. */
export function fillColour(colour: Colour, theme: Theme, visibility: Visibility): Colour {
	const full = visibility.emphasis === 'lit' ? 0.22 : 0.11;
	return mix(theme.background, colour, full * (1 - 0.6 * visibility.dim) * visibility.alpha);
}

/** The fill of a strip that has no border to show what it is; with a `highlight` of 0 it is that of a box. */
export function stripFill(colour: Colour, theme: Theme, visibility: Visibility, highlight: number): Colour {
	return mix(theme.background, colour, (0.11 + 0.17 * highlight) * visibility.alpha);
}
