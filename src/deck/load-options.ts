import type {DeckReader} from './deck-reader.ts';

/** In which of its languages a deck is to be loaded. */
export type LanguageRequest = {
	/** The language to load of a deck that has several; its first one by default. One that it does not have is an error. */
	readonly language?: string | undefined;
	/** Languages to load instead of the first one if the deck has them, the most wanted first. */
	readonly preferred?: readonly string[];
};

/** Where a deck is read from, and which of its languages. */
export type LoadOptions = LanguageRequest & {
	readonly reader: DeckReader;
	/** The deck's own text, for a deck that is no file. Bytes are checked as those of a file are. */
	readonly text?: string | Uint8Array;
};

/** The language to show a deck in: undefined when it has none, and when it does not have the one that was asked for. */
export function chooseLanguage(
	languages: readonly string[],
	{language, preferred = []}: LanguageRequest,
): string | undefined {
	if (language !== undefined) return languages.includes(language) ? language : undefined;
	return preferred.find((each) => languages.includes(each)) ?? languages[0];
}
