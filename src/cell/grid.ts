import {type Arms, glyph, join, type LineLook} from './line.ts';
import type {Rectangle, Size} from './rectangle.ts';
import {type Colour, defaultColour, type Style} from './style.ts';
import {graphemes, graphemeWidth} from './width.ts';

/** What stands in a cell that the right half of a wide grapheme covers. */
export const continuation = '';

/**
 * The terminal as a rectangle of cells, each with a grapheme, two colours, attributes and the arms of
 * the lines that run through it. Everything painted outside is dropped; a wide grapheme of which only
 * one half would be seen becomes a space.
 *
 * @example
 * ```js
 * import {Grid} from 'morphdeck/diagram';
 *
 * const grid = new Grid({width: 4, height: 1});
 * grid.text(0, 0, '한 A'); // a Hangul syllable is two cells wide
 * console.log(grid.toString(), grid.glyph(3, 0)); // → 한 A A
 * ```
 */
export class Grid {
	readonly width: number;
	readonly height: number;
	/** A grapheme a cell, row by row; {@link continuation} under the right half of a wide one. */
	readonly glyphs: string[];
	readonly foregrounds: Int32Array;
	readonly backgrounds: Int32Array;
	/** Bits of `attribute`. */
	readonly attributes: Uint8Array;
	/** The lines through each cell; 0 where there is none. */
	readonly arms: Uint8Array;

	constructor(size: Size) {
		this.width = Math.max(0, Math.floor(size.width));
		this.height = Math.max(0, Math.floor(size.height));
		const cells = this.width * this.height;
		this.glyphs = new Array<string>(cells).fill(' ');
		this.foregrounds = new Int32Array(cells).fill(defaultColour);
		this.backgrounds = new Int32Array(cells).fill(defaultColour);
		this.attributes = new Uint8Array(cells);
		this.arms = new Uint8Array(cells);
	}

	/** The whole grid as a rectangle. */
	get bounds(): Rectangle {
		return {x: 0, y: 0, width: this.width, height: this.height};
	}

	/** A grid of its own with the same cells. */
	copy(): Grid {
		const copy = new Grid(this);
		for (const [index, glyph] of this.glyphs.entries()) copy.glyphs[index] = glyph;
		copy.foregrounds.set(this.foregrounds);
		copy.backgrounds.set(this.backgrounds);
		copy.attributes.set(this.attributes);
		copy.arms.set(this.arms);
		return copy;
	}

	/** Whether (x, y) is a cell of this grid. */
	has(x: number, y: number): boolean {
		return x >= 0 && y >= 0 && x < this.width && y < this.height;
	}

	/** The grapheme at (x, y): a space outside, {@link continuation} on the right half of a wide one. */
	glyph(x: number, y: number): string {
		return this.has(x, y) ? (this.glyphs[y * this.width + x] as string) : ' ';
	}

	/**
	 * Writes one line of text from (x, y) to the right, clipped to `clip` (by default the whole grid).
	 * A style without a background keeps what is there. Returns the width of the text in cells.
	 */
	text(x: number, y: number, text: string, style: Style = {}, clip: Rectangle = this.bounds): number {
		const left = Math.max(0, clip.x);
		const right = Math.min(this.width, clip.x + clip.width);
		const isVisible = y >= Math.max(0, clip.y) && y < Math.min(this.height, clip.y + clip.height);
		let column = x;
		for (const grapheme of graphemes(text)) {
			const width = graphemeWidth(grapheme);
			if (width === 0) continue;
			if (isVisible) {
				// Many fonts and terminals know letters only whole: Hangul syllables that came as jamo, accents apart (NFC).
				const whole = grapheme.length > 1 ? grapheme.normalize('NFC') : grapheme;
				if (column >= left && column + width <= right) this.put(column, y, whole, width, style);
				else if (width === 2) {
					if (column >= left && column < right) this.put(column, y, ' ', 1, style);
					else if (column + 1 >= left && column + 1 < right) this.put(column + 1, y, ' ', 1, style);
				}
			}
			column += width;
		}
		return column - x;
	}

