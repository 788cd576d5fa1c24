import fc from 'fast-check';
import {expect, test} from 'vitest';
import {hasLoneConsonants, indexOfInitials, initialConsonants} from '../../src/deck/initial-consonants.ts';

const find = (text: string, query: string) => indexOfInitials(text, initialConsonants(text), query);

test('each syllable becomes its first consonant, and the rest stays', () => {
	expect(initialConsonants('컨테이너 1, 빨리 ok')).toBe('ㅋㅌㅇㄴ 1, ㅃㄹ ok');
});

test('a text keeps its length', () => {
	const text = fc.string({unit: fc.constantFrom('가', '힣', '떡', 'a', ' ', '🐳')});
	fc.assert(
		fc.property(text, (written) => {
			expect(initialConsonants(written)).toHaveLength(written.length);
		}),
	);
});

test('lone consonants are asked for, whole syllables and Latin letters are not', () => {
	expect(['ㅋ', '컨ㅌ', '컨테', 'k', 'ㅏ'].map(hasLoneConsonants)).toEqual([true, true, false, false, false]);
});

test('a consonant stands for a syllable or for itself, a syllable only for itself', () => {
	expect(find('도커 컨테이너', 'ㅋㅌ')).toBe(3);
	expect(find('도커 컨테이너', '컨ㅌㅇ')).toBe(3);
	expect(find('ㅋㅋ 도커', 'ㅋㅋ')).toBe(0);
	expect(find('도커', '도크')).toBe(-1);
	expect(find('도', 'ㄷㅋ')).toBe(-1);
});
