/** A letter of a bitmap font, in pixels. */
export type Glyph = {
	readonly code: number;
	readonly advance: number;
	readonly width: number;
	/** From where the letter begins to its left column, and from the baseline up to its lowest row. */
	readonly left: number;
	readonly bottom: number;
	/** From the top; each pixel a `1` or a `0`. */
	readonly rows: readonly string[];
};

/**
 * The letters in a font in Adobe's Glyph Bitmap Distribution Format, by their codes in Unicode. See
 * https://adobe-type-tools.github.io/font-tech-notes/pdfs/5005.BDF_Spec.pdf
 */
export function readBdf(text: string): Map<number, Glyph> {
	const letters = text.matchAll(
		/^ENCODING (\d+)\nSWIDTH .*\nDWIDTH (\d+) .*\nBBX (\d+) \d+ (-?\d+) (-?\d+)\nBITMAP\n((?:[\dA-F]+\n)*)ENDCHAR$/gm,
	);
	return new Map(
		Array.from(letters, ([, code, advance, width, left, bottom, bitmap = '']) => [
			Number(code),
			{
				code: Number(code),
				advance: Number(advance),
				width: Number(width),
				left: Number(left),
				bottom: Number(bottom),
				rows: bitmap.split('\n').flatMap((row) => (row === '' ? [] : [pixels(row).slice(0, Number(width))])),
			},
		]),
	);
}

function pixels(row: string): string {
	return Array.from(row, (digit) => Number.parseInt(digit, 16).toString(2).padStart(4, '0')).join('');
}
