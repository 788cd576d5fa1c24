import type {Term} from './glossary.ts';
import type {Slide} from './model.ts';
import {bodyText, titleText} from './slide-text.ts';

/** Where a text uses a term, in UTF-16 units. */
type TermUse = {readonly term: Term; readonly start: number; readonly length: number};

/** The terms of a glossary, ready to be found in texts. */
export type TermIndex = {
	/**
	 * The first use of each term in a text, in the text's order. A term is used as a word of its own: not
	 * inside another one, but in the plural, and before a Korean particle. Of two terms that begin at the
	 * same index the longer one is meant.
	 */
	usesIn(text: string): readonly TermUse[];
	/** The terms that a slide uses, in the order of its text: title, content and diagrams. */
	termsOn(slide: Slide): readonly Term[];
};

/** An index of a glossary's terms. It makes its pattern at the first text that may use one. */
export function createTermIndex(glossary: readonly Term[]): TermIndex {
	const firstWords = glossary.map(({term}) => term.toLowerCase().split(' ')[0] ?? '');
	const termsBySlide = new WeakMap<Slide, readonly Term[]>();
	let matcher: Matcher | undefined;
	const usesIn = (text: string): readonly TermUse[] => {
		// Most texts use none, and the pattern takes longer to make than a first frame has.
		const lower = text.toLowerCase();
		if (!firstWords.some((word) => lower.includes(word))) return [];
		matcher ??= createMatcher(glossary);
		return firstUses(text, matcher);
	};
	return {
		usesIn,
		termsOn(slide) {
			const cached = termsBySlide.get(slide);
			if (cached !== undefined) return cached;
			const terms = usesIn(`${titleText(slide)}\n${bodyText(slide)}`).map(({term}) => term);
			termsBySlide.set(slide, terms);
			return terms;
		},
	};
}

type Matcher = {readonly pattern: RegExp; readonly byName: ReadonlyMap<string, Term>};

function firstUses(text: string, {pattern, byName}: Matcher): TermUse[] {
	const seen = new Set<Term>();
	const uses: TermUse[] = [];
	for (const match of text.matchAll(pattern)) {
		const term = byName.get((match[1] ?? match[2] ?? '').toLowerCase());
		if (term === undefined || seen.has(term)) continue;
		seen.add(term);
		uses.push({term, start: match.index, length: match[0].length});
	}
	return uses;
}

// Letters, digits and what joins them into one name, as in containerd-shim and config.json.
const wordStart = '(?<![\\p{L}\\p{N}_])(?<![\\p{L}\\p{N}][-.])';
const wordEnd = '(?![\\p{Script=Latin}\\p{N}_])(?![-.][\\p{Script=Latin}\\p{N}])';

/** A name in Latin letters may be in the plural and ends where its word ends; a particle may follow any other. */
function createMatcher(terms: readonly Term[]): Matcher {
	const byName = new Map(terms.map((term) => [term.term.toLowerCase(), term]));
	const names = [...byName.keys()].sort((a, b) => b.length - a.length);
	const isLatin = (name: string) => /[\p{Script=Latin}\p{N}]$/u.test(name);
	const latin = names.filter(isLatin).map(escaped);
	const other = names.filter((name) => !isLatin(name)).map(escaped);
	// Without a name an alternative must match nothing: (?!) never does.
	const alternatives = [`(${latin.join('|') || '(?!)'})(?:e?s)?${wordEnd}`, `(${other.join('|') || '(?!)'})`];
	return {pattern: new RegExp(`${wordStart}(?:${alternatives.join('|')})`, 'giu'), byName};
}

function escaped(text: string): string {
	return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/ /g, '\\s+');
}
