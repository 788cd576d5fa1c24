import type {Grid} from '../cell/grid.ts';

/** Collects the characters that grids show. */
export class GlyphSet {
	readonly #characters = new Set<string>();

	add(grid: Grid): void {
		for (const glyph of grid.glyphs) this.#characters.add(glyph);
	}

	addText(text: string): void {
		for (const character of text) this.#characters.add(character);
	}

	/** Each character once, in the order of their code points. */
	toString(): string {
		return [...new Set([...this.#characters].join('').normalize('NFC'))].sort().join('');
	}
}

/** The same frames; what they show is added to the glyphs as they go by. */
export function* collectGlyphs<T extends {readonly grid: Grid}>(
	frames: Iterable<T>,
	glyphs: GlyphSet,
): Generator<T, void, void> {
	for (const frame of frames) {
		glyphs.add(frame.grid);
		yield frame;
	}
}
