/** How large the cells of a picture are, in px (pt in a PDF), all whole numbers but the baseline. */
export type Metrics = {
	readonly fontSize: number;
	/** Of one cell; a wide grapheme takes two. */
	readonly width: number;
	readonly height: number;
	/** From the cell's top to the foot of its letters. */
	readonly baseline: number;
	/** The thickness of light and heavy lines. */
	readonly light: number;
	readonly heavy: number;
};

// Of the font that comes with the program (D2Coding), in parts of the font size.
const ascent = 0.85;
const descent = 0.23;
const lineHeight = 1.125;

/** The cells for a font of this size in px, which must be even: a letter is half as wide as it is high. */
export function metrics(fontSize: number): Metrics {
	const height = Math.round(fontSize * lineHeight);
	const light = Math.max(1, Math.round(fontSize / 14));
	return {
		fontSize,
		width: fontSize / 2,
		height,
		baseline: (height - (ascent + descent) * fontSize) / 2 + ascent * fontSize,
		light,
		heavy: light * 2 + 1,
	};
}
