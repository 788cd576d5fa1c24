import {changedCells} from '../src/cell/changed-cells.ts';
import {continuation, type Grid} from '../src/cell/grid.ts';
import {sgrCodes} from '../src/cell/sgr.ts';
import {type Colour, defaultColour} from '../src/cell/style.ts';
import type {Theme} from '../src/theme/theme.ts';

/**
 * The fewest bytes that could turn one grid into another: the text of the cells that differ, the shortest
 * move to each run of them, and the codes of the colours and attributes that change between two of them,
 * without what resets and framing cost. No terminal would be content with less.
 */
export function smallestDifference(before: Grid, after: Grid, theme: Theme): number {
	const codes = sgrCodes('truecolor');
	let bytes = 0;
	let [endX, endY] = [-1, -1];
	let look = {foreground: theme.text, background: theme.background, attributes: 0};
	changedCells(before, after, (x, y, index) => {
		const glyph = after.glyphs[index] as string;
		if (y !== endY) bytes += `\x1b[${y + 1};${x + 1}H`.length;
		else if (x > endX) bytes += Math.min(x - endX, x - endX === 1 ? 3 : `\x1b[${x - endX}C`.length);
		const next = {
			foreground: plain(after.foregrounds[index] as Colour, theme.text),
			background: plain(after.backgrounds[index] as Colour, theme.background),
			attributes: after.attributes[index] as number,
		};
		const changes = [
			next.foreground === look.foreground ? '' : codes.colour(3, next.foreground),
			next.background === look.background ? '' : codes.colour(4, next.background),
			next.attributes === look.attributes ? '' : '1',
		].filter((code) => code !== '');
		if (changes.length > 0) bytes += `\x1b[${changes.join(';')}m`.length;
		bytes += Buffer.byteLength(glyph);
		look = next;
		[endX, endY] = [x + (after.glyphs[index + 1] === continuation ? 2 : 1), y];
	});
	return bytes;
}

function plain(colour: Colour, standard: Colour): Colour {
	return colour === defaultColour ? standard : colour;
}
