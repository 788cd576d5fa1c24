import type {PixelFont, PixelLetter} from './pixel-font.ts';
import type {LargeWords} from './set-in-lines.ts';

/** How pixels become cells: two rows of them in one of cells, or each in two cells side by side, or each in one. */
export type Grain = 'half' | 'double' | 'tall';

/**
 * Words in a font of pixels, all as high as the highest of them, without blank columns around each; undefined
 * when the font does not have one of their characters.
 */
export function pixelWords(words: readonly string[], font: PixelFont, grain: Grain): LargeWords | undefined {
	const inks = words.map((word) => inkOf(word, font));
	if (!inks.every((ink) => ink !== undefined)) return undefined;
	const rows = inks.flat().map(([, y]) => y);
	const top = Math.min(0, ...rows);
	const bottom = Math.max(font.size - 1, ...rows);
	const space = Math.ceil(font.size / 2);
	return {
		words: inks.map((ink) => cells(pictureOf(ink, top, bottom), grain)),
		space: grain === 'double' ? space * 2 : space,
		gap: grain === 'half' ? 1 : Math.floor(font.size / 4),
	};
}

/** Words of which those wider than `width` pixels are broken between letters, into as few pieces as it takes, equally long. */
export function broken(words: readonly string[], font: PixelFont, width: number): string[] {
	return words.flatMap((word) => {
		const letters = Array.from(word);
		for (let count = 1; count < letters.length; count++) {
			const pieces = Array.from({length: count}, (_, index) =>
				letters.slice(edge(index, count, letters.length), edge(index + 1, count, letters.length)).join(''),
			);
			if (pieces.every((piece) => widthOf(piece, font) <= width)) return pieces;
		}
		return letters;
	});
}

function edge(index: number, count: number, length: number): number {
	return Math.ceil((index * length) / count);
}

type Ink = PixelLetter['ink'];

const hangul = /[\u3131-\u318e\uac00-\ud7a3]/;
/** Blank columns between two letters, unless both are of Hangul: fonts leave more around a 1 or a full stop. */
const most = 2;

/** The pixels of a word, the leftmost in column 0. */
function inkOf(word: string, font: PixelFont): Ink | undefined {
	const ink: Array<readonly [number, number]> = [];
	let pen = 0;
	let right = 0;
	let isAfterSyllable = true;
	for (const character of word) {
		const letter = font.letter(character);
		if (letter === undefined) return undefined;
		const left = Math.min(...letter.ink.map(([x]) => x));
		const isSyllable = hangul.test(character);
		if (ink.length === 0) pen = -left;
		else if (!(isSyllable && isAfterSyllable)) pen = Math.min(pen, right + most - left);
		for (const [x, y] of letter.ink) ink.push([pen + x, y]);
		right = pen + columnsOf(letter.ink);
		pen += letter.advance;
		isAfterSyllable = isSyllable;
	}
	return ink;
}

function widthOf(word: string, font: PixelFont): number {
	return columnsOf(inkOf(word, font) ?? []);
}

function columnsOf(ink: Ink): number {
	return Math.max(0, ...ink.map(([x]) => x + 1));
}

type Picture = ReadonlyArray<readonly boolean[]>;

/** Rows of pixels from `top` to `bottom`. */
function pictureOf(ink: Ink, top: number, bottom: number): Picture {
	const width = columnsOf(ink);
	const rows = Array.from({length: bottom - top + 1}, () => Array<boolean>(width).fill(false));
	for (const [x, y] of ink) (rows[y - top] as boolean[])[x] = true;
	return rows;
}

function cells(picture: Picture, grain: Grain): string[] {
	if (grain === 'half') return halves(picture);
	const pixel = grain === 'double' ? ['  ', '██'] : [' ', '█'];
	return picture.map((row) => row.map((isInk) => pixel[Number(isInk)]).join(''));
}

function halves(picture: Picture): string[] {
	return Array.from({length: Math.ceil(picture.length / 2)}, (_, row) => {
		const lower = picture[row * 2 + 1];
		return (picture[row * 2] ?? [])
			.map((isUpper, x) => ' ▀▄█'[Number(isUpper) + 2 * Number(lower?.[x] ?? false)])
			.join('');
	});
}
