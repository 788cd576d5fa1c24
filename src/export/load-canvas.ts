import type {Canvas, SKRSContext2D} from '@napi-rs/canvas';
import {hex} from '../cell/colour.ts';
import {type Grid, isSameRow} from '../cell/grid.ts';
import type {Size} from '../cell/rectangle.ts';
import {english} from '../messages/messages.ts';
import type {Theme} from '../theme/theme.ts';
import {shape} from './cell-shape.ts';
import type {Metrics} from './metrics.ts';
import {type Letters, type RowPicture, rowPicture, type Strip} from './row-picture.ts';

/** The package that draws pixels. It is native, and comes only where someone wants pixels. */
type CanvasModule = typeof import('@napi-rs/canvas');

/** Thrown where pixels are asked for and the package that draws them is not there. */
export class NoCanvas extends Error {
	constructor() {
		super(english.format('export.noCanvas'));
	}
}

const family = 'deck';

/** Loads what draws pixels, with a TrueType font. Throws {@link NoCanvas} when it is not installed. */
export async function loadCanvas(font: Uint8Array): Promise<CanvasModule> {
	// Fonts of this one machine would make other pictures than those of the next.
	process.env.DISABLE_SYSTEM_FONTS_LOAD = '1';
	const canvas = await import('@napi-rs/canvas').catch(() => {
		throw new NoCanvas();
	});
	if (!canvas.GlobalFonts.has(family)) canvas.GlobalFonts.register(Buffer.from(font), family);
	return canvas;
}

/** A picture in pixels that shows one grid after the other, all of one size. */
export class CanvasPainter {
	readonly canvas: Canvas;
	readonly #context: SKRSContext2D;
	readonly #module: CanvasModule;
	readonly #theme: Theme;
	readonly #metrics: Metrics;
	#last: Grid | undefined;

	constructor(module: CanvasModule, cells: Size, theme: Theme, metrics: Metrics) {
		this.canvas = module.createCanvas(cells.width * metrics.width, cells.height * metrics.height);
		this.#context = this.canvas.getContext('2d');
		this.#module = module;
		this.#theme = theme;
		this.#metrics = metrics;
	}

	/** Shows a grid. Gives the rows (0-based) that were painted because they look different from the last ones. */
	show(grid: Grid): number[] {
		const last = this.#last;
		const all = Array.from({length: grid.height}, (_, y) => y);
		const rows = last === undefined ? all : all.filter((y) => !isSameRow(last, grid, y));
		for (const y of rows) this.#paintRow(rowPicture(grid, y, this.#theme), y);
		this.#last = grid;
		return rows;
	}

	/** The colours of the px rows of one row of cells, red, green, blue and alpha each. */
	pixels(y: number): Uint8ClampedArray {
		const {height} = this.#metrics;
		return this.#context.getImageData(0, y * height, this.canvas.width, height).data;
	}

	#paintRow(row: RowPicture, y: number): void {
		const context = this.#context;
		const {width, height, light, baseline, fontSize} = this.#metrics;
		context.save();
		context.translate(0, y * height);
		context.beginPath();
		context.rect(0, 0, this.canvas.width, height);
		context.clip();
		context.fillStyle = hex(this.#theme.background);
		context.fillRect(0, 0, this.canvas.width, height);
		for (const strip of row.backgrounds) this.#rule(strip, 0, height);
		for (const {x, text, colour} of row.shapes) this.#shape(text, x * width, hex(colour));
		for (const letters of row.letters) this.#write(letters);
		for (const strip of row.underlines) this.#rule(strip, Math.round(baseline + 2 * light), light);
		for (const strip of row.strikes) this.#rule(strip, Math.round(baseline - fontSize * 0.28), light);
		context.restore();
	}

	#rule({x, width, colour}: Strip, y: number, height: number): void {
		this.#context.fillStyle = hex(colour);
		this.#context.fillRect(x * this.#metrics.width, y, width * this.#metrics.width, height);
	}

	#shape(text: string, x: number, colour: string): void {
		const context = this.#context;
		const drawn = shape(text, this.#metrics);
		if (drawn === undefined) return;
		context.fillStyle = colour;
		context.globalAlpha = drawn.opacity;
		for (const {x: left, y, width, height} of drawn.rectangles) context.fillRect(x + left, y, width, height);
		if (drawn.bend !== undefined) context.fill(new this.#module.Path2D(drawn.bend(x, 0)));
		context.globalAlpha = 1;
	}

	#write({colour, isBold, isItalic, placed}: Letters): void {
		const context = this.#context;
		const {width, baseline, fontSize} = this.#metrics;
		context.font = `${fontSize}px ${family}`;
		context.fillStyle = context.strokeStyle = hex(colour);
		// One font file has to do: it is made bold with a thin outline, and slanted for italics.
		context.lineWidth = fontSize * 0.04;
		for (const {x, text} of placed) {
			if (text === ' ') continue;
			context.save();
			context.translate(x * width, baseline);
			if (isItalic) context.transform(1, 0, -0.2, 1, 0, 0);
			context.fillText(text, 0, 0);
			if (isBold) context.strokeText(text, 0, 0);
			context.restore();
		}
	}
}
