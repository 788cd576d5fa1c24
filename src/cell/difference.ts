import {type AnsiOptions, colourParameters, shown} from './ansi.ts';
import {continuation, type Grid, isSameCell} from './grid.ts';
import {attribute, type Colour, type Depth, defaultColour} from './style.ts';

/**
 * The text that turns a terminal showing `previous` into one showing `next`: cursor moves (CUP and CUF of
 * ECMA-48), changes of the look (SGR) and the cells that differ; empty when none does. Without a
 * previous grid, or with one of another size, every cell is written. It expects the look to be reset,
 * leaves it so, and leaves the cursor anywhere. No sequence and no grapheme is cut at either end.
 */
export function difference(previous: Grid | undefined, next: Grid, options: AnsiOptions): string {
	const before =
		previous !== undefined && previous.width === next.width && previous.height === next.height ? previous : undefined;
	const pen = new Pen(next, options);
	for (let y = 0, index = 0; y < next.height; y++) {
		for (let x = 0; x < next.width; x++, index++) {
			if (next.glyphs[index] === continuation) continue;
			if (before === undefined || !isSameCell(before, next, index)) pen.write(x, y, index);
		}
	}
	return pen.end();
}

/** Gaps up to this many cells are written again when that needs no change of the look: a move is no shorter. */
const shortGap = 4;

/** Writes cells of a grid, in reading order, with as few sequences as that takes. */
class Pen {
	readonly #grid: Grid;
	readonly #options: AnsiOptions;
	readonly #codes: Codes;
	#out = '';
	/** Where the terminal's cursor is; a row of -1 where that is not certain. */
	#x = 0;
	#y = -1;
	/** The look that is on, as numbers of {@link attribute} and colours. */
	#foreground: Colour = defaultColour;
	#background: Colour = defaultColour;
	#attributes = 0;

	constructor(grid: Grid, options: AnsiOptions) {
		this.#grid = grid;
		this.#options = options;
		this.#codes = codesOf(options.depth);
	}

	write(x: number, y: number, index: number): void {
		if (y !== this.#y || x !== this.#x) this.#move(x, y, index);
		this.#put(index);
	}

	end(): string {
		if (this.#out !== '' && !this.#isReset()) this.#out += '\x1b[0m';
		return this.#out;
	}

	#isReset(): boolean {
		return (
			this.#attributes === 0 &&
			this.#codes.colour(3, this.#foreground) === defaultCode[3] &&
			this.#codes.colour(4, this.#background) === defaultCode[4]
		);
	}

	#move(x: number, y: number, index: number): void {
		const gap = x - this.#x;
		if (y !== this.#y) this.#out += `\x1b[${y + 1};${x + 1}H`;
		else if (gap <= shortGap && this.#isPlain(index - gap, index)) {
			for (let cell = index - gap; cell < index; cell++) this.#out += this.#text(cell);
		} else this.#out += gap === 1 ? '\x1b[C' : `\x1b[${gap}C`;
		this.#x = x;
		this.#y = y;
	}

	/** Whether the cells from `start` to before `end` can be written as the look is now, one column each. */
	#isPlain(start: number, end: number): boolean {
		const {glyphs} = this.#grid;
		// After `end` is what differs, which cannot be the right half of a wide grapheme.
		for (let cell = start; cell < end; cell++) {
			const glyph = glyphs[cell] as string;
			if (glyph.length !== 1 || glyphs[cell + 1] === continuation || !this.#looksAsNow(cell)) return false;
		}
		return true;
	}

	#looksAsNow(index: number): boolean {
		const {foregrounds, backgrounds, attributes} = this.#grid;
		return (
			this.#foregroundOf(foregrounds[index] as Colour) === this.#foreground &&
			this.#backgroundOf(backgrounds[index] as Colour) === this.#background &&
			this.#codes.bits(attributes[index] as number) === this.#attributes
		);
	}

