import {type Diagnostic, diagnostic, type Position} from '../check/diagnostic.ts';
import {type MessageDescriptor, type MessageId, type MessageValues, messagesFor} from '../messages/messages.ts';
import {assemble, type DraftChapter, type Loaded} from './assemble.ts';
import {type ChapterFile, chapterFiles, chaptersIn, languagesOf} from './chapter-files.ts';
import type {DeckReader} from './deck-reader.ts';
import {decode, fileLimit} from './decode.ts';
import type {DeckFolder} from './diagram-fence.ts';
import {splitFrontMatter} from './frontmatter.ts';
import {type Glossary, readGlossary} from './glossary.ts';
import type {OpeningSlide} from './opening-slide.ts';
import {readOneSlide, readSlides} from './read-slides.ts';
import {readRoles} from './roles.ts';
import {sanitiseLine} from './sanitise.ts';
import {
	type ChapterSettings,
	type DeckSettings,
	type Read,
	readChapterSettings,
	readDeckSettings,
	readSingleSettings,
} from './settings.ts';
import {parseYaml, type Yaml} from './yaml.ts';

export {type Loaded, slideLimit} from './assemble.ts';

/** Where a deck is read from, and which of its languages. */
export type LoadOptions = {
	readonly reader: DeckReader;
	/** The language to load of a deck that has several; its first one by default. One that it does not have is an error. */
	readonly language?: string | undefined;
	/** Languages to load instead of the first one if the deck has them, the most wanted first. */
	readonly preferred?: readonly string[];
	/** The deck's own text, for a deck that is no file. Bytes are checked as those of a file are. */
	readonly text?: string | Uint8Array;
};

/**
 * Reads a deck: a folder with chapters, a Markdown file, standard input (`-`), or a text. Troubles that
 * a person can cause come back as diagnostics, never as exceptions.
 *
 * @example
 * ```js
 * import {files, loadDeck} from 'morphdeck';
 *
 * const {deck, diagnostics} = await loadDeck('slides', {reader: files, language: 'ko'});
 * console.log(deck.title, deck.language, diagnostics.length); // → Docker 아키텍처의 역사 ko 0
 * const {diagnostics: problems} = await loadDeck('nowhere.md', {reader: files});
 * console.log(problems[0].message);
 * // → nowhere.md: there is no such file or folder; check the path
 * ```
 */
export async function loadDeck(source: string, options: LoadOptions): Promise<Loaded> {
	return load(source, options, readSlides);
}

/** Reads the slides of a chapter's Markdown. */
type SlideReader = typeof readSlides;

/**
 * Reads what it takes to show one slide of a deck (0-based) before the rest is parsed. Undefined when
 * {@link loadDeck} has to tell, because something is wrong or because it takes the parser to count the slides.
 */
export async function loadSlide(
	source: string,
	index: number,
	options: LoadOptions,
): Promise<OpeningSlide | undefined> {
	let before = 0;
	let isPlain = true;
	const {deck} = await load(source, options, async (body, file, context) => {
		const slides = isPlain ? await readOneSlide(body, file, context, index - before) : undefined;
		isPlain = slides !== undefined;
		before += slides?.length ?? 0;
		return {slides: slides ?? [], diagnostics: []};
	});
	const found = deck?.slides[index];
	if (!isPlain || deck === undefined || found === undefined) return undefined;
	const {slides, warnings: _, ...rest} = deck;
	const {id: __, ...slide} = found;
	return {slide, deck: rest, minutes: slides.map(({minutes}) => minutes)};
}

async function load(source: string, options: LoadOptions, slidesOf: SlideReader): Promise<Loaded> {
	const {reader, text} = options;
	try {
		if (text !== undefined) return await loadText(bytesOf(text), '<stdin>', undefined, options, slidesOf);
		if (source === '-')
			return await loadText(await reader.read('-', fileLimit), '<stdin>', undefined, options, slidesOf);
		const entry = await reader.stat(source);
		if (entry === undefined) return failed('file.missing', {path: sanitiseLine(source)});
		if (entry === 'folder') return await loadFolder(source, options, slidesOf);
		const folder = {reader, path: reader.parent(source)};
		return await loadText(await reader.read(source, fileLimit), sanitiseLine(source), folder, options, slidesOf);
	} catch (error) {
		return failed('file.unreadable', {path: sanitiseLine(source), reason: reason(error)});
	}
}

async function loadText(
	bytes: Uint8Array,
	file: string,
	folder: DeckFolder | undefined,
	wishes: Wishes,
	slidesOf: SlideReader,
): Promise<Loaded> {
	const front = readFront(bytes, file, readSingleSettings);
	if ('problem' in front) return {diagnostics: [front.problem]};
	const {settings, at} = front;
	const languages = settings.languages ?? [];
	const language = chooseLanguage(languages, wishes);
	if (language === undefined && languages.length > 0) return lacking(file, wishes.language, languages);
	const roles = await readRoles(settings.roles, at);
	const read = await slidesOf(front.body, file, {folder, roles: roles.names});
	const glossary = await glossaryOf(settings, language, folder, at(['glossary']));
	return assemble(
		settings,
		[{...front, slides: read.slides, id: settings.era ?? 'deck'}],
		[...front.diagnostics, ...roles.diagnostics, ...read.diagnostics, ...(glossary?.diagnostics ?? [])],
		{name: nameOf(file, language, wishes), file, languages, roles: roles.roles, ...naming(language, glossary)},
	);
}

/** What a deck in a file is called that has no title of its own. */
function nameOf(file: string, language: string | undefined, {language: asked, preferred = []}: Wishes): string {
	if (file === '<stdin>') return messagesFor(language, asked, ...preferred).format('deck.untitled');
	return (file.split(/[\\/]/).at(-1) ?? file).replace(/\.[a-z]+$/i, '');
}

