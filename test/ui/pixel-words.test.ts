import {expect, test} from 'vitest';
import {broken, type Grain, pixelWords} from '../../src/ui/big-title/pixel-words.ts';
import {pixelFont} from './pixels.ts';

function picture(word: string, size: 7 | 9 | 11, grain: Grain): string {
	const rows = pixelWords([word], pixelFont(size), grain)?.words[0] ?? [];
	return rows.map((row) => row.trimEnd()).join('\n');
}

test('two rows of pixels are one of cells', () => {
	expect(picture('역사', 9, 'half')).toBe(
		`
▄▀▀▀▄▄▄█    █    █
█   █▄▄█    █    █
 ▀▀▀   ▀   █ █   █▀
 ▀▀▀▀▀▀█  █   █  █
       ▀         ▀
`.slice(1, -1),
	);
});

test('a pixel is two cells side by side, or one', () => {
	expect(picture('이', 7, 'double')).toBe(
		`
  ████    ██
██    ██  ██
██    ██  ██
██    ██  ██
██    ██  ██
  ████    ██
          ██
`.slice(1, -1),
	);
	expect(picture('이', 7, 'tall')).toBe(
		`
 ██  █
█  █ █
█  █ █
█  █ █
█  █ █
 ██  █
     █
`.slice(1, -1),
	);
});

test('a 1 and a full stop stand as close as other letters', () => {
	expect(picture('1.11:', 11, 'half')).toBe(
		`
▄██      ▄██  ▄██
▀██      ▀██  ▀██  ▄▄
 ██       ██   ██  ▀▀
 ██       ██   ██  ▄▄
 ██  ▄▄   ██   ██  ▀▀
 ▀▀  ▀▀   ▀▀   ▀▀
`.slice(1, -1),
	);
});

test('all words are as high as the one that hangs below the line', () => {
	const heights = (...words: string[]) => pixelWords(words, pixelFont(11), 'half')?.words.map((rows) => rows.length);
	expect(heights('역사')).toEqual([6]);
	expect(heights('역사', '(gpg)')).toEqual([7, 7]);
});

test('every row of a word has as many cells as the others, none of them blank at both ends', () => {
	for (const grain of ['half', 'double', 'tall'] as const) {
		const words = pixelWords(['컨테이너의', '역사', 'Docker', '"10·20년"'], pixelFont(7), grain)?.words ?? [];
		for (const rows of words) {
			expect(new Set(rows.map((row) => row.length)).size).toBe(1);
			expect(rows.some((row) => !row.startsWith(' ')) && rows.some((row) => !row.endsWith(' '))).toBe(true);
		}
	}
});

test('a word that the font lacks a letter for leaves all of them undrawn', () => {
	expect(pixelWords(['역사', '🐳'], pixelFont(7), 'half')).toBeUndefined();
});

test('a word is broken between letters where it is too wide, into pieces of one length', () => {
	const font = pixelFont(7);
	expect(broken(['역사', '아키텍처'], font, 31)).toEqual(['역사', '아키텍처']);
	expect(broken(['역사', '아키텍처'], font, 29)).toEqual(['역사', '아키', '텍처']);
	expect(broken(['아키텍처의'], font, 30)).toEqual(['아키텍', '처의']);
	expect(broken(['아키텍처의'], font, 3)).toEqual(['아', '키', '텍', '처', '의']);
});
