import {expect, test} from 'vitest';
import {firstSyllable, type PixelFont, pixelFonts, syllables} from '../../src/ui/big-title/pixel-font.ts';
import {pixelFont, pixels} from './pixels.ts';

/** A letter as a picture, from its highest pixel to its lowest. */
function picture(font: PixelFont, character: string): string {
	const ink = font.letter(character)?.ink ?? [];
	const rows: string[][] = [];
	for (const [x, y] of ink) {
		rows[y] ??= [];
		(rows[y] as string[])[x] = '█';
	}
	return Array.from(rows, (row) => Array.from(row ?? [], (pixel) => pixel ?? ' ').join('')).join('\n');
}

test('the fonts come from large to small', () => {
	expect(pixelFonts(pixels).map(({size}) => size)).toEqual([11, 9, 7]);
	expect(pixelFonts(new Uint8Array())).toEqual([]);
});

test('syllables are what the fonts draw', () => {
	expect(picture(pixelFont(7), '한')).toBe(
		`
 █   █
██████
█  █ ██
 ██  █
     █
 █
 █████
`.slice(1, -1),
	);
	expect(picture(pixelFont(11), '글')).toBe(
		`
 █████████
 █████████
        ██
███████████
███████████

 █████████
     █████
 ████
 █████████
 █████████
`.slice(1, -1),
	);
});

test('Latin stands on the lower edge of syllables, and some of it hangs below', () => {
	const {size} = pixelFont(9);
	const bottom = (character: string) => Math.max(...(pixelFont(9).letter(character)?.ink ?? []).map(([, y]) => y));
	expect([bottom('A'), bottom('g'), bottom('한')]).toEqual([size - 1, size, size - 1]);
});

test.each([7, 9, 11] as const)('every syllable of Hangul has a letter in %i pixels, inside its square', (size) => {
	const font = pixelFont(size);
	const wrong = numbers(firstSyllable, syllables)
		.map((code) => String.fromCharCode(code))
		.filter((syllable) => {
			const {advance = 0, ink = []} = font.letter(syllable) ?? {};
			const isInside = ink.every(([x, y]) => x >= 0 && y >= 0 && x < size && y < size);
			return advance !== size + 1 || ink.length < size || !isInside;
		});
	expect(wrong).toEqual([]);
});

test.each([9, 11] as const)('no two of the syllables in use look the same in %i pixels', (size) => {
	const inUse = Array.from(new TextDecoder('euc-kr').decode(Uint8Array.from(ksX1001)));
	expect(new Set(inUse).size).toBe(2350);
	expect(new Set(inUse.map((each) => JSON.stringify(pixelFont(size).letter(each)))).size).toBe(2350);
});

/** The rows of the standard KS X 1001 that have syllables, 94 in each. */
const ksX1001 = numbers(0xb0, 25).flatMap((row) => numbers(0xa1, 94).flatMap((column) => [row, column]));

function numbers(first: number, count: number): number[] {
	return Array.from({length: count}, (_, index) => first + index);
}

test.each([7, 9, 11] as const)('what stands between syllables is there in %i pixels', (size) => {
	const font = pixelFont(size);
	const characters = 'ABCXYZabcxyz0123456789!?.,:;-+=/&%@#()[]{}"\'~·…—–“”‘’→←×÷ㄱㅋㅏㅣ「」';
	expect(Array.from(characters).filter((each) => font.letter(each) === undefined)).toEqual([]);
});

test('what the fonts do not have is undefined', () => {
	for (const character of ['🐳', ' ', '\u00ad', '\u3164', 'ab', '']) {
		expect(pixelFont(9).letter(character), character).toBeUndefined();
	}
});
