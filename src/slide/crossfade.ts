import {type Grid, isSameCell} from '../cell/grid.ts';
import {mix} from '../cell/mix.ts';
import {attribute, type Colour, defaultColour} from '../cell/style.ts';

/** How far the old picture has gone and the new one has come, 0 to 1 each. */
export type FadeProgress = {readonly out: number; readonly in: number};

/** The real colours that stand for the default ones. */
export type FadeColours = {readonly text: Colour; readonly background: Colour};

/**
 * A picture on its way to another of the same size: phrases and lines that are alike stay as they are; of
 * the others the old one is seen while `in` is 0, fading by `out`, and then the new one.
 */
export function crossfade(before: Grid, after: Grid, colours: FadeColours): (progress: FadeProgress) => Grid {
	let steady: Uint8Array | undefined;
	return (progress) => {
		const source = progress.in > 0 ? after : before;
		const strength = progress.in > 0 ? progress.in : 1 - progress.out;
		const grid = source.copy();
		if (strength >= 1) return grid;
		steady ??= steadyCells(before, after);
		for (let index = 0; index < grid.glyphs.length; index++) {
			if (steady[index] !== 1) fadeCell(grid, index, strength, colours);
		}
		return grid;
	};
}

/** Takes a cell `1 - strength` of the way to the background. */
function fadeCell(grid: Grid, index: number, strength: number, {text, background}: FadeColours): void {
	const under = real(grid.backgrounds[index] as Colour, background);
	const ink = real(grid.foregrounds[index] as Colour, text);
	grid.foregrounds[index] = mix(background, ink, strength);
	if (under !== background) grid.backgrounds[index] = mix(background, under, strength);
	const gone = strength < 0.5 ? attribute.gone : 0;
	grid.attributes[index] = (grid.attributes[index] as number) | attribute.dim | gone;
}

function real(colour: Colour, fallback: Colour): Colour {
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
				if (isSameCell(from, to, index)) steady[index] = 1;
				start = index + 1;
				isSame = true;
			} else if (!isSameCell(from, to, index)) isSame = false;
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
