import {getChoseong} from 'es-hangul';

/** A consonant on its own, as a keyboard gives it: Hangul Compatibility Jamo (U+3131–U+314E). */
const consonant = /[ㄱ-ㅎ]/;

/** Whether a search has consonants on their own in it, which stand for the syllables that they begin. */
export function isAskingForInitials(query: string): boolean {
	return consonant.test(query);
}

/** A text with each Korean syllable replaced by its first consonant: as long as it was, in UTF-16 units. */
export function initials(text: string): string {
	return text.replace(/[가-힣]/g, initialOf);
}

/**
 * Where in a text a query begins whose lone consonants may stand for syllables, in UTF-16 units; -1 where
 * it does not. `consonants` are the text's {@link initials}.
 */
export function findInitials(text: string, consonants: string, query: string): number {
	for (let start = 0; start + query.length <= text.length; start++) {
		let same = 0;
		while (same < query.length && isMet(text, consonants, start + same, query[same] as string)) same++;
		if (same === query.length) return start;
	}
	return -1;
}

function isMet(text: string, consonants: string, at: number, wanted: string): boolean {
	return text[at] === wanted || (consonants[at] === wanted && consonant.test(wanted));
}

const known = new Map<string, string>();

function initialOf(syllable: string): string {
	let initial = known.get(syllable);
	if (initial === undefined) {
		initial = getChoseong(syllable);
		known.set(syllable, initial);
	}
	return initial;
}