	/** Clears a rectangle to spaces in a style; lines that ran through it are gone. */
	fill(rectangle: Rectangle, style: Style = {}): void {
		const right = Math.min(this.width, rectangle.x + rectangle.width);
		const bottom = Math.min(this.height, rectangle.y + rectangle.height);
		for (let y = Math.max(0, rectangle.y); y < bottom; y++) {
			for (let x = Math.max(0, rectangle.x); x < right; x++) this.put(x, y, ' ', 1, style);
		}
	}

	/** Unites the arms of the cell at (x, y) with these and shows the glyph of the union. */
	line(x: number, y: number, cell: Arms, style: Style = {}, look: LineLook = 'plain'): void {
		if (!this.has(x, y)) return;
		const united = join(this.arms[y * this.width + x] as Arms, cell);
		this.put(x, y, glyph(united, look), 1, style);
		this.arms[y * this.width + x] = united;
	}

	/** Copies another grid onto this one with its top left cell at (x, y), clipped to `clip`. */
	blit(other: Grid, x: number, y: number, clip: Rectangle = this.bounds): void {
		const left = Math.max(0, clip.x, x);
		const right = Math.min(this.width, clip.x + clip.width, x + other.width);
		const top = Math.max(0, clip.y, y);
		const bottom = Math.min(this.height, clip.y + clip.height, y + other.height);
		for (let row = top; row < bottom; row++) {
			for (let column = left; column < right; column++) {
				const from = (row - y) * other.width + (column - x);
				const style = {
					fg: other.foregrounds[from] as Colour,
					bg: other.backgrounds[from] as Colour,
					attributes: other.attributes[from] as number,
				};
				const grapheme = other.glyphs[from] as string;
				const isWide = column - x + 1 < other.width && other.glyphs[from + 1] === continuation;
				if (grapheme === continuation || (isWide && column + 1 >= right)) this.put(column, row, ' ', 1, style);
				else this.put(column, row, grapheme, isWide ? 2 : 1, style);
				this.arms[row * this.width + column] = other.arms[from] as Arms;
				if (isWide && column + 1 < right) column++;
			}
		}
	}

	/** One row as plain text, as wide as the grid. */
	row(y: number): string {
		return this.glyphs.slice(y * this.width, (y + 1) * this.width).join('');
	}

	/** All rows as plain text, without trailing spaces: the picture that tests and plain output show. */
	toString(): string {
		return Array.from({length: this.height}, (_, y) => this.row(y).trimEnd()).join('\n');
	}

	/** Whether both show the same, cell for cell. */
	equals(other: Grid): boolean {
		if (this.width !== other.width || this.height !== other.height) return false;
		for (let y = 0; y < this.height; y++) if (!isSameRow(this, other, y)) return false;
		return true;
	}

	private put(x: number, y: number, grapheme: string, width: number, style: Style): void {
		const index = y * this.width + x;
		this.mend(x, index);
		if (width === 2) this.mend(x + 1, index + 1);
		this.write(index, grapheme, style);
		if (width === 2) this.write(index + 1, continuation, style);
	}

	private write(index: number, grapheme: string, style: Style): void {
		this.glyphs[index] = grapheme;
		this.foregrounds[index] = style.fg ?? defaultColour;
		if (style.bg !== undefined) this.backgrounds[index] = style.bg;
		this.attributes[index] = style.attributes ?? 0;
		this.arms[index] = 0;
	}

	/** Before a cell is written over: the other half of a wide grapheme that it was part of becomes a space. */
	private mend(x: number, index: number): void {
		if (this.glyphs[index] === continuation && x > 0) this.glyphs[index - 1] = ' ';
		if (x + 1 < this.width && this.glyphs[index + 1] === continuation) this.glyphs[index + 1] = ' ';
	}
}

/** Whether two grids of one size show the same in the cell of this index. */
export function isSameCell(a: Grid, b: Grid, index: number): boolean {
	return (
		a.glyphs[index] === b.glyphs[index] &&
		a.foregrounds[index] === b.foregrounds[index] &&
		a.backgrounds[index] === b.backgrounds[index] &&
		a.attributes[index] === b.attributes[index]
	);
}

/** Whether row `y` (0-based) shows the same in two grids of one size. */
export function isSameRow(a: Grid, b: Grid, y: number): boolean {
	for (let index = y * a.width; index < (y + 1) * a.width; index++) if (!isSameCell(a, b, index)) return false;
	return true;
}