	#put(index: number): void {
		if (!this.#looksAsNow(index)) this.#restyle(index);
		const {glyphs, width} = this.#grid;
		const text = this.#text(index);
		this.#out += text;
		this.#x += glyphs[index + 1] === continuation && this.#x + 1 < width ? 2 : 1;
		// Terminals do not agree on how wide a cluster of several code units is, nor on what follows the last column.
		if (text.length > 1 || this.#x >= width) this.#y = -1;
	}

	#text(index: number): string {
		return shown(this.#grid.glyphs[index] as string, this.#grid.attributes[index] as number, this.#options);
	}

	/** Switches the look to that of a cell: by what is new if nothing has to go, else from a reset. */
	#restyle(index: number): void {
		const {foregrounds, backgrounds, attributes} = this.#grid;
		const foreground = this.#foregroundOf(foregrounds[index] as Colour);
		const background = this.#backgroundOf(backgrounds[index] as Colour);
		const bits = this.#codes.bits(attributes[index] as number);
		const isReset = (this.#attributes & ~bits) !== 0;
		let codes = isReset ? '0' : '';
		const add = (code: string) => {
			codes += codes === '' ? code : `;${code}`;
		};
		const added = isReset ? bits : bits & ~this.#attributes;
		if (added !== 0) add(this.#codes.attributes(added));
		const wasForeground = isReset ? defaultCode[3] : this.#codes.colour(3, this.#foreground);
		const wasBackground = isReset ? defaultCode[4] : this.#codes.colour(4, this.#background);
		if (this.#codes.colour(3, foreground) !== wasForeground) add(this.#codes.colour(3, foreground));
		if (this.#codes.colour(4, background) !== wasBackground) add(this.#codes.colour(4, background));
		if (codes !== '') this.#out += `\x1b[${codes}m`;
		this.#foreground = foreground;
		this.#background = background;
		this.#attributes = bits;
	}

	#foregroundOf(colour: Colour): Colour {
		return colour === defaultColour ? this.#options.foreground : colour;
	}

	#backgroundOf(colour: Colour): Colour {
		return colour === defaultColour ? this.#options.background : colour;
	}
}

const defaultCode = {3: '39', 4: '49'} as const;

/** SGR parameters for a depth, each made once. */
type Codes = {
	/** The attributes that are written at this depth, of these. */
	bits(attributes: number): number;
	attributes(bits: number): string;
	/** `ground` is 3 for the foreground, 4 for the background. */
	colour(ground: 3 | 4, colour: Colour): string;
};

const parameters: ReadonlyArray<readonly [number, string]> = [
	[attribute.bold, '1'],
	[attribute.dim, '2'],
	[attribute.italic, '3'],
	[attribute.underline, '4'],
	[attribute.inverse, '7'],
	[attribute.strike, '9'],
];

const written = parameters.reduce((bits, [bit]) => bits | bit, 0);

function makeCodes(depth: Depth): Codes {
	// Where there are many colours, the colour already says what is dimmed.
	const mask = depth === 'truecolor' || depth === '256' ? written & ~attribute.dim : written;
	const colours = {3: new Map<Colour, string>(), 4: new Map<Colour, string>()};
	return {
		bits: (attributes) => attributes & mask,
		attributes: (bits) =>
			parameters
				.filter(([bit]) => (bits & bit) !== 0)
				.map(([, code]) => code)
				.join(';'),
		colour: (ground, colour) => {
			if (depth === 'none' || colour === defaultColour) return defaultCode[ground];
			const known = colours[ground];
			let code = known.get(colour);
			if (code === undefined) {
				code = colourParameters(ground, colour, depth);
				if (known.size > 50_000) known.clear();
				known.set(colour, code);
			}
			return code;
		},
	};
}

const made = new Map<Depth, Codes>();

function codesOf(depth: Depth): Codes {
	let codes = made.get(depth);
	if (codes === undefined) {
		codes = makeCodes(depth);
		made.set(depth, codes);
	}
	return codes;
}
