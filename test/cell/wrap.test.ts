import fc from 'fast-check';
import {expect, test} from 'vitest';
import {graphemes, textWidth} from '../../src/cell/width.ts';
import {clip, longestWord, wrap} from '../../src/cell/wrap.ts';

test('lines break at spaces', () => {
	expect(wrap('the quick brown fox', 9)).toEqual(['the quick', 'brown fox']);
	expect(wrap('', 9)).toEqual(['']);
});

test('Korean counts two cells a letter', () => {
	expect(wrap('컨테이너 런타임', 15)).toEqual(['컨테이너 런타임']);
	expect(wrap('컨테이너 런타임', 14)).toEqual(['컨테이너', '런타임']);
});

test('a word longer than a line is broken between graphemes', () => {
	expect(wrap('aa containerd b', 4)).toEqual(['aa', 'cont', 'aine', 'rd b']);
	expect(wrap('가나다라', 5)).toEqual(['가나', '다라']);
	expect(wrap('👩‍💻👩‍💻', 2)).toEqual(['👩‍💻', '👩‍💻']);
});

test('the longest word decides how narrow a text may be', () => {
	expect(longestWord('a containerd 도커')).toBe(10);
	expect(longestWord('리눅스커널 abc')).toBe(10);
	expect(longestWord('')).toBe(0);
});

test('what is clipped ends with an ellipsis and is no wider than allowed', () => {
	expect(clip('docker', 6)).toBe('docker');
	expect(clip('docker', 5)).toBe('dock…');
	expect(clip('도커 데몬', 6)).toBe('도커…');
	expect(clip('도커', 0)).toBe('');
});

const word = fc
	.array(fc.constantFrom('a', 'bc', '가', '👩‍💻', 'é', '-'), {minLength: 1, maxLength: 9})
	.map((all) => all.join(''));
const paragraph = fc.array(word, {maxLength: 12}).map((words) => words.join(' '));

test('no line is wider than asked, and nothing is lost or made up', () => {
	fc.assert(
		fc.property(paragraph, fc.integer({min: 2, max: 30}), (text, width) => {
			const lines = wrap(text, width);
			for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(width);
			expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
		}),
	);
});

test('no word is broken when the longest one fits', () => {
	fc.assert(
		fc.property(paragraph, fc.integer({min: 0, max: 20}), (text, spare) => {
			expect(wrap(text, longestWord(text) + spare + 1).join(' ')).toBe(text);
		}),
	);
});

test('a clipped text is the start of the text', () => {
	fc.assert(
		fc.property(paragraph, fc.integer({min: 1, max: 30}), (text, width) => {
			const clipped = clip(text, width);
			expect(textWidth(clipped)).toBeLessThanOrEqual(width);
			const kept = clipped === text ? text : clipped.slice(0, -1);
			expect(graphemes(text).slice(0, graphemes(kept).length).join('')).toBe(kept);
		}),
	);
});
