import {sanitiseLine} from '../check/sanitise.ts';
import type {MessageDescriptor} from '../messages/messages.ts';
import {CodeHighlighter, type HighlightBudget, openingBudget, wholeBudget} from './code-highlighter.ts';
import type {DeckFolder} from './deck-reader.ts';
import {fileLimit} from './decode.ts';
import {loadFile, standardInputName} from './load-file.ts';
import {loadFolder} from './load-folder.ts';
import type {LoadOptions} from './load-options.ts';
import {failed, type LoadResult} from './load-result.ts';
import type {OpeningSlide} from './opening-slide.ts';
import {readOneSlide, readSlides, type SlideReader} from './read-slides.ts';

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
export async function loadDeck(source: string, options: LoadOptions): Promise<LoadResult> {
	return load(source, options, readSlides, wholeBudget);
}

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
	const readOne: SlideReader = async (body, file, context) => {
		const slides = isPlain ? await readOneSlide(body, file, context, index - before) : undefined;
		isPlain = slides !== undefined;
		before += slides?.length ?? 0;
		return {slides: slides ?? [], diagnostics: []};
	};
	const {deck} = await load(source, options, readOne, openingBudget);
	const found = deck?.slides[index];
	if (!isPlain || deck === undefined || found === undefined) return undefined;
	const {slides, warnings: _, ...rest} = deck;
	const {id: __, ...slide} = found;
	return {slide, deck: rest, minutes: slides.map(({minutes}) => minutes)};
}

async function load(
	source: string,
	options: LoadOptions,
	slideReader: SlideReader,
	budget: HighlightBudget,
): Promise<LoadResult> {
	const {reader, text} = options;
	const code = new CodeHighlighter(reader.limit, budget);
	const file = (bytes: Uint8Array, name: string, folder?: DeckFolder) =>
		loadFile(bytes, name, folder, options, slideReader, code);
	try {
		if (text !== undefined) return await file(bytesOf(text), standardInputName);
		if (source === '-') return await file(await reader.read('-', fileLimit), standardInputName);
		const entry = await reader.stat(source);
		if (entry === undefined) return failed('file.missing', {path: sanitiseLine(source)});
		if (entry === 'folder') return await loadFolder({reader, path: source}, options, slideReader, code);
		const folder = {reader, path: reader.parent(source)};
		return await file(await reader.read(source, fileLimit), sanitiseLine(source), folder);
	} catch (error) {
		return failed('file.unreadable', {path: sanitiseLine(source), reason: reason(error)});
	}
}

function bytesOf(text: string | Uint8Array): Uint8Array {
	return typeof text === 'string' ? new TextEncoder().encode(text) : text;
}

function reason(error: unknown): string | MessageDescriptor {
	const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
	if (code === 'EACCES' || code === 'EPERM') return {id: 'file.denied'};
	return code ?? sanitiseLine(error instanceof Error ? error.message : String(error));
}
