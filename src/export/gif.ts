import {GIFEncoder, type GifColour} from 'gifenc/dist/gifenc.esm.js';
import type {Grid} from '../cell/grid.ts';
import {nearestIn} from '../cell/nearest.ts';
import type {Colour} from '../cell/style.ts';
import type {Theme} from '../theme/theme.ts';
import type {ScreenFilm} from './film.ts';
import {CanvasPainter, loadCanvas} from './load-canvas.ts';
import type {Metrics} from './metrics.ts';
import {palette} from './palette.ts';

export type GifOptions = {
	readonly theme: Theme;
	readonly metrics: Metrics;
	readonly font: Uint8Array;
};

/** The first colour of the file means: as it was. */
const unchanged = 0;

/**
 * A film as a GIF that plays for ever. All frames share a palette made from the theme; pixels that do
 * not change are transparent. Throws `NoCanvas` when what draws pixels is not installed.
 */
export async function gif(film: ScreenFilm, {theme, metrics, font}: GifOptions): Promise<Uint8Array> {
	const canvas = await loadCanvas(font);
	const colours = palette(theme);
	const indexOf = nearestIn(colours);
	const entries = [theme.background, ...colours].map(channels);
	const encoder = GIFEncoder();
	let picture: {painter: CanvasPainter; shown: Uint8Array; changes: Uint8Array} | undefined;
	for (const {grid, delay} of timed(film)) {
		const isFirst = picture === undefined;
		picture ??= blank(new CanvasPainter(canvas, grid, theme, metrics));
		const {painter, shown, changes} = picture;
		const {width, height} = painter.canvas;
		changes.fill(unchanged);
		for (const y of painter.show(grid))
			translate(painter.pixels(y), indexOf, shown, changes, y * metrics.height * width);
		encoder.writeFrame(changes, width, height, {
			...(isFirst ? {palette: entries, repeat: 0} : {}),
			transparent: true,
			transparentIndex: unchanged,
			dispose: 1,
			delay,
		});
	}
	encoder.finish();
	return encoder.bytes();
}

function blank(painter: CanvasPainter) {
	const {width, height} = painter.canvas;
	return {painter, shown: new Uint8Array(width * height), changes: new Uint8Array(width * height)};
}

/**
 * Frames and how long each is shown, in ms. The file counts hundredths of a second: rounding the times and not
 * the pauses keeps them together. Viewers take a single hundredth for ten, so such frames are left out.
 */
function* timed({frames, hold}: ScreenFilm): Generator<{readonly grid: Grid; readonly delay: number}, void, void> {
	let last: {readonly time: number; readonly grid: Grid} | undefined;
	for (const frame of frames) {
		const delay = last === undefined ? 0 : hundredths(frame.time) - hundredths(last.time);
		if (last !== undefined && delay > 1) yield {grid: last.grid, delay: delay * 10};
		// Who is left out gives its time to who comes next.
		last = last !== undefined && delay <= 1 ? {grid: frame.grid, time: last.time} : frame;
	}
	if (last !== undefined) yield {grid: last.grid, delay: Math.max(2, hundredths(hold)) * 10};
}

function hundredths(time: number): number {
	return Math.round(time / 10);
}

/** Puts the indexes of some pixels from `start` on into the picture, and those that differ into the changes. */
function translate(
	pixels: Uint8ClampedArray,
	indexOf: (colour: Colour) => number,
	shown: Uint8Array,
	changes: Uint8Array,
	start: number,
): void {
	let last = -1;
	let index = 0;
	for (let at = 0, pixel = start; at < pixels.length; at += 4, pixel++) {
		const colour = ((pixels[at] as number) << 16) | ((pixels[at + 1] as number) << 8) | (pixels[at + 2] as number);
		if (colour !== last) {
			index = indexOf(colour) + 1;
			last = colour;
		}
		if (shown[pixel] !== index) {
			shown[pixel] = index;
			changes[pixel] = index;
		}
	}
}

function channels(colour: Colour): GifColour {
	return [colour >> 16, (colour >> 8) & 255, colour & 255];
}
