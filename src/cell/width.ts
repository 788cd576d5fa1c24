import stringWidth from 'string-width';
import {ascii} from './ascii.ts';

const printableAscii = /^[\x20-\x7e]*$/;
/**
 * Characters that are clusters of their own beside each other, whose widths are known: nearly all that a
 * deck has. A segmenter and a table of emoji, which take as long to make as all else on a first frame,
 * are for the others. A test holds each to both.
 */
const narrow =
	'\\x20-\\x7e\\xa1-\\xac\\xae-\\u024f\\u2010-\\u2027\\u2190-\\u21ff\\u2500-\\u25fb\\u2610\\u2611\\u2713\\u2717';
const wide = '\\u3001-\\u3029\\u3041-\\u3096\\u30a1-\\u30ff\\u4e00-\\u9fff\\uac00-\\ud7a3\\uff01-\\uff5e';
const firstWide = '\u3001';
const plain = new RegExp(`^[${narrow}${wide}]*$`);
const plainWide = new RegExp(`[${wide}]`, 'g');

/** Splits text into grapheme clusters (Unicode Standard Annex #29), the units that a cell can hold. */
export function graphemes(text: string): string[] {
	if (plain.test(text)) return text.split('');
	segmenter ??= new Intl.Segmenter(undefined, {granularity: 'grapheme'});
	return Array.from(segmenter.segment(text), (part) => part.segment);
}

let segmenter: Intl.Segmenter | undefined;

/** Whether a grapheme is of several code points, which terminals do not measure alike. */
export function isCluster(grapheme: string): boolean {
	return grapheme.length > 2 || (grapheme.length === 2 && (grapheme.codePointAt(0) as number) < 0x10000);
}

/** The width of one grapheme cluster in cells: 0, 1 or 2. */
export function graphemeWidth(grapheme: string): number {
	if (grapheme.length === 1 && grapheme >= ' ' && grapheme <= '~') return 1;
	if (grapheme.length === 1 && !isAmbiguousWide && plain.test(grapheme)) return grapheme < firstWide ? 1 : 2;
	return Math.min(
		2,
		cached(clusters, grapheme, () => stringWidth(grapheme, {ambiguousIsNarrow: isNarrow(grapheme)})),
	);
}

/** The width of a text in cells. */
export function textWidth(text: string): number {
	if (printableAscii.test(text)) return text.length;
	if (!isAmbiguousWide && plain.test(text)) return text.length + (text.match(plainWide)?.length ?? 0);
	return cached(texts, text, () => graphemes(text).reduce((sum, each) => sum + graphemeWidth(each), 0));
}

let isAmbiguousWide = false;

/**
 * Says how wide the terminal shows what East Asian fonts show wide and others narrow (Unicode Standard
 * Annex #11, "Ambiguous"): 1 cell, unless this is called. It is a fact about the terminal like the
 * Unicode version, not a choice of whoever measures, so it is told once, before anything is measured.
 * Whoever says 2 draws in ASCII: what has a stand-in there stays one cell wide.
 */
export function setAmbiguousWidth(width: 1 | 2): void {
	isAmbiguousWide = width === 2;
	clusters.clear();
	texts.clear();
}

function isNarrow(grapheme: string): boolean {
	return !isAmbiguousWide || ascii(grapheme) !== grapheme;
}

const clusters = new Map<string, number>();
const texts = new Map<string, number>();
const most = 20_000;

function cached(widths: Map<string, number>, text: string, measure: () => number): number {
	let width = widths.get(text);
	if (width === undefined) {
		width = measure();
		if (widths.size > most) widths.clear();
		widths.set(text, width);
	}
	return width;
}
