import stringWidth from 'string-width';

const segmenter = new Intl.Segmenter(undefined, {granularity: 'grapheme'});
const printableAscii = /^[\x20-\x7e]*$/;

/** Splits text into grapheme clusters (Unicode Standard Annex #29), the units that a cell can hold. */
export function graphemes(text: string): string[] {
	if (printableAscii.test(text)) return text.split('');
	return Array.from(segmenter.segment(text), (part) => part.segment);
}

/** The width of one grapheme cluster in cells: 0, 1 or 2. */
export function graphemeWidth(grapheme: string): number {
	if (grapheme.length === 1 && grapheme >= ' ' && grapheme <= '~') return 1;
	return Math.min(2, cachedWidth(grapheme));
}

/** The width of a text in cells. */
export function textWidth(text: string): number {
	if (printableAscii.test(text)) return text.length;
	let width = 0;
	for (const grapheme of graphemes(text)) width += graphemeWidth(grapheme);
	return width;
}

const cache = new Map<string, number>();

function cachedWidth(grapheme: string): number {
	let width = cache.get(grapheme);
	if (width === undefined) {
		width = stringWidth(grapheme);
		if (cache.size > 20_000) cache.clear();
		cache.set(grapheme, width);
	}
	return width;
}