async function loadFolder(path: string, {reader, ...wishes}: LoadOptions, slidesOf: SlideReader): Promise<Loaded> {
	const shown = sanitiseLine(path);
	const names = await reader.list(path);
	const files = chapterFiles(names);
	if (files.length === 0) return failed('file.noChapters', {path: shown});
	const head = await readDeckFile(reader, path, names);
	if ('problem' in head) return {diagnostics: [head.problem]};
	const languages = head.settings.languages ?? languagesOf(files);
	const language = chooseLanguage(languages, wishes);
	if (language === undefined && languages.length > 0) return lacking(shown, wishes.language, languages);
	const {chosen, fallbacks} = chaptersIn(language, languages[0], files);
	if (chosen.length === 0) return failed('file.noChaptersIn', {path: shown, language: language ?? ''});
	const glossary = await glossaryOf(head.settings, language, {reader, path}, head.at(['glossary']));
	const roles = await readRoles(head.settings.roles, head.at);
	const diagnostics: Diagnostic[] = [
		...head.diagnostics,
		...roles.diagnostics,
		...(glossary?.diagnostics ?? []),
		...untranslated(fallbacks, language, path, reader),
	];
	const drafts: DraftChapter[] = [];
	for (const {name, id} of chosen) {
		const file = reader.join(path, name);
		const bytes = await reader.read(file, fileLimit);
		const front = readFront(bytes, sanitiseLine(file), readChapterSettings);
		if ('problem' in front) {
			diagnostics.push(front.problem);
			continue;
		}
		const read = await slidesOf(front.body, sanitiseLine(file), {folder: {reader, path}, roles: roles.names});
		diagnostics.push(...front.diagnostics, ...read.diagnostics);
		drafts.push({...front, slides: read.slides, id: front.settings.era ?? sanitiseLine(id)});
	}
	const parts = shown.split(/[\\/]/).filter((part) => part !== '' && part !== '.');
	return assemble(head.settings, drafts, diagnostics, {
		name: parts.at(-1) ?? shown,
		file: sanitiseLine(reader.join(path, chosen[0]?.name ?? '')),
		languages,
		roles: roles.roles,
		...naming(language, glossary),
	});
}

type Wishes = Pick<LoadOptions, 'language' | 'preferred'>;

/** The language to show a deck in: undefined when it has none, and when it does not have the one that was asked for. */
function chooseLanguage(languages: readonly string[], {language, preferred = []}: Wishes): string | undefined {
	if (language !== undefined) return languages.includes(language) ? language : undefined;
	return preferred.find((each) => languages.includes(each)) ?? languages[0];
}

function lacking(path: string, language = '', languages: readonly string[]): Loaded {
	return failed('file.language', {path, language: sanitiseLine(language), languages: languages.join(', ')});
}

function naming(language: string | undefined, glossary: Glossary | undefined) {
	return {
		...(language === undefined ? {} : {language}),
		...(glossary === undefined ? {} : {glossary: glossary.terms}),
	};
}

async function glossaryOf(
	{glossary}: DeckSettings,
	language: string | undefined,
	folder: DeckFolder | undefined,
	position: Position,
): Promise<Glossary | undefined> {
	if (glossary === undefined) return undefined;
	if (folder !== undefined) return readGlossary(glossary, language, folder, position);
	return {terms: [], diagnostics: [diagnostic('warning', 'file.glossaryNowhere', {}, position)]};
}

async function readDeckFile(reader: DeckReader, path: string, names: readonly string[]) {
	const name = ['deck.yaml', 'deck.yml'].find((each) => names.includes(each));
	if (name === undefined)
		return {settings: {} as DeckSettings, diagnostics: [], at: () => ({file: '', line: 1, column: 1})};
	const file = reader.join(path, name);
	const decoded = decode(await reader.read(file, fileLimit), sanitiseLine(file));
	if ('problem' in decoded) return decoded;
	const yaml = parseYaml(decoded.text, {file: sanitiseLine(file), line: 1, column: 1});
	return {...readDeckSettings(yaml), at: yaml.at};
}

/** What the front matter of a file says, as `settingsOf` reads it, and the Markdown after it. */
function readFront<S extends ChapterSettings>(bytes: Uint8Array, file: string, settingsOf: (yaml: Yaml) => Read<S>) {
	const decoded = decode(bytes, file);
	if ('problem' in decoded) return decoded;
	const {yaml, body} = splitFrontMatter(decoded.text);
	const front = parseYaml(yaml ?? '', {file, line: 2, column: 1});
	return {...settingsOf(front), body, at: front.at, eraPosition: front.at(['era'])};
}

function untranslated(
	fallbacks: readonly ChapterFile[],
	language: string | undefined,
	path: string,
	reader: DeckReader,
): Diagnostic[] {
	return fallbacks.map(({name, language: standard}) => {
		const file = sanitiseLine(reader.join(path, name));
		const values = {language: language ?? '', standard: standard ?? ''};
		return diagnostic('warning', 'file.untranslated', values, {file, line: 1, column: 1});
	});
}

function bytesOf(text: string | Uint8Array): Uint8Array {
	return typeof text === 'string' ? new TextEncoder().encode(text) : text;
}

function reason(error: unknown): string | MessageDescriptor {
	const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
	if (code === 'EACCES' || code === 'EPERM') return {id: 'file.denied'};
	return code ?? sanitiseLine(error instanceof Error ? error.message : String(error));
}

function failed(id: MessageId, values: MessageValues): Loaded {
	return {diagnostics: [diagnostic('error', id, values)]};
}
