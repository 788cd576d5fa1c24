/** A letter made of square pixels. */
export type PixelLetter = {
	/** Pixels from where it begins to where the next one does. */
	readonly advance: number;
	/** Its ink, each pixel as columns after its beginning and rows below the top of a syllable; some are above it. */
	readonly ink: ReadonlyArray<readonly [x: number, y: number]>;
};

export type PixelFont = {
	/** Pixels that a syllable of Hangul is wide and high. */
	readonly size: number;
	/** A letter by its character, in Unicode's composed form (NFC); undefined when the font does not have it. */
	letter(character: string): PixelLetter | undefined;
};

/** The syllables of Hangul, all of them. */
export const firstSyllable = 0xac00;
export const syllables = 11_172;
/** How many of them begin alike: one without a final consonant, and one with each. */
export const finals = 28;

/**
 * The fonts in a file of them, from large to small. Numbers are bytes, two of them where it says so, the
 * higher first; rows of pixels are bits, the left one first, without a break between rows, and each letter
 * begins with a new byte. A font is
 *
 * - its size, the advance of a syllable, how many other letters there are (two bytes);
 * - for each of those: its code (two bytes), its advance, width and height, its left and its top (both with
 *   a sign), its rows;
 * - for each syllable its rows, as wide and as many as the size says: of those without a final consonant as
 *   they are, of the 27 behind each as bits that differ from those of the syllable before. They share most of
 *   them, so a packed file needs half the room.
 */
export function pixelFonts(file: Uint8Array): PixelFont[] {
	const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
	const fonts: PixelFont[] = [];
	for (let at = 0; at < file.length; ) {
		const size = view.getUint8(at);
		const advance = view.getUint8(at + 1);
		const count = view.getUint16(at + 2);
		at += 4;
		const others = new Map<number, number>();
		for (let index = 0; index < count; index++) {
			others.set(view.getUint16(at), at + 2);
			at += 7 + bytesOf(view.getUint8(at + 3), view.getUint8(at + 4));
		}
		const step = bytesOf(size, size);
		const first = at;
		at += syllables * step;
		fonts.push({
			size,
			letter: (character) => {
				const code = character.length === 1 ? character.charCodeAt(0) : -1;
				const index = code - firstSyllable;
				if (index >= 0 && index < syllables) {
					const final = index % finals;
					const rows = syllableRows(file, first + (index - final) * step, final, step);
					return {advance, ink: inkOf(rows, 0, {width: size, height: size})};
				}
				const other = others.get(code);
				return other === undefined ? undefined : otherLetter(file, view, other);
			},
		});
	}
	return fonts;
}

/** How many bytes the rows of a letter take. */
export function bytesOf(width: number, height: number): number {
	return Math.ceil((width * height) / 8);
}

/** The rows of the syllable with the `final`th final consonant, in bytes; `at` is the one without, `step` the bytes of each. */
function syllableRows(file: Uint8Array, at: number, final: number, step: number): Uint8Array {
	return new Uint8Array(step).map((_, place) => {
		let byte = 0;
		for (let each = 0; each <= final; each++) byte ^= file[at + each * step + place] ?? 0;
		return byte;
	});
}

function otherLetter(file: Uint8Array, view: DataView, at: number): PixelLetter {
	const box = {
		width: view.getUint8(at + 1),
		height: view.getUint8(at + 2),
		left: view.getInt8(at + 3),
		top: view.getInt8(at + 4),
	};
	return {advance: view.getUint8(at), ink: inkOf(file, at + 5, box)};
}

type Box = {readonly width: number; readonly height: number; readonly left?: number; readonly top?: number};

function inkOf(file: Uint8Array, at: number, {width, height, left = 0, top = 0}: Box): PixelLetter['ink'] {
	const ink: Array<readonly [number, number]> = [];
	for (let bit = 0; bit < width * height; bit++) {
		const isInk = ((file[at + (bit >> 3)] ?? 0) & (0x80 >> (bit & 7))) !== 0;
		if (isInk) ink.push([left + (bit % width), top + Math.floor(bit / width)]);
	}
	return ink;
}
