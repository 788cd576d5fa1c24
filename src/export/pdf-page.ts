import {
	appendBezierCurve,
	beginText,
	closePath,
	concatTransformationMatrix,
	endText,
	fill,
	lineTo,
	moveTo,
	type PDFFont,
	type PDFOperator,
	type PDFPage,
	popGraphicsState,
	pushGraphicsState,
	rectangle,
	setFillingRgbColor,
	setFontAndSize,
	setLineWidth,
	setStrokingRgbColor,
	setTextMatrix,
	setTextRenderingMode,
	showText,
	TextRenderingMode,
} from 'pdf-lib';
import type {Grid} from '../cell/grid.ts';
import {mix} from '../cell/mix.ts';
import type {Colour} from '../cell/style.ts';
import type {Theme} from '../theme/theme.ts';
import {shape} from './cell-shape.ts';
import type {Metrics} from './metrics.ts';
import {type Letters, type PlacedGlyph, type RowPicture, rowPicture, type Strip} from './row-picture.ts';

/** Where a picture goes: its left and top edge on the page (pt, from the bottom left), and how large. */
export type PagePlace = {readonly x: number; readonly top: number; readonly scale: number};

/** How the cells of a picture become ink. */
export type PagePress = {readonly theme: Theme; readonly metrics: Metrics};

/** Draws a grid on a page, with text that can be selected. */
export function drawPicture(
	page: PDFPage,
	font: PDFFont,
	grid: Grid,
	press: PagePress,
	{x, top, scale}: PagePlace,
): void {
	const {metrics, theme} = press;
	const fontKey = page.node.newFontDictionary(font.name, font.ref);
	const out: PDFOperator[] = [
		pushGraphicsState(),
		// As on a screen: from the top left, downwards.
		concatTransformationMatrix(scale, 0, 0, -scale, x, top),
		...box(0, 0, grid.width * metrics.width, grid.height * metrics.height, theme.background),
	];
	for (let y = 0; y < grid.height; y++) {
		const row = rowPicture(grid, y, theme);
		out.push(...rules(row, y * metrics.height, press));
		for (const letters of row.letters) {
			out.push(beginText(), setFontAndSize(fontKey, metrics.fontSize));
			out.push(...write(letters, y * metrics.height + metrics.baseline, font, metrics), endText());
		}
	}
	page.pushOperators(...out, popGraphicsState());
}

function rules(row: RowPicture, top: number, {theme, metrics}: PagePress): PDFOperator[] {
	const {width, height, baseline, light, fontSize} = metrics;
	const strip = ({x, width: cells, colour}: Strip, y: number, high: number) =>
		box(x * width, top + y, cells * width, high, colour);
	return [
		...row.backgrounds.flatMap((each) => strip(each, 0, height)),
		...row.shapes.flatMap(({x, text, colour}) => draw(text, x * width, top, colour, theme, metrics)),
		...row.underlines.flatMap((each) => strip(each, baseline + 2 * light, light)),
		...row.strikes.flatMap((each) => strip(each, baseline - fontSize * 0.28, light)),
	];
}

function draw(text: string, x: number, y: number, colour: Colour, theme: Theme, metrics: Metrics): PDFOperator[] {
	const drawn = shape(text, metrics);
	if (drawn === undefined) return [];
	const ink = mix(theme.background, colour, drawn.opacity);
	return [
		...drawn.rectangles.flatMap((each) => box(x + each.x, y + each.y, each.width, each.height, ink)),
		...(drawn.bend === undefined ? [] : outline(drawn.bend(x, y), ink)),
	];
}

function box(x: number, y: number, width: number, height: number, colour: Colour): PDFOperator[] {
	return [setFillingRgbColor(...channels(colour)), rectangle(x, y, width, height), fill()];
}

/** Path data of moves, lines and curves with absolute numbers, filled. */
function outline(data: string, colour: Colour): PDFOperator[] {
	const steps = Array.from(data.matchAll(/([MLCZ])([^MLCZ]*)/g), ([, command, rest]): PDFOperator => {
		const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = (rest ?? '').split(/[ ,]+/).map(Number);
		if (command === 'M') return moveTo(a, b);
		if (command === 'L') return lineTo(a, b);
		return command === 'C' ? appendBezierCurve(a, b, c, d, e, f) : closePath();
	});
	return [setFillingRgbColor(...channels(colour)), ...steps, fill()];
}

function write({colour, isBold, isItalic, placed}: Letters, y: number, font: PDFFont, metrics: Metrics): PDFOperator[] {
	return [
		setFillingRgbColor(...channels(colour)),
		setStrokingRgbColor(...channels(colour)),
		// One font file has to do: it is made bold with a thin outline, and slanted for italics.
		setTextRenderingMode(isBold ? TextRenderingMode.FillAndOutline : TextRenderingMode.Fill),
		setLineWidth(metrics.fontSize * 0.04),
		...onGrid(placed, font, metrics).flatMap((run) => [
			setTextMatrix(1, 0, isItalic ? 0.2 : 0, -1, (run[0]?.x ?? 0) * metrics.width, y),
			showText(font.encodeText(run.map(({text}) => text).join(''))),
		]),
	];
}

/** Parts that the font's own advances keep on the grid of cells. */
function onGrid(placed: readonly PlacedGlyph[], font: PDFFont, metrics: Metrics): PlacedGlyph[][] {
	const runs: PlacedGlyph[][] = [];
	let expected = Number.NaN;
	for (const each of placed) {
		if (Math.abs(each.x * metrics.width - expected) < 0.01) runs.at(-1)?.push(each);
		else runs.push([each]);
		expected = each.x * metrics.width + font.widthOfTextAtSize(each.text, metrics.fontSize);
	}
	return runs;
}

function channels(colour: Colour): [number, number, number] {
	return [(colour >> 16) / 255, ((colour >> 8) & 255) / 255, (colour & 255) / 255];
}
