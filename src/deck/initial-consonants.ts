import {getChoseong} from 'es-hangul';

/** A consonant on its own, as a keyboard gives it: Hangul Compatibility Jamo (U+3131–U+314E). */
const loneConsonant = /[ㄱ-ㅎ]/;

/** Whether a query has consonants on their own in it, which stand for the syllables that they begin. */
export function hasLoneConsonants(query: string): boolean {
	return loneConsonant.test(query);
}

/**
 * A text with each Korean syllable replaced by its first consonant (초성): as long as it was, in UTF-16 units.
 *
 * @example
 * initialConsonants('컨테이너 1'); // 'ㅋㅌㅇㄴ 1'
 */
export function initialConsonants(text: string): string {
	const cache = new Map<string, string>();
	return text.replace(/[가-힣]/g, (syllable) => {
		const initial = cache.get(syllable) ?? getChoseong(syllable);
		cache.set(syllable, initial);
		return initial;
	});
}

/**
 * Where in a text a query begins whose lone consonants may stand for syllables, in UTF-16 units; -1 where
 * it does not. `initials` are the text's {@link initialConsonants}.
 *
 * ```
 * text      도커 컨테이너
 * initials  ㄷㅋ ㅋㅌㅇㄴ
 * query        컨ㅌㅇ       → 3
 * ```
 */
export function indexOfInitials(text: string, initials: string, query: string): number {
	for (let start = 0; start + query.length <= text.length; start++) {
		let same = 0;
		while (same < query.length && isMatch(text, initials, start + same, query[same] as string)) same++;
		if (same === query.length) return start;
	}
	return -1;
}

function isMatch(text: string, initials: string, index: number, character: string): boolean {
	return text[index] === character || (initials[index] === character && loneConsonant.test(character));
}
