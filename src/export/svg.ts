import {hex} from '../cell/colour.ts';
import type {Grid} from '../cell/grid.ts';
import type {Size} from '../cell/rectangle.ts';
import type {Theme} from '../theme/theme.ts';
import type {Metrics} from './metrics.ts';
import {rowPicture} from './row-picture.ts';
import {escapeXml, svgRow} from './svg-row.ts';

export type SvgOptions = {
	readonly theme: Theme;
	readonly metrics: Metrics;
	readonly title: string;
	/** A font as base64 of a TrueType file; without one the reader's own monospace font is used. */
	readonly font?: string | undefined;
};

/** A grid as an SVG image: the text can be selected, and every letter stands in its own cell. */
export function svg(grid: Grid, options: SvgOptions): string {
	const {theme, metrics} = options;
	const rows = Array.from({length: grid.height}, (_, y) => {
		const markup = svgRow(rowPicture(grid, y, theme), metrics);
		return markup === '' ? '' : `<g transform="translate(0 ${y * metrics.height})">${markup}</g>\n`;
	});
	return svgDocument(grid, options, '', rows.join(''));
}

/** An SVG file of so many cells: its size, its title, its font and its background, around a body. */
export function svgDocument(cells: Size, options: SvgOptions, style: string, body: string): string {
	const {theme, metrics, title, font} = options;
	const width = cells.width * metrics.width;
	const height = cells.height * metrics.height;
	const face =
		font === undefined ? '' : `@font-face{font-family:"deck";src:url(data:font/ttf;base64,${font}) format("truetype")}`;
	const families = `${font === undefined ? '' : 'deck,'}D2Coding,ui-monospace,monospace`;
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" ` +
		`font-family="${families}" font-size="${metrics.fontSize}" role="img">\n` +
		`<title>${escapeXml(title)}</title>\n` +
		`<style>${face}text{white-space:pre}${style}</style>\n` +
		`<rect width="100%" height="100%" fill="${hex(theme.background)}"/>\n${body}</svg>\n`
	);
}
