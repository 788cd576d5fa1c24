import {type Diagnostic, diagnostic, type Position} from '../check/diagnostic.ts';
import type {Deck, Slide} from './model.ts';

/**
 * What exists in one language of a deck only: slides, steps, notes and terms of the glossary, each as an
 * error at the position that the other language has nothing for. All are compared with the first one.
 */
export function checkTranslation([first, ...others]: readonly Deck[]): Diagnostic[] {
	return first === undefined ? [] : others.flatMap((other) => compare(first, other));
}

function compare(first: Deck, other: Deck): Diagnostic[] {
	const fallbacks = fallbackFiles(first, other);
	const isTranslated = (slide: Slide) => !fallbacks.has(slide.position.file);
	const [ours, theirs] = [first.slides.filter(isTranslated), other.slides.filter(isTranslated)];
	return [
		...missingChapters(fallbacks, other),
		...missingSlides(ours, theirs, first, other),
		...missingSlides(theirs, ours, other, first),
		...wrongOrder(ours, theirs, first, other),
		...ours.flatMap((slide) => {
			const translation = theirs.find(({id}) => id === slide.id);
			return translation === undefined ? [] : differences(slide, translation, first, other);
		}),
		...missingTerms(first, other),
		...missingTerms(other, first),
	];
}

/** Files in the first language that the other one shows because it has no translation of them. */
function fallbackFiles(first: Deck, other: Deck): ReadonlySet<string> {
	const endings = ['md', 'markdown'].map((ending) => `.${first.language}.${ending}`.toLowerCase());
	const isOfFirst = (file: string) => endings.some((ending) => file.toLowerCase().endsWith(ending));
	const files = new Set(first.slides.map(({position}) => position.file).filter(isOfFirst));
	return new Set(other.slides.map(({position}) => position.file).filter((file) => files.has(file)));
}

function missingChapters(fallbacks: ReadonlySet<string>, other: Deck): Diagnostic[] {
	const language = languageOf(other);
	return Array.from(fallbacks, (file) =>
		diagnostic('error', 'translation.chapter', {language}, {file, line: 1, column: 1}),
	);
}

/** Slides of `here` that `there` lacks. */
function missingSlides(slides: readonly Slide[], others: readonly Slide[], here: Deck, there: Deck): Diagnostic[] {
	const ids = new Set(others.map(({id}) => id));
	const values = {here: languageOf(here), there: languageOf(there)};
	return slides
		.filter(({id}) => !ids.has(id))
		.map(({id, position}) => diagnostic('error', 'translation.slide', {id, ...values}, position));
}

/** The first slide that is out of order: of those that both have, the order must be the same. */
function wrongOrder(slides: readonly Slide[], others: readonly Slide[], here: Deck, there: Deck): Diagnostic[] {
	const common = slides.filter(({id}) => others.some((other) => other.id === id));
	const theirs = others.filter(({id}) => slides.some((slide) => slide.id === id));
	const index = theirs.findIndex(({id}, position) => common[position]?.id !== id);
	const [slide, expected] = [theirs[index], common[index]];
	if (slide === undefined || expected === undefined) return [];
	const values = {id: slide.id, expected: expected.id, here: languageOf(here), there: languageOf(there)};
	return [diagnostic('error', 'translation.order', values, slide.position)];
}

/** Steps and notes that a slide and its translation do not both have. */
function differences(slide: Slide, translation: Slide, here: Deck, there: Deck): Diagnostic[] {
	const values = {id: slide.id, here: languageOf(here), there: languageOf(there)};
	const found: Diagnostic[] = [];
	if (slide.steps !== translation.steps) {
		const counts = {ours: slide.steps, theirs: translation.steps};
		found.push(diagnostic('error', 'translation.steps', {...values, ...counts}, translation.position));
	}
	const [ours, theirs] = [slide.notes.length, translation.notes.length];
	// The position is where something is missing.
	const position: Position = ours < theirs ? slide.position : translation.position;
	if (ours !== theirs) found.push(diagnostic('error', 'translation.notes', {...values, ours, theirs}, position));
	return found;
}

/** Terms of the glossary of `here` that `there` lacks. */
function missingTerms(here: Deck, there: Deck): Diagnostic[] {
	const ids = new Set((there.glossary ?? []).map(({id}) => id));
	const values = {here: languageOf(here), there: languageOf(there)};
	return (here.glossary ?? [])
		.filter(({id}) => !ids.has(id))
		.map(({id, position}) => diagnostic('error', 'translation.term', {id, ...values}, position));
}

function languageOf({language = ''}: Deck): string {
	return language;
}
