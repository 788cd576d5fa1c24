import type {Diagnostic} from '../check/diagnostic.ts';
import {checkTranslation} from './check-translation.ts';
import {loadDeck} from './load.ts';
import type {LoadOptions} from './load-options.ts';
import type {Deck} from './model.ts';

/** What is wrong with a deck, and the deck in each language in which nothing keeps it from being shown. */
export type CheckedDeck = {readonly diagnostics: readonly Diagnostic[]; readonly decks: readonly Deck[]};

/**
 * Loads a deck in all its languages; gives every diagnostic once, in the order of files and lines.
 *
 * @example
 * ```js
 * import {checkDeck, diagnosticLine, files} from 'morphdeck';
 *
 * const text = '# Kitchen\n\n```diagram\nrows: [[guest]]\nedges: [guest -> cook]\n```\n';
 * const {diagnostics} = await checkDeck('-', {reader: files, text});
 * console.log(diagnostics.map((each) => diagnosticLine(each)).join('\n'));
 * // → <stdin>:5:9: error: unknown box "cook"; add it to the diagram, or mend the name
 * ```
 */
export async function checkDeck(source: string, options: Pick<LoadOptions, 'reader' | 'text'>): Promise<CheckedDeck> {
	const first = await loadDeck(source, options);
	const results = [first];
	for (const language of first.languages?.slice(1) ?? []) {
		results.push(await loadDeck(source, {...options, language}));
	}
	const decks = results.flatMap(({deck}) => (deck === undefined ? [] : [deck]));
	const found = [...results.flatMap(({diagnostics}) => diagnostics), ...checkTranslation(decks)];
	return {diagnostics: inOrder(found), decks};
}

/** Every diagnostic once, in the order of files and lines. */
export function inOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
	return sorted(unrepeated(diagnostics));
}

/** Files that serve several languages are read for each; what is an error at a position need not warn there too. */
function unrepeated(diagnostics: readonly Diagnostic[]): Diagnostic[] {
	const byKey = new Map(diagnostics.map((each) => [JSON.stringify(each), each]));
	const positionKey = ({position}: Diagnostic) => JSON.stringify(position);
	const wrong = new Set([...byKey.values()].filter(({severity}) => severity === 'error').map(positionKey));
	return [...byKey.values()].filter((each) => each.severity === 'error' || !wrong.has(positionKey(each)));
}

function sorted(diagnostics: readonly Diagnostic[]): Diagnostic[] {
	return diagnostics.toSorted(({position: a}, {position: b}) => {
		if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined);
		if (a.file !== b.file) return a.file < b.file ? -1 : 1;
		return a.line - b.line || a.column - b.column;
	});
}
