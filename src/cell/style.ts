/** A colour as 0xRRGGBB, or {@link defaultColour}. */
export type Colour = number;

/** The theme's own foreground or background: whatever the screen shows where nothing was painted. */
export const defaultColour: Colour = -1;

/** Text attributes, as bits that may be combined with `|`. */
export const attribute = {
	bold: 1,
	dim: 2,
	italic: 4,
	underline: 8,
	inverse: 16,
	strike: 32,
	/** Faded so far that a terminal with few colours shows nothing; others tell by the colour. */
	gone: 64,
} as const;

/** How a run of cells looks. A missing colour means {@link defaultColour}; missing attributes mean none. */
export type Style = {
	readonly fg?: Colour;
	readonly bg?: Colour;
	/** Bits of {@link attribute}. */
	readonly attributes?: number;
};

/** How many colours a terminal can show. */
export type Depth = 'truecolor' | '256' | '16' | 'none';
