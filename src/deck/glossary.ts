import {type Diagnostic, diagnostic, type Position} from '../check/diagnostic.ts';
import {locate, Problems} from '../check/problem.ts';
import {check, isMap, map, text, warnUnknownKeys} from '../check/shape.ts';
import {confine} from './deck-reader.ts';
import {decode, fileLimit} from './decode.ts';
import type {DeckFolder} from './diagram-fence.ts';
import {sanitiseLine} from './sanitise.ts';
import {parseYaml, type Yaml} from './yaml.ts';

/** A word that a deck explains. */
export type Term = {
	/** The same in every language of the deck. */
	readonly id: string;
	/** As the slides write it. */
	readonly term: string;
	readonly definition: string;
	readonly position: Position;
};

/** The most terms that a glossary may have: each slide is searched for all of them. */
export const termLimit = 1000;

export type Glossary = {readonly terms: readonly Term[]; readonly diagnostics: readonly Diagnostic[]};

/**
 * Reads the glossary that a deck names, such as `glossary.LANG.yaml`: `LANG` stands for the language. A
 * deck is shown without a glossary that cannot be read; `position` is where the deck names it.
 */
export async function readGlossary(
	name: string,
	language: string | undefined,
	{reader, path: folder}: DeckFolder,
	position: Position,
): Promise<Glossary> {
	const wanted = language === undefined ? name.replace(/\.?LANG\b/, '') : name.replaceAll('LANG', language);
	const path = await confine(reader, folder, wanted);
	if (path === undefined) {
		const problem = diagnostic('warning', 'file.glossaryMissing', {path: sanitiseLine(wanted)}, position);
		return {terms: [], diagnostics: [problem]};
	}
	const shown = sanitiseLine(path);
	const decoded = decode(await reader.read(path, fileLimit), shown);
	if ('problem' in decoded) return {terms: [], diagnostics: [decoded.problem]};
	return readTerms(parseYaml(decoded.text, {file: shown, line: 1, column: 1}));
}

/** The terms of a glossary's YAML: a map from each id to a definition, or to a `term` and its `definition`. */
export function readTerms(yaml: Yaml): Glossary {
	const problems = new Problems();
	const written = yaml.value === '' ? {} : check(map, yaml.value, [], problems);
	const entries = isMap(written) ? Object.entries(written) : [];
	if (entries.length > termLimit) problems.error([], 'file.tooManyTerms', {terms: entries.length, limit: termLimit});
	const terms = entries.slice(0, termLimit).flatMap(([id, value]) => readTerm(id, value, yaml.at([id]), problems));
	return {terms, diagnostics: [...yaml.diagnostics, ...locate(problems.list, yaml.at)]};
}

function readTerm(id: string, value: unknown, position: Position, problems: Problems): Term[] {
	const entry = isMap(value) ? value : {definition: value};
	warnUnknownKeys(entry, ['term', 'definition'], [id], problems);
	const path = isMap(value) ? [id, 'definition'] : [id];
	const definition = check(text, entry.definition ?? '', path, problems);
	const term = check(text, entry.term ?? id, [id, 'term'], problems);
	if (definition === undefined || term === undefined) return [];
	if (definition === '') {
		problems.warning([id], 'file.noDefinition', {id});
		return [];
	}
	return [{id, term: term || id, definition, position}];
}
