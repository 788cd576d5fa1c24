import {continuation, type Grid} from './grid.ts';
import type {Colour} from './style.ts';
import {attribute, defaultColour} from './style.ts';

/** Mixes two real colours, `t` of the way from the first to the second. */
export type Mix = (a: Colour, b: Colour, t: number) => Colour;

/** How far the old picture has gone and the new one has come, 0 to 1 each. */
export type Fade = {readonly out: number; readonly in: number};

/**
 * A picture on its way to another of the same size, written onto `target`: cells that are alike stay as
 * they are; of the others the old one is seen while `in` is 0, fading by `out`, and then the new one.
 */
export function blend(
	from: Grid,
	to: Grid,
	fade: Fade,
	colours: {mix: Mix; foreground: Colour; background: Colour},
	target: Grid,
): void {
	const source = fade.in > 0 ? to : from;
	const strength = fade.in > 0 ? fade.in : 1 - fade.out;
	for (let index = 0; index < target.glyphs.length; index++) {
		target.glyphs[index] = source.glyphs[index] as string;
		target.foregrounds[index] = source.foregrounds[index] as number;
		target.backgrounds[index] = source.backgrounds[index] as number;
		target.attributes[index] = source.attributes[index] as number;
		target.arms[index] = source.arms[index] as number;
		if (strength >= 1 || isAlike(from, to, index)) continue;
		const under = shade(source.backgrounds[index] as Colour, colours.background);
		const ink = shade(source.foregrounds[index] as Colour, colours.foreground);
		target.foregrounds[index] = colours.mix(colours.background, ink, strength);
		if (under !== colours.background) target.backgrounds[index] = colours.mix(colours.background, under, strength);
		const gone = strength < 0.5 ? attribute.gone : 0;
		target.attributes[index] = (source.attributes[index] as number) | attribute.dim | gone;
	}
}

function shade(colour: Colour, fallback: Colour): Colour {
	return colour === defaultColour ? fallback : colour;
}

function isAlike(from: Grid, to: Grid, index: number): boolean {
	return (
		from.glyphs[index] === to.glyphs[index] &&
		from.glyphs[index] !== continuation &&
		from.glyphs[index + 1] !== continuation &&
		from.foregrounds[index] === to.foregrounds[index] &&
		from.backgrounds[index] === to.backgrounds[index] &&
		from.attributes[index] === to.attributes[index]
	);
}
