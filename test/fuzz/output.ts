import {ascii} from '../../src/cell/ascii.ts';
import {difference} from '../../src/cell/difference.ts';
import {continuation, type Grid} from '../../src/cell/grid.ts';
import {graphemes, graphemeWidth} from '../../src/cell/width.ts';

/**
 * What a terminal would obey or what would reorder a text, as `check/sanitise.ts` names it, but for line
 * breaks. Written out here a second time, so that a slip there does not hide itself.
 */
const obeyed = /[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]|\p{Surrogate}/u;

/** The sequences that the program itself writes: moves, looks, and the modes of `cell/terminal-modes.ts`. */
const own = /\x1b\[(?:[\d;]*[mHC]|2J|\?(?:7|25|1049|2004|2026)[hl])/g;

/** Throws with the place of the first control character that a text for people has; it may have line breaks. */
export function assertHarmless(text: string, what: string): void {
	const at = text.search(obeyed);
	if (at < 0) return;
	throw new Error(
		`${what} has U+${text.codePointAt(at)?.toString(16)} in ${JSON.stringify(text.slice(at - 20, at + 20))}`,
	);
}

/** Throws when a text has line breaks too. */
export function assertOneLine(text: string, what: string): void {
	assertHarmless(text, what);
	if (text.includes('\n')) throw new Error(`${what} is more than one line: ${JSON.stringify(text)}`);
}

/** Throws when what is written to a terminal has other sequences than the program's own. */
export function assertOwnSequences(text: string, what: string): void {
	assertOneLine(text.replace(own, ''), what);
}

/** Throws when a grid is not as large as it should be, has half a wide character, or a cell that is none. */
export function assertWhole(grid: Grid, {width, height}: {width: number; height: number}, what: string): void {
	if (grid.width !== width || grid.height !== height)
		throw new Error(`${what} is ${grid.width}x${grid.height} instead of ${width}x${height}`);
	for (const [index, glyph] of grid.glyphs.entries()) {
		if (glyph === ' ') continue;
		const x = index % width;
		const place = `${what}, ${x},${Math.floor(index / width)}: ${JSON.stringify(glyph)}`;
		if (glyph === continuation) {
			if (x === 0 || graphemeWidth(grid.glyphs[index - 1] ?? '') !== 2) throw new Error(`half a character at ${place}`);
			continue;
		}
		assertOneLine(glyph, place);
		if (glyph.length > 1 && graphemes(glyph).length !== 1) throw new Error(`more than a character in ${place}`);
		const isWide = x + 1 < width && grid.glyphs[index + 1] === continuation;
		if (graphemeWidth(glyph) !== (isWide ? 2 : 1)) throw new Error(`a character of another width at ${place}`);
	}
}

/** Throws when a grid cannot be shown after another with the program's own sequences. */
export function assertShowable(before: Grid | undefined, grid: Grid, what: string): void {
	const options = {depth: 'truecolor', isAscii: false, foreground: 0xffffff, background: 0} as const;
	assertOwnSequences(difference(before, grid, options), what);
	if (grid.glyphs.some((glyph) => glyph !== '' && ascii(glyph) === '')) throw new Error(`${what} has no ASCII`);
}

/** Throws with both pictures when they differ. */
export function assertSame(one: Grid, other: Grid, what: string): void {
	if (!one.equals(other)) throw new Error(`${what}:\n${one}\n--- is not\n${other}`);
}
