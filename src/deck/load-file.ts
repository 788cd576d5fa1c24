import {messagesFor} from '../messages/messages.ts';
import {assemble} from './assemble.ts';
import type {CodeHighlighter} from './code-highlighter.ts';
import type {DeckFolder} from './deck-reader.ts';
import {readFrontMatter} from './front-matter.ts';
import {readGlossary} from './glossary.ts';
import {chooseLanguage, type LanguageRequest} from './load-options.ts';
import {type LoadResult, languageMissing, tooManyLanguages} from './load-result.ts';
import type {SlideReader} from './read-slides.ts';
import {readRoles} from './roles.ts';
import {readSingleSettings} from './settings.ts';

/** What a deck is called in diagnostics that is no file. */
export const standardInputName = '<stdin>';

/** Loads a deck that is one Markdown text. `file` is what it is called; `folder` is undefined for a deck that is no file. */
export async function loadFile(
	bytes: Uint8Array,
	file: string,
	folder: DeckFolder | undefined,
	request: LanguageRequest,
	readSlides: SlideReader,
	code: CodeHighlighter,
): Promise<LoadResult> {
	const front = readFrontMatter(bytes, file, readSingleSettings);
	if ('problem' in front) return {diagnostics: [front.problem]};
	const {settings, at, body} = front;
	const languages = settings.languages ?? [];
	const language = chooseLanguage(languages, request);
	const tooMany = tooManyLanguages(languages, at(['languages']), file);
	if (tooMany !== undefined) return {diagnostics: [tooMany]};
	if (language === undefined && languages.length > 0) return languageMissing(file, request.language, languages);
	const roles = await readRoles(settings.roles, at);
	const {slides, diagnostics} = await readSlides(body, file, {folder, roles: roles.names, code});
	const glossary = await readGlossary(settings.glossary, language, folder, at(['glossary']));
	return assemble(
		settings,
		[{...front, slides, id: settings.era ?? 'deck'}],
		[...front.diagnostics, ...roles.diagnostics, ...diagnostics, ...(glossary?.diagnostics ?? [])],
		{name: nameOf(file, language, request), file, languages, language, glossary: glossary?.terms, roles: roles.roles},
	);
}

/** What a deck in a file is called that has no title of its own. */
function nameOf(file: string, language: string | undefined, request: LanguageRequest): string {
	if (file === standardInputName) {
		return messagesFor(language, request.language, ...(request.preferred ?? [])).format('deck.untitled');
	}
	return (file.split(/[\\/]/).at(-1) ?? file).replace(/\.[a-z]+$/i, '');
}
