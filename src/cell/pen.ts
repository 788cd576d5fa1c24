import {ascii} from './ascii.ts';
import {continuation, type Grid} from './grid.ts';
import {clusterReach} from './reach.ts';
import {defaultCode, type SgrCodes, sgrCodes} from './sgr.ts';
import {attribute, type Colour, type Depth, defaultColour} from './style.ts';
import {autowrap} from './terminal-modes.ts';
import {graphemeWidth, isCluster} from './width.ts';

/** How cells become text for one terminal. */
export type AnsiOptions = {
	readonly depth: Depth;
	/** Lines and symbols become ASCII. */
	readonly isAscii: boolean;
	/** The colours that a cell's default colours stand for. */
	readonly foreground: Colour;
	readonly background: Colour;
};

/** Gaps up to this many cells are written again when that needs no change of the look: a move is no shorter. */
const shortGap = 4;

/** Writes cells of a grid, in reading order, with as few sequences as that takes. */
export class Pen {
	readonly #grid: Grid;
	readonly #options: AnsiOptions;
	readonly #codes: SgrCodes;
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
		this.#codes = sgrCodes(options.depth);
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
		if (text === glyphs[index] && isCluster(text)) this.#putCluster(text, glyphs[index + 1] === continuation ? 2 : 1);
		else this.#out += text;
		this.#x += glyphs[index + 1] === continuation && this.#x + 1 < width ? 2 : 1;
		// Terminals do not agree on how wide a cluster of several code units is, nor on what follows the last column.
		if (text.length > 1 || this.#x >= width) this.#y = -1;
	}

	/**
	 * Terminals do not agree on how wide a cluster of several code points is. Where one takes it for narrower
	 * than it is here its cells have their background already, and where one takes it for wider it does not go
	 * on in the next row, nor does the screen scroll.
	 */
	#putCluster(text: string, width: number): void {
		const place = `\x1b[${this.#y + 1};${this.#x + 1}H`;
		const isNearEnd = this.#x + clusterReach(text) > this.#grid.width;
		this.#out += `${' '.repeat(width)}${place}${isNearEnd ? autowrap.off + text + autowrap.on : text}`;
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

/** What is written for a cell: spaces where it faded away, ASCII where that is wanted. */
function shown(character: string, bits: number, {depth, isAscii}: AnsiOptions): string {
	if ((bits & attribute.gone) !== 0 && (depth === '16' || depth === 'none'))
		return ' '.repeat(graphemeWidth(character));
	return isAscii ? ascii(character) : character;
}
