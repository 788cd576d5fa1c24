import type {Grid} from '../cell/grid.ts';
import {attribute, type Colour, defaultColour} from '../cell/style.ts';

/** Mixes two real colours, `t` of the way from the first to the second. */
export type Mix = (a: Colour, b: Colour, t: number) => Colour;

/** How far the old picture has gone and the new one has come, 0 to 1 each. */
export type Fade = {readonly out: number; readonly in: number};

/**
 * A picture on its way to another of the same size, written onto `target`: phrases and lines that are
 * alike stay as they are; of the others the old one is seen while `in` is 0, fading by `out`, and then
 * the new one.
 */
export function blend(
	from: Grid,
	to: Grid,
	fade: Fade,
	colours: {readonly mix: Mix; readonly foreground: Colour; readonly background: Colour},
	target: Grid,
): void {
	const source = fade.in > 0 ? to : from;
	const strength = fade.in > 0 ? fade.in : 1 - fade.out;
	const steady = steadyCells(from, to);
	for (let index = 0; index < target.glyphs.length; index++) {
		target.glyphs[index] = source.glyphs[index] as string;
		target.foregrounds[index] = source.foregrounds[index] as number;
		target.backgrounds[index] = source.backgrounds[index] as number;
		target.attributes[index] = source.attributes[index] as number;
		target.arms[index] = source.arms[index] as number;
		if (strength >= 1 || steady[index] === 1) continue;
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

/**
 * 1 for each cell that belongs to the same line, the same blank or the same whole phrase in both: a word
 * that happens to stand in both texts does not stay.
 */
function steadyCells(from: Grid, to: Grid): Uint8Array {
	const steady = new Uint8Array(from.glyphs.length);
	for (let row = 0; row < from.height; row++) {
		const end = (row + 1) * from.width;
		let start = row * from.width;
		let isSame = true;
		for (let index = start; index < end; index++) {
			const isAlone = isBetweenPhrases(from, index) && isBetweenPhrases(to, index);
			if (isAlone) {
				if (isSame) steady.fill(1, start, index);
				if (isAlike(from, to, index)) steady[index] = 1;
				start = index + 1;
				isSame = true;
			} else if (!isAlike(from, to, index)) isSame = false;
		}
		if (isSame) steady.fill(1, start, end);
	}
	return steady;
}

/** Whether a cell holds a line, or is blank and not just the space between two words. */
function isBetweenPhrases(grid: Grid, index: number): boolean {
	if (grid.arms[index] !== 0) return true;
	if (grid.glyphs[index] !== ' ') return false;
	const column = index % grid.width;
	return column === 0 || column === grid.width - 1 || !isLetter(grid, index - 1) || !isLetter(grid, index + 1);
}

function isLetter(grid: Grid, index: number): boolean {
	return grid.glyphs[index] !== ' ' && grid.arms[index] === 0;
}

function isAlike(from: Grid, to: Grid, index: number): boolean {
	return (
		from.glyphs[index] === to.glyphs[index] &&
		from.foregrounds[index] === to.foregrounds[index] &&
		from.backgrounds[index] === to.backgrounds[index] &&
		from.attributes[index] === to.attributes[index]
	);
}
