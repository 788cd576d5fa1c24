import {type Diagnostic, diagnostic, type Position} from '../check/diagnostic.ts';
import type {Deck, Slide} from './model.ts';

/**
 * What exists in one language of a deck only: slides, steps, notes and terms of the glossary, each as an
 * error at the place that the other language has nothing for. All are compared with the first one.
 */
export function checkTranslation([standard, ...others]: readonly Deck[]): Diagnostic[] {
	return standard === undefined ? [] : others.flatMap((other) => compare(standard, other));
}

function compare(standard: Deck, other: Deck): Diagnostic[] {
	const borrowed = borrowedFiles(standard, other);
	const own = (slide: Slide) => !borrowed.has(slide.position.file);
	const pair = [standard.slides.filter(own), other.slides.filter(own)] as const;
	return [
		...missingChapters(borrowed, other),
		...lone(pair[0], pair[1], standard, other),
		...lone(pair[1], pair[0], other, standard),
		...disordered(pair[0], pair[1], standard, other),
		...pair[0].flatMap((slide) => {
			const same = pair[1].find(({id}) => id === slide.id);
			return same === undefined ? [] : different(slide, same, standard, other);
		}),
		...loneTerms(standard, other),
		...loneTerms(other, standard),
	];
}

/** Files in the standard language that the other one shows because it has no translation of them. */
function borrowedFiles(standard: Deck, other: Deck): ReadonlySet<string> {
	const ending = `.${standard.language}.md`;
	const files = new Set(standard.slides.map(({position}) => position.file).filter((file) => file.endsWith(ending)));
	return new Set(other.slides.map(({position}) => position.file).filter((file) => files.has(file)));
}

function missingChapters(borrowed: ReadonlySet<string>, other: Deck): Diagnostic[] {
	const language = languageOf(other);
	return Array.from(borrowed, (file) =>
		diagnostic('error', 'translation.chapter', {language}, {file, line: 1, column: 1}),
	);
}

function lone(slides: readonly Slide[], others: readonly Slide[], here: Deck, there: Deck): Diagnostic[] {
	const ids = new Set(others.map(({id}) => id));
	const values = {here: languageOf(here), there: languageOf(there)};
	return slides
		.filter(({id}) => !ids.has(id))
		.map(({id, position}) => diagnostic('error', 'translation.slide', {id, ...values}, position));
}

/** The first slide that stands elsewhere: of those that both have, the order must be the same. */
function disordered(slides: readonly Slide[], others: readonly Slide[], here: Deck, there: Deck): Diagnostic[] {
	const common = slides.filter(({id}) => others.some((other) => other.id === id));
	const theirs = others.filter(({id}) => slides.some((slide) => slide.id === id));
	const index = theirs.findIndex(({id}, place) => common[place]?.id !== id);
	const [slide, expected] = [theirs[index], common[index]];
	if (slide === undefined || expected === undefined) return [];
	const values = {id: slide.id, expected: expected.id, here: languageOf(here), there: languageOf(there)};
	return [diagnostic('error', 'translation.order', values, slide.position)];
}

function different(slide: Slide, same: Slide, here: Deck, there: Deck): Diagnostic[] {
	const values = {id: slide.id, here: languageOf(here), there: languageOf(there)};
	const found: Diagnostic[] = [];
	if (slide.steps !== same.steps) {
		const counts = {ours: slide.steps, theirs: same.steps};
		found.push(diagnostic('error', 'translation.steps', {...values, ...counts}, same.position));
	}
	const [ours, theirs] = [slide.notes.length, same.notes.length];
	// The place is where something is missing.
	const position: Position = ours < theirs ? slide.position : same.position;
	if (ours !== theirs) found.push(diagnostic('error', 'translation.notes', {...values, ours, theirs}, position));
	return found;
}

function loneTerms(here: Deck, there: Deck): Diagnostic[] {
	const ids = new Set((there.glossary ?? []).map(({id}) => id));
	const values = {here: languageOf(here), there: languageOf(there)};
	return (here.glossary ?? [])
		.filter(({id}) => !ids.has(id))
		.map(({id, position}) => diagnostic('error', 'translation.term', {id, ...values}, position));
}

function languageOf({language = ''}: Deck): string {
	return language;
}
