import {type Grid, isSameRow} from '../cell/grid.ts';
import type {ScreenFilm} from './film.ts';
import {collectGlyphs, GlyphSet} from './glyph-set.ts';
import {rowPicture} from './row-picture.ts';
import {type SvgOptions, svgDocument} from './svg.ts';
import {svgRow} from './svg-row.ts';

/** A row of the screen from a time on, by the id of its markup; undefined where nothing is seen. */
type Change = {readonly time: number; readonly id: string | undefined};

/**
 * A film as an SVG image that plays for ever without a script: each row of the screen is a strip of all
 * that it shows, moved by steps. Rows that look alike are written once. `font` gives the part of a font that
 * some letters need, as base64.
 */
export async function animatedSvg(
	{frames, hold}: ScreenFilm,
	options: SvgOptions,
	font: (letters: string) => Promise<string | undefined>,
): Promise<string> {
	const glyphs = new GlyphSet();
	const library = new Library(options);
	const rows: Change[][] = [];
	let last: {readonly time: number; readonly grid: Grid} | undefined;
	for (const frame of collectGlyphs(frames, glyphs)) {
		const {time, grid} = frame;
		for (let y = 0; y < grid.height; y++) {
			if (last !== undefined && isSameRow(last.grid, grid, y)) continue;
			const changes = rows[y] ?? [];
			rows[y] = changes;
			const id = library.idOf(grid, y);
			if (changes.length === 0 || changes.at(-1)?.id !== id) changes.push({time, id});
		}
		last = frame;
	}
	const size = last?.grid ?? {width: 0, height: 0};
	const duration = (last?.time ?? 0) + hold;
	const {width, height} = options.metrics;
	const body = rows.map((changes, y) => strip(changes, y, size.width * width, height));
	const styles = rows.map((changes, y) => keyframes(changes, y, height, duration));
	const definitions = `<defs>\n${library.definitions()}</defs>\n`;
	const withFont = {...options, font: await font(glyphs.toString())};
	return svgDocument(size, withFont, styles.join(''), definitions + body.join(''));
}

/** All looks that rows have, each once. */
class Library {
	readonly #options: SvgOptions;
	readonly #ids = new Map<string, string>();

	constructor(options: SvgOptions) {
		this.#options = options;
	}

	idOf(grid: Grid, y: number): string | undefined {
		const markup = svgRow(rowPicture(grid, y, this.#options.theme), this.#options.metrics);
		if (markup === '') return undefined;
		const id = this.#ids.get(markup) ?? `r${this.#ids.size.toString(36)}`;
		this.#ids.set(markup, id);
		return id;
	}

	definitions(): string {
		return Array.from(this.#ids, ([markup, id]) => `<g id="${id}">${markup}</g>\n`).join('');
	}
}

/** What a row shows, one below the other, seen through a window of one row. */
function strip(changes: readonly Change[], y: number, width: number, height: number): string {
	const places = placesOf(changes);
	const uses = Array.from(places, ([id, place]) =>
		id === undefined ? '' : `<use href="#${id}"${place === 0 ? '' : ` y="${place * height}"`}/>`,
	).join('');
	if (uses === '') return '';
	const moving = changes.length > 1 ? ` class="s${y}"` : '';
	return `<svg y="${y * height}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><g${moving}>${uses}</g></svg>\n`;
}

function placesOf(changes: readonly Change[]): Map<string | undefined, number> {
	const places = new Map<string | undefined, number>();
	for (const {id} of changes) if (!places.has(id)) places.set(id, places.size);
	return places;
}

function keyframes(changes: readonly Change[], y: number, height: number, duration: number): string {
	if (changes.length < 2) return '';
	const places = placesOf(changes);
	const stops = changes.map(({time, id}) => {
		const place = (places.get(id) ?? 0) * height;
		const percent = Math.round((time / duration) * 1e6) / 1e4;
		return `${percent}%{transform:translateY(${place === 0 ? 0 : `-${place}px`})}`;
	});
	return `@keyframes s${y}{${stops.join('')}}.s${y}{animation:s${y} ${duration}ms step-end infinite}`;
}
