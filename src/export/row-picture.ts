import {continuation, type Grid} from '../cell/grid.ts';
import {attribute, type Colour, defaultColour} from '../cell/style.ts';
import type {Theme} from '../theme/theme.ts';
import {isShape} from './cell-shape.ts';

/** Cells of one row that look alike: from column `x` on, `width` cells. */
export type Strip = {readonly x: number; readonly width: number; readonly colour: Colour};

/** A grapheme in its column. */
export type PlacedGlyph = {readonly x: number; readonly text: string};

/** Letters of one look, side by side; spaces between words are among them. */
export type Letters = {
	readonly colour: Colour;
	readonly isBold: boolean;
	readonly isItalic: boolean;
	readonly placed: readonly PlacedGlyph[];
};

/** What one row of a grid looks like, layer by layer, from the bottom to the top. */
export type RowPicture = {
	/** Where the background is not the theme's. */
	readonly backgrounds: readonly Strip[];
	/** Box-drawing and block characters: they are drawn as shapes. */
	readonly shapes: ReadonlyArray<PlacedGlyph & {readonly colour: Colour}>;
	readonly letters: readonly Letters[];
	readonly underlines: readonly Strip[];
	readonly strikes: readonly Strip[];
};

/** Reads row `y` (0-based) of a grid as a picture, with every colour resolved by the theme. */
export function rowPicture(grid: Grid, y: number, theme: Theme): RowPicture {
	const backgrounds: Strip[] = [];
	const shapes: (PlacedGlyph & {colour: Colour})[] = [];
	const letters: GrowingLetters[] = [];
	const underlines: Strip[] = [];
	const strikes: Strip[] = [];
	for (let x = 0; x < grid.width; x++) {
		const cell = look(grid, y * grid.width + x, theme);
		if (cell.background !== theme.background) extend(backgrounds, x, cell.background);
		if ((cell.bits & attribute.underline) !== 0) extend(underlines, x, cell.colour);
		if ((cell.bits & attribute.strike) !== 0) extend(strikes, x, cell.colour);
		const text = grid.glyph(x, y);
		if (text === continuation) continue;
		if (isShape(text)) shapes.push({x, text, colour: cell.colour});
		else addLetter(letters, {x, text: text.normalize('NFC')}, cell);
	}
	return {backgrounds, shapes, letters: letters.map(trimmed).filter(isVisible), underlines, strikes};
}

type CellLook = {readonly colour: Colour; readonly background: Colour; readonly bits: number};

function look(grid: Grid, index: number, theme: Theme): CellLook {
	const bits = grid.attributes[index] as number;
	const colour = or(grid.foregrounds[index] as Colour, theme.text);
	const background = or(grid.backgrounds[index] as Colour, theme.background);
	return (bits & attribute.inverse) === 0 ? {colour, background, bits} : {colour: background, background: colour, bits};
}

function or(colour: Colour, fallback: Colour): Colour {
	return colour === defaultColour ? fallback : colour;
}

function extend(strips: Strip[], x: number, colour: Colour): void {
	const last = strips.at(-1);
	if (last !== undefined && last.x + last.width === x && last.colour === colour)
		strips[strips.length - 1] = {...last, width: last.width + 1};
	else strips.push({x, width: 1, colour});
}

type GrowingLetters = Letters & {readonly placed: PlacedGlyph[]};

function addLetter(all: GrowingLetters[], letter: PlacedGlyph, {colour, bits}: CellLook): void {
	const last = all.at(-1);
	const isBold = (bits & attribute.bold) !== 0;
	const isItalic = (bits & attribute.italic) !== 0;
	const isAlike = last?.colour === colour && last.isBold === isBold && last.isItalic === isItalic;
	// A space looks the same in every colour: it goes with the word before it.
	if (last !== undefined && (isAlike || letter.text === ' ')) last.placed.push(letter);
	else if (letter.text !== ' ') all.push({colour, isBold, isItalic, placed: [letter]});
}

function trimmed(letters: Letters): Letters {
	const end = letters.placed.findLastIndex(({text}) => text !== ' ') + 1;
	return {...letters, placed: letters.placed.slice(0, end)};
}

function isVisible({placed}: Letters): boolean {
	return placed.length > 0;
}
