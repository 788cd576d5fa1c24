import {type Diagnostic, diagnostic, type Position} from '../check/diagnostic.ts';
import type {DataPath} from '../check/problem.ts';
import {sanitiseLine} from '../check/sanitise.ts';
import {assemble, type DraftChapter} from './assemble.ts';
import {type ChapterFile, chapterFiles, chaptersIn, languagesOf} from './chapter-files.ts';
import type {CodeHighlighter} from './code-highlighter.ts';
import {confine, type DeckFolder} from './deck-reader.ts';
import {fileLimit} from './decode.ts';
import {readFrontMatter} from './front-matter.ts';
import {readGlossary} from './glossary.ts';
import {chooseLanguage, type LanguageRequest} from './load-options.ts';
import {failed, type LoadResult, languageMissing, tooManyLanguages} from './load-result.ts';
import {type SlideReader, slideLimit} from './read-slides.ts';
import {readRoles} from './roles.ts';
import {type DeckSettings, readChapterSettings, readDeckSettings, type SettingsResult} from './settings.ts';
import {readYamlFile} from './yaml-file.ts';

/** Loads a deck that is a folder of chapters, with what its `deck.yaml` says. */
export async function loadFolder(
	folder: DeckFolder,
	request: LanguageRequest,
	readSlides: SlideReader,
	code: CodeHighlighter,
): Promise<LoadResult> {
	const {reader} = folder;
	const path = sanitiseLine(folder.path);
	const names = await reader.list(folder.path);
	const files = chapterFiles(names);
	if (files.length === 0) return failed('file.noChapters', {path});
	const head = await readDeckYaml(folder, names);
	if ('problem' in head) return {diagnostics: [head.problem]};
	const languages = head.settings.languages ?? languagesOf(files);
	const language = chooseLanguage(languages, request);
	const tooMany = tooManyLanguages(languages, head.at(['languages']), path);
	if (tooMany !== undefined) return {diagnostics: [tooMany]};
	if (language === undefined && languages.length > 0) return languageMissing(path, request.language, languages);
	const {chosen, fallbacks} = chaptersIn(language, languages[0], files);
	if (chosen.length === 0) return failed('file.noChaptersIn', {path, language: language ?? ''});
	const glossary = await readGlossary(head.settings.glossary, language, folder, head.at(['glossary']));
	const roles = await readRoles(head.settings.roles, head.at);
	const diagnostics: Diagnostic[] = [
		...head.diagnostics,
		...roles.diagnostics,
		...(glossary?.diagnostics ?? []),
		...untranslated(fallbacks, language, folder),
	];
	const chapters: DraftChapter[] = [];
	let slides = 0;
	for (const {name, id} of chosen) {
		if (slides > slideLimit) break;
		const file = await confine(folder, name);
		if (file === undefined) {
			diagnostics.push(notPlain(folder, name));
			continue;
		}
		const front = readFrontMatter(await reader.read(file, fileLimit), sanitiseLine(file), readChapterSettings);
		if ('problem' in front) {
			diagnostics.push(front.problem);
			continue;
		}
		const read = await readSlides(front.body, sanitiseLine(file), {folder, roles: roles.names, code});
		for (const each of [...front.diagnostics, ...read.diagnostics]) diagnostics.push(each);
		slides += read.slides.length;
		chapters.push({...front, slides: read.slides, id: front.settings.era ?? sanitiseLine(id)});
	}
	const parts = path.split(/[\\/]/).filter((part) => part !== '' && part !== '.');
	return assemble(head.settings, chapters, diagnostics, {
		name: parts.at(-1) ?? path,
		file: sanitiseLine(reader.join(folder.path, chosen[0]?.name ?? '')),
		languages,
		language,
		glossary: glossary?.terms,
		roles: roles.roles,
	});
}

type DeckHead = SettingsResult<DeckSettings> & {readonly at: (path: DataPath) => Position};

/** What `deck.yaml` says, if there is one among the names in the folder. */
async function readDeckYaml(
	folder: DeckFolder,
	names: readonly string[],
): Promise<DeckHead | {readonly problem: Diagnostic}> {
	const name = ['deck.yaml', 'deck.yml'].find((each) => names.includes(each));
	if (name === undefined) return {settings: {}, diagnostics: [], at: () => ({file: '', line: 1, column: 1})};
	const file = await confine(folder, name);
	if (file === undefined) return {problem: notPlain(folder, name)};
	const result = await readYamlFile(folder.reader, file);
	return 'problem' in result ? result : {...readDeckSettings(result.yaml), at: result.yaml.at};
}

/** A name in the folder that is a folder itself, a pipe, a device, or a link that leads out of it. */
function notPlain({reader, path}: DeckFolder, name: string): Diagnostic {
	return diagnostic('error', 'file.notPlain', {file: sanitiseLine(reader.join(path, name))});
}

function untranslated(
	fallbacks: readonly ChapterFile[],
	language: string | undefined,
	{reader, path}: DeckFolder,
): Diagnostic[] {
	return fallbacks.map(({name, language: standard}) => {
		const file = sanitiseLine(reader.join(path, name));
		const values = {language: language ?? '', standard: standard ?? ''};
		return diagnostic('warning', 'file.untranslated', values, {file, line: 1, column: 1});
	});
}
