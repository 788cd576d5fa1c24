/** A part of a text, in UTF-16 units. */
export type TextRange = {readonly start: number; readonly length: number};

/**
 * The parts of a diagram's texts that are to be underlined: by the id of the box, item (`box.item`), group or
 * edge that a text belongs to, and then by the text, since a step may put another one there.
 */
export type TextMarks = ReadonlyMap<string, ReadonlyMap<string, readonly TextRange[]>>;

/** Nothing is underlined. */
export const noMarks: TextMarks = new Map();
