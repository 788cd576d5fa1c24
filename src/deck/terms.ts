import type {Term} from './glossary.ts';
import type {Deck, Slide} from './model.ts';
import {bodyText, titleText} from './slide-text.ts';

/** A place where a text uses a term, in UTF-16 units. */
export type Use = {readonly term: Term; readonly start: number; readonly length: number};

/**
 * The first use of each term in a text, in the text's order. A term is used as a word of its own: not
 * inside another one, but in the plural, and before a Korean particle. Of two terms that begin at the
 * same place the longer one is meant.
 */
export function usesIn(text: string, terms: readonly Term[]): Use[] {
	// Most texts use none, and the pattern takes longer to make than a first frame has.
	const lower = text.toLowerCase();
	if (!terms.some(({term}) => lower.includes(term.toLowerCase().split(' ')[0] ?? ''))) return [];
	const {pattern, byName} = finderOf(terms);
	const seen = new Set<Term>();
	const uses: Use[] = [];
	for (const match of text.matchAll(pattern)) {
		const term = byName.get((match[1] ?? match[2] ?? '').toLowerCase());
		if (term === undefined || seen.has(term)) continue;
		seen.add(term);
		uses.push({term, start: match.index, length: match[0].length});
	}
	return uses;
}

/** The terms that a slide uses, in the order of its text: title, content and diagrams. */
export function termsOn(deck: Deck, slide: Slide): readonly Term[] {
	const {glossary} = deck;
	if (glossary === undefined) return [];
	const slides = known.get(glossary) ?? new WeakMap<Slide, readonly Term[]>();
	known.set(glossary, slides);
	let terms = slides.get(slide);
	if (terms === undefined) {
		terms = usesIn(`${titleText(slide)}\n${bodyText(slide)}`, glossary).map(({term}) => term);
		slides.set(slide, terms);
	}
	return terms;
}

const known = new WeakMap<readonly Term[], WeakMap<Slide, readonly Term[]>>();

type Finder = {readonly pattern: RegExp; readonly byName: ReadonlyMap<string, Term>};

const finders = new WeakMap<readonly Term[], Finder>();

function finderOf(terms: readonly Term[]): Finder {
	let finder = finders.get(terms);
	if (finder === undefined) {
		finder = makeFinder(terms);
		finders.set(terms, finder);
	}
	return finder;
}

// Letters, digits and what joins them into one name, as in containerd-shim and config.json.
const before = '(?<![\\p{L}\\p{N}_])(?<![\\p{L}\\p{N}][-.])';
const after = '(?![\\p{Script=Latin}\\p{N}_])(?![-.][\\p{Script=Latin}\\p{N}])';

function makeFinder(terms: readonly Term[]): Finder {
	const byName = new Map(terms.map((term) => [term.term.toLowerCase(), term]));
	const names = [...byName.keys()].sort((a, b) => b.length - a.length);
	const isLatin = (name: string) => /[\p{Script=Latin}\p{N}]$/u.test(name);
	const latin = names.filter(isLatin).map(escaped);
	const other = names.filter((name) => !isLatin(name)).map(escaped);
	// Without a name an alternative must match nothing: (?!) never does.
	const parts = [`(${latin.join('|') || '(?!)'})(?:e?s)?${after}`, `(${other.join('|') || '(?!)'})`];
	return {pattern: new RegExp(`${before}(?:${parts.join('|')})`, 'giu'), byName};
}

function escaped(text: string): string {
	return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/ /g, '\\s+');
}
