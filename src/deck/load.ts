import {slug} from '../diagram/schema/slug.ts';
import {type DraftSlide, readSlides} from './chapter.ts';
import type {Diagnostic, Position} from './diagnostic.ts';
import type {DeckFolder} from './figure.ts';
import {splitFrontMatter} from './frontmatter.ts';
import {checkOrigins} from './origins.ts';
import type {DeckReader} from './reader.ts';
import {sanitiseLine} from './sanitise.ts';
import {
	type ChapterSettings,
	type DeckSettings,
	readChapterSettings,
	readDeckSettings,
	readSingleSettings,
} from './settings.ts';
import type {Chapter, Deck, Era, Slide, Span} from './slide.ts';
import {decode, fileLimit} from './text.ts';
import {parseYaml} from './yaml.ts';

/** The most slides that a deck may have. */
export const slideLimit = 10_000;

export type LoadOptions = {
	readonly reader: DeckReader;
	/** The language to load of a deck that has several; its first one by default. */
	readonly language?: string | undefined;
	/** The deck's own text, for a deck that is no file; the source is then only its name. */
	readonly text?: string;
};

/** The deck is absent when a diagnostic is an error. */
export type Loaded = {readonly deck?: Deck; readonly diagnostics: readonly Diagnostic[]};

/**
 * Reads a deck: a folder with chapters, a Markdown file, standard input (`-`), or a text. Troubles that a person can cause come
 * back as diagnostics, never as exceptions.
 */
export async function loadDeck(source: string, options: LoadOptions): Promise<Loaded> {
	const {reader, text} = options;
	if (text !== undefined) return loadText(new TextEncoder().encode(text), '<stdin>', undefined);
	if (source === '-') return loadText(await reader.read('-', fileLimit), '<stdin>', undefined);
	const entry = await reader.stat(source);
	if (entry === undefined) return failed(`${sanitiseLine(source)}: there is no such file or folder; check the path`);
	try {
		if (entry === 'folder') return await loadFolder(source, options);
		const folder = {reader, path: reader.parent(source)};
		return await loadText(await reader.read(source, fileLimit), source, folder);
	} catch (error) {
		return failed(`${sanitiseLine(source)}: cannot be read (${reason(error)})`);
	}
}

function reason(error: unknown): string {
	const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
	if (code === 'EACCES' || code === 'EPERM') return 'permission denied';
	return code ?? sanitiseLine(error instanceof Error ? error.message : String(error));
}

function failed(message: string, position?: Position): Loaded {
	return {diagnostics: [{severity: 'error', message, ...(position === undefined ? {} : {position})}]};
}

async function loadText(bytes: Uint8Array, file: string, folder: DeckFolder | undefined): Promise<Loaded> {
	const decoded = decode(bytes, file);
	if ('problem' in decoded) return {diagnostics: [decoded.problem]};
	const {yaml, body} = splitFrontMatter(decoded.text);
	const {settings, diagnostics} = readSingleSettings(parseYaml(yaml ?? '', {file, line: 2, column: 1}));
	const read = await readSlides(body, file, folder);
	const draft = {id: settings.era ?? 'deck', settings, slides: read.slides};
	const name = file === '<stdin>' ? 'Untitled' : (file.split(/[\\/]/).at(-1) ?? file).replace(/\.[a-z]+$/i, '');
	return assemble(settings, [draft], [...diagnostics, ...read.diagnostics], {
		name,
		file,
		languages: settings.languages ?? [],
	});
}

/** `NN-name.LANG.md`; the language may be missing. */
const chapterName = /^(\d+)[-_. ]?(.*?)(?:\.([a-z]{2,3}(?:-[A-Za-z0-9]+)*))?\.md$/;

type ChapterFile = {
	readonly name: string;
	readonly number: number;
	readonly id: string;
	readonly language: string | undefined;
};

async function loadFolder(path: string, {reader, language: wanted}: LoadOptions): Promise<Loaded> {
	const names = await reader.list(path);
	const files = names
		.flatMap((name): ChapterFile[] => {
			const match = chapterName.exec(name);
			if (match === null) return [];
			return [{name, number: Number(match[1]), id: match[2] || (match[1] ?? name), language: match[3]}];
		})
		.sort((a, b) => a.number - b.number || (a.name < b.name ? -1 : 1));
	if (files.length === 0) {
		return failed(`${sanitiseLine(path)}: no chapters in this folder; name them like 01-intro.md`);
	}
	const deckFile = ['deck.yaml', 'deck.yml'].find((name) => names.includes(name));
	const head = deckFile === undefined ? undefined : await readDeckFile(reader, reader.join(path, deckFile));
	if (head !== undefined && 'problem' in head) return {diagnostics: [head.problem]};
	const settings = head?.settings ?? {};
	const languages = settings.languages ?? [...new Set(files.flatMap(({language}) => language ?? []))];
	const language = wanted ?? languages[0];
	if (wanted !== undefined && languages.length > 0 && !languages.includes(wanted)) {
		return failed(
			`${sanitiseLine(path)}: the deck is not written in "${sanitiseLine(wanted)}"; it has ${languages.join(', ')}`,
		);
	}
	const chosen = files.filter((file) => file.language === undefined || file.language === language);
	if (chosen.length === 0) {
		return failed(`${sanitiseLine(path)}: no chapters in "${language}"; name them like 01-intro.${language}.md`);
	}
	const diagnostics: Diagnostic[] = [...(head?.diagnostics ?? [])];
	const drafts: Draft[] = [];
	for (const {name, id} of chosen) {
		const file = reader.join(path, name);
		const decoded = decode(await reader.read(file, fileLimit), file);
		if ('problem' in decoded) {
			diagnostics.push(decoded.problem);
			continue;
		}
		const {yaml, body} = splitFrontMatter(decoded.text);
		const chapter = readChapterSettings(parseYaml(yaml ?? '', {file, line: 2, column: 1}));
		const read = await readSlides(body, file, {reader, path});
		diagnostics.push(...chapter.diagnostics, ...read.diagnostics);
		drafts.push({id: chapter.settings.era ?? id, settings: chapter.settings, slides: read.slides});
	}
	const folderName =
		path
			.split(/[\\/]/)
			.filter((part) => part !== '' && part !== '.')
			.at(-1) ?? path;
	return assemble(settings, drafts, diagnostics, {
		name: folderName,
		file: reader.join(path, chosen[0]?.name ?? ''),
		languages,
		...(language === undefined ? {} : {language}),
	});
}

