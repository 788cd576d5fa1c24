import {z} from 'zod';
import type {Problems} from '../check/problem.ts';
import {text} from '../check/shape.ts';
import type {MessageId} from '../messages/messages.ts';

/** What `deck.yaml` says about the deck: one text for every language, or a map from each language to its own. */
export const localisedText = z.union([text, z.record(z.string(), text)], {
	error: 'shape.localisedText' satisfies MessageId,
});
export type LocalisedText = z.infer<typeof localisedText>;

/** The text for a language; where there is none, the one for the deck's first language, then any. */
export function inLanguage(
	written: LocalisedText | undefined,
	language: string | undefined,
	languages: readonly string[],
): string | undefined {
	if (written === undefined || typeof written === 'string') return written;
	const texts = new Map(Object.entries(written));
	return texts.get(language ?? '') || texts.get(languages[0] ?? '') || [...texts.values()][0];
}

/** Warns of languages that a text has and the deck has not, and of those that the deck has and the text has not. */
export function checkLocalisedText(
	key: string,
	written: LocalisedText | undefined,
	languages: readonly string[],
	problems: Problems,
): void {
	if (written === undefined || typeof written === 'string') return;
	const has = Object.keys(written);
	for (const other of has.filter((each) => !languages.includes(each))) {
		problems.warning([key, other], 'deck.textLanguageUnknown', {language: other, languages: languages.join(', ')});
	}
	for (const missing of languages.filter((each) => !has.includes(each))) {
		problems.warning([key], 'deck.textLanguageMissing', {key, language: missing});
	}
}
