import {ascii} from './ascii.ts';
import {nearest16, nearest256} from './colour.ts';
import type {Grid} from './grid.ts';
import {continuation} from './grid.ts';
import {attribute, type Colour, type Depth, defaultColour} from './style.ts';
import {graphemeWidth} from './width.ts';

/** How cells become text for one terminal. */
export type AnsiOptions = {
	readonly depth: Depth;
	/** Lines and symbols become ASCII. */
	readonly isAscii: boolean;
	/** The colours that a cell's default colours stand for. */
	readonly foreground: Colour;
	readonly background: Colour;
};

const reset = '\x1b[0m';

/**
 * One string a row: its text and the SGR sequences (ECMA-48, 8.3.117) that colour it, each row ending
 * with a reset. Without colours only attributes are written; below 256 colours what is dimmed says so
 * with the dim attribute, above it the colour already does.
 */
export function rowsToAnsi(grid: Grid, options: AnsiOptions): string[] {
	return Array.from({length: grid.height}, (_, y) => rowToAnsi(grid, y, options));
}

/** The text of the grid's row `y` (0-based), see {@link rowsToAnsi}. */
export function rowToAnsi(grid: Grid, y: number, options: AnsiOptions): string {
	let out = '';
	let current = '';
	const end = (y + 1) * grid.width;
	for (let index = y * grid.width; index < end; index++) {
		const character = grid.glyphs[index] as string;
		if (character === continuation) continue;
		const wanted = sgr(grid, index, options);
		if (wanted !== current) {
			if (current !== '') out += reset;
			out += wanted;
			current = wanted;
		}
		out += shown(character, grid.attributes[index] as number, options);
	}
	return current === '' ? out : out + reset;
}

/** What is written for a cell: spaces where it faded away, ASCII where that is wanted. */
export function shown(character: string, bits: number, {depth, isAscii}: AnsiOptions): string {
	if ((bits & attribute.gone) !== 0 && (depth === '16' || depth === 'none'))
		return ' '.repeat(graphemeWidth(character));
	return isAscii ? ascii(character) : character;
}

/** The sequences that switch on a cell's look, from a reset terminal. Each code is a sequence of its own. */
function sgr(grid: Grid, index: number, options: AnsiOptions): string {
	const foreground = grid.foregrounds[index] as Colour;
	const background = grid.backgrounds[index] as Colour;
	return (
		attributes(grid.attributes[index] as number, options.depth) +
		colourCode(3, foreground === defaultColour ? options.foreground : foreground, options.depth) +
		colourCode(4, background === defaultColour ? options.background : background, options.depth)
	);
}

const codes: ReadonlyArray<readonly [number, number]> = [
	[attribute.bold, 1],
	[attribute.dim, 2],
	[attribute.italic, 3],
	[attribute.underline, 4],
	[attribute.inverse, 7],
	[attribute.strike, 9],
];

function attributes(bits: number, depth: Depth): string {
	if (bits === 0) return '';
	let out = '';
	for (const [bit, code] of codes) {
		if ((bits & bit) === 0) continue;
		if (bit === attribute.dim && (depth === 'truecolor' || depth === '256')) continue;
		out += `\x1b[${code}m`;
	}
	return out;
}

const known = new Map<string, string>();

/** `ground` is 3 for the foreground, 4 for the background. */
function colourCode(ground: 3 | 4, colour: Colour, depth: Depth): string {
	if (depth === 'none' || colour === defaultColour) return '';
	const key = `${ground}${depth}${colour}`;
	let code = known.get(key);
	if (code === undefined) {
		code = `\x1b[${colourParameters(ground, colour, depth)}m`;
		if (known.size > 50_000) known.clear();
		known.set(key, code);
	}
	return code;
}

/** The SGR parameters of a colour; `ground` is 3 for the foreground, 4 for the background. */
export function colourParameters(ground: 3 | 4, colour: Colour, depth: Depth): string {
	if (depth === 'truecolor') return `${ground}8;2;${colour >> 16};${(colour >> 8) & 255};${colour & 255}`;
	if (depth === '256') return `${ground}8;5;${nearest256(colour)}`;
	const index = nearest16(colour);
	return index < 8 ? `${ground}${index}` : `${ground + 6}${index - 8}`;
}
