import {pixelLetters} from '../../build/pixel-letters.ts';
import {type PixelFont, pixelFonts} from '../../src/ui/big-title/pixel-font.ts';

/** The file of pixel fonts, as the build makes it. */
export const pixels = pixelLetters();

/** The fonts in it, by how many pixels a syllable is wide and high. */
export function pixelFont(size: 7 | 9 | 11): PixelFont {
	const font = pixelFonts(pixels).find((each) => each.size === size);
	if (font === undefined) throw new Error(`There is no font of ${size} pixels`);
	return font;
}