async function readDeckFile(reader: DeckReader, file: string) {
	const decoded = decode(await reader.read(file, fileLimit), file);
	if ('problem' in decoded) return decoded;
	return readDeckSettings(parseYaml(decoded.text, {file, line: 1, column: 1}));
}

type Draft = {readonly id: string; readonly settings: ChapterSettings; readonly slides: readonly DraftSlide[]};
type Naming = {
	readonly name: string;
	readonly file: string;
	readonly languages: readonly string[];
	readonly language?: string;
};

/** Numbers the slides, gives each an id of its own and puts the deck together. */
function assemble(
	settings: DeckSettings,
	drafts: readonly Draft[],
	found: readonly Diagnostic[],
	naming: Naming,
): Loaded {
	const diagnostics = [...found];
	const ids = new Ids(drafts, diagnostics);
	const slides: Slide[] = [];
	const chapters = drafts.map((draft, chapter): Chapter => {
		const first = slides.length;
		for (const {givenId, figures: _, ...slide} of draft.slides) {
			slides.push({...slide, id: givenId ?? ids.make(slide.title), index: slides.length, chapter});
		}
		const {title, minutes, era} = draft.settings;
		return {
			id: draft.id,
			...(title === undefined ? {} : {title}),
			...(minutes === undefined ? {} : {minutes}),
			...(era === undefined ? {} : {era: eraOf(era, draft.settings)}),
			first,
			count: slides.length - first,
		};
	});
	diagnostics.push(...checkOrigins(drafts.flatMap((draft) => draft.slides.flatMap((slide) => slide.figures))));
	const start = {file: naming.file, line: 1, column: 1};
	if (slides.length > slideLimit) {
		diagnostics.push({
			severity: 'error',
			message: `${slides.length} slides; a deck may have ${slideLimit}`,
			position: start,
		});
	}
	if (slides.length === 0 && !diagnostics.some(isError)) {
		diagnostics.push({severity: 'error', message: 'no slides; write a heading and some text', position: start});
	}
	if (diagnostics.some(isError)) return {diagnostics};
	const {title, subtitle, author, date, theme, minutes} = settings;
	return {
		diagnostics,
		deck: {
			title: title ?? text(slides[0]?.title ?? []) ?? naming.name,
			...(subtitle === undefined ? {} : {subtitle}),
			...(author === undefined ? {} : {author}),
			...(date === undefined ? {} : {date}),
			languages: naming.languages,
			...(naming.language === undefined ? {} : {language: naming.language}),
			...(theme === undefined ? {} : {theme}),
			...(minutes === undefined ? {} : {minutes}),
			sources: new Map(Object.entries(settings.sources ?? {})),
			chapters,
			slides,
			warnings: diagnostics,
		},
	};
}

function isError({severity}: Diagnostic): boolean {
	return severity === 'error';
}

function eraOf(id: string, {label, date, title}: ChapterSettings): Era {
	return {
		id,
		label: label ?? id,
		...(date === undefined ? {} : {date}),
		...(title === undefined ? {} : {title}),
	};
}

function text(spans: readonly Span[]): string | undefined {
	return (
		spans
			.map((span) => span.text)
			.join('')
			.trim() || undefined
	);
}

/** Ids of slides: those that authors gave must differ, those that are made do. */
class Ids {
	private readonly taken = new Set<string>();

	constructor(drafts: readonly Draft[], diagnostics: Diagnostic[]) {
		for (const {givenId, position} of drafts.flatMap((draft) => draft.slides)) {
			if (givenId === undefined) continue;
			if (this.taken.has(givenId)) {
				const message = `duplicate id "${givenId}"; give one of the slides another`;
				diagnostics.push({severity: 'error', message, position});
			}
			this.taken.add(givenId);
		}
	}

	make(title: readonly Span[]): string {
		const base = slug(text(title) ?? '') || 'slide';
		let id = base;
		for (let count = 2; this.taken.has(id); count++) id = `${base}-${count}`;
		this.taken.add(id);
		return id;
	}
}
