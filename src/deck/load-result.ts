import {type Diagnostic, diagnostic, type Position} from '../check/diagnostic.ts';
import {sanitiseLine} from '../check/sanitise.ts';
import type {MessageId, MessageValues} from '../messages/messages.ts';
import type {Deck} from './model.ts';

/** What came of loading a deck. The deck is absent when a diagnostic is an error. */
export type LoadResult = {
	readonly deck?: Deck;
	readonly diagnostics: readonly Diagnostic[];
	/** The deck's languages, as far as they are known. */
	readonly languages?: readonly string[];
};

/** No deck, for a reason that no line of a file can be blamed for. */
export function failed(id: MessageId, values: MessageValues): LoadResult {
	return {diagnostics: [diagnostic('error', id, values)]};
}

/** No deck, because it does not have the language that was asked for. */
export function languageMissing(path: string, language = '', languages: readonly string[]): LoadResult {
	return failed('file.language', {path, language: sanitiseLine(language), languages: languages.join(', ')});
}

/** The most languages of a deck: it is read once for each. */
const languageLimit = 32;

/** The error of a deck that is to be read too often; `position` is where it names its languages, `path` the deck's own. */
export function tooManyLanguages(
	languages: readonly string[],
	position: Position,
	path: string,
): Diagnostic | undefined {
	if (languages.length <= languageLimit) return undefined;
	const values = {languages: languages.length, limit: languageLimit};
	return diagnostic('error', 'limit.languages', values, {...position, file: position.file || path});
}
