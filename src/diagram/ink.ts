import {attribute, type Colour, type Style} from '../cell/style.ts';
import {mix} from '../theme/mix.ts';
import type {Theme} from '../theme/theme.ts';
import type {Emphasis} from './scene.ts';

/** How strongly a thing shows against the background: its own fading, and how its surroundings treat it. */
export type Presence = {readonly alpha: number; readonly emphasis: Emphasis; readonly dimness: number};

/** How much of a stepped back thing's strength is left. */
const dimmed = 0.38;

/** The style of a stroke or a text of this colour on `background`, faded and dimmed as its presence says. */
export function ink(
	colour: Colour,
	background: Colour,
	presence: Presence,
	attributes = 0,
): Required<Omit<Style, 'bg'>> {
	const strength = presence.alpha * (1 - (1 - dimmed) * presence.dimness);
	const isFaded = presence.dimness >= 0.5 || presence.alpha < 1;
	const isBold = presence.emphasis === 'focus' || presence.emphasis === 'lit';
	return {
		fg: strength >= 1 ? colour : mix(background, colour, strength),
		attributes:
			attributes |
			(isFaded ? attribute.dim : 0) |
			(isBold ? attribute.bold : 0) |
			(presence.alpha < 0.5 ? attribute.gone : 0),
	};
}

/** The tint that fills a box of this colour. */
export function tint(colour: Colour, theme: Theme, presence: Presence): Colour {
	const full = presence.emphasis === 'lit' ? 0.22 : 0.11;
	return mix(theme.background, colour, full * (1 - 0.6 * presence.dimness) * presence.alpha);
}

/** The fill of a strip that has no border to show what it is; with a `glow` of 0 it is that of a box. */
export function strip(colour: Colour, theme: Theme, presence: Presence, glow: number): Colour {
	return mix(theme.background, colour, (0.11 + 0.17 * glow) * presence.alpha);
}
