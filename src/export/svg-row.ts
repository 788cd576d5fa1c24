import {hex} from '../cell/colour.ts';
import type {Colour} from '../cell/style.ts';
import {shape} from './cell-shape.ts';
import type {Metrics} from './metrics.ts';
import type {Letters, PlacedGlyph, RowPicture, Strip} from './row-picture.ts';

/** The markup of one row of cells, its top left corner at the origin. Empty when there is nothing to see. */
export function svgRow(row: RowPicture, metrics: Metrics): string {
	return [
		...byColour(row.backgrounds).map(([colour, strips]) =>
			path(
				colour,
				strips.map((each) => whole(each, metrics)),
			),
		),
		...shapes(row, metrics),
		text(row.letters, metrics),
		...rules(row.underlines, metrics.baseline + 2 * metrics.light, metrics),
		...rules(row.strikes, metrics.baseline - metrics.fontSize * 0.28, metrics),
	].join('');
}

function shapes(row: RowPicture, metrics: Metrics): string[] {
	return byColour(row.shapes).flatMap(([colour, placed]) => {
		const solid = placed.filter(({text}) => opacityOf(text, metrics) === 1);
		const shades = placed.filter(({text}) => opacityOf(text, metrics) < 1);
		return [
			solid.length === 0 ? '' : path(colour, outlines(solid, metrics)),
			...shades.map((each) => path(colour, outlines([each], metrics), opacityOf(each.text, metrics))),
		];
	});
}

function opacityOf(text: string, metrics: Metrics): number {
	return shape(text, metrics)?.opacity ?? 1;
}

/** Path data of shapes side by side; rectangles that go on from cell to cell become one. */
function outlines(placed: readonly PlacedGlyph[], metrics: Metrics): string[] {
	const bends: string[] = [];
	const merged: {x: number; y: number; width: number; height: number}[] = [];
	for (const {x, text} of placed) {
		const drawn = shape(text, metrics);
		const left = x * metrics.width;
		if (drawn?.bend !== undefined) bends.push(drawn.bend(left, 0));
		for (const rectangle of drawn?.rectangles ?? []) {
			const {y, width, height} = rectangle;
			const before = merged.findLast((each) => each.y === y && each.height === height);
			const start = left + rectangle.x;
			if (before !== undefined && before.x <= start && before.x + before.width >= start)
				before.width = Math.max(before.width, start + width - before.x);
			else merged.push({x: start, y, width, height});
		}
	}
	return [...merged.map(({x, y, width, height}) => `M${x} ${y}h${width}v${height}h-${width}z`), ...bends];
}

function whole({x, width}: Strip, metrics: Metrics): string {
	return `M${x * metrics.width} 0h${width * metrics.width}v${metrics.height}h-${width * metrics.width}z`;
}

function rules(strips: readonly Strip[], y: number, {width, light}: Metrics): string[] {
	return byColour(strips).map(([colour, same]) =>
		path(
			colour,
			same.map((each) => `M${each.x * width} ${Math.round(y)}h${each.width * width}v${light}h-${each.width * width}z`),
		),
	);
}

function path(colour: Colour, data: readonly string[], opacity = 1): string {
	const faint = opacity === 1 ? '' : ` fill-opacity="${opacity}"`;
	return `<path fill="${hex(colour)}"${faint} d="${data.join('')}"/>`;
}

function text(all: readonly Letters[], metrics: Metrics): string {
	if (all.length === 0) return '';
	const spans = all.flatMap((letters) => runs(letters.placed).map((placed) => span(letters, placed, metrics)));
	return `<text y="${Math.round(metrics.baseline * 100) / 100}">${spans.join('')}</text>`;
}

/** Every letter has its own x. A list of them counts UTF-16 units, so a letter of several stands alone. */
function runs(placed: readonly PlacedGlyph[]): PlacedGlyph[][] {
	const all: PlacedGlyph[][] = [];
	for (const each of placed) {
		const last = all.at(-1);
		if (last !== undefined && each.text.length === 1 && last[0]?.text.length === 1) last.push(each);
		else all.push([each]);
	}
	return all;
}

function span({colour, isBold, isItalic}: Letters, placed: readonly PlacedGlyph[], {width}: Metrics): string {
	const weight = isBold ? ' font-weight="700"' : '';
	const slant = isItalic ? ' font-style="italic"' : '';
	const xs = placed.map(({x}) => x * width).join(' ');
	return `<tspan fill="${hex(colour)}"${weight}${slant} x="${xs}">${escapeXml(placed.map(({text}) => text).join(''))}</tspan>`;
}

/** Text as it stands in XML and HTML. What XML 1.0 (2.2) has no place for is replaced by `�`. */
export function escapeXml(text: string): string {
	return text
		.toWellFormed()
		.replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '\ufffd')
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}

function byColour<T extends {readonly colour: Colour}>(all: readonly T[]): [Colour, T[]][] {
	return [...Map.groupBy(all, ({colour}) => colour)];
}
