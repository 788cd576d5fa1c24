import {type Diagnostic, diagnostic} from '../check/diagnostic.ts';
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
