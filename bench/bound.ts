import {colourParameters, shown} from '../src/cell/ansi.ts';
import {continuation, type Grid, isSameCell} from '../src/cell/grid.ts';
import {type Colour, defaultColour} from '../src/cell/style.ts';
import type {Theme} from '../src/theme/theme.ts';

/**
 * The fewest bytes that could turn one grid into another: the text of the cells that differ, the shortest
 * move to each run of them, and the codes of the colours and attributes that change between two of them,
 * without what resets and framing cost. No terminal would be content with less.
 */
export function smallestDifference(before: Grid, after: Grid, theme: Theme): number {
	const options = {depth: 'truecolor', isAscii: false, foreground: theme.text, background: theme.background} as const;
	let bytes = 0;
	let [x, y] = [-1, -1];
	let look = {foreground: theme.text, background: theme.background, attributes: 0};
	for (let index = 0; index < after.glyphs.length; index++) {
		const glyph = after.glyphs[index] as string;
		if (glyph === continuation || isSameCell(before, after, index)) continue;
		const column = index % after.width;
		const row = Math.floor(index / after.width);
		if (row !== y) bytes += `\x1b[${row + 1};${column + 1}H`.length;
		else if (column > x) bytes += Math.min(column - x, column - x === 1 ? 3 : `\x1b[${column - x}C`.length);
		const next = {
			foreground: plain(after.foregrounds[index] as Colour, theme.text),
			background: plain(after.backgrounds[index] as Colour, theme.background),
			attributes: after.attributes[index] as number,
		};
		const codes = [
			next.foreground === look.foreground ? '' : colourParameters(3, next.foreground, 'truecolor'),
			next.background === look.background ? '' : colourParameters(4, next.background, 'truecolor'),
			next.attributes === look.attributes ? '' : '1',
		].filter((code) => code !== '');
		if (codes.length > 0) bytes += `\x1b[${codes.join(';')}m`.length;
		bytes += Buffer.byteLength(shown(glyph, next.attributes, options));
		look = next;
		[x, y] = [column + (after.glyphs[index + 1] === continuation ? 2 : 1), row];
	}
	return bytes;
}

function plain(colour: Colour, standard: Colour): Colour {
	return colour === defaultColour ? standard : colour;
}
