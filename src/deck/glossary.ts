import {type Diagnostic, diagnostic, type Position} from '../check/diagnostic.ts';
import {locate, Problems} from '../check/problem.ts';
import {sanitiseLine} from '../check/sanitise.ts';
import {check, isMap, map, text, warnUnknownKeys} from '../check/shape.ts';
import {confine, type DeckFolder} from './deck-reader.ts';
import type {Yaml} from './yaml.ts';
import {readYamlFile} from './yaml-file.ts';

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
const termLimit = 1000;

export type Glossary = {readonly terms: readonly Term[]; readonly diagnostics: readonly Diagnostic[]};

/**
 * Reads the glossary that a deck names, such as `glossary.LANG.yaml`: `LANG` stands for the language.
 * Undefined when it names none. A deck is shown without a glossary that cannot be read, as without one in
 * a folder that it does not have; `position` is where the deck names it.
 */
export async function readGlossary(
	name: string | undefined,
	language: string | undefined,
	folder: DeckFolder | undefined,
	position: Position,
): Promise<Glossary | undefined> {
	if (name === undefined) return undefined;
	if (folder === undefined) return without(diagnostic('warning', 'file.glossaryNowhere', {}, position));
	const file = language === undefined ? name.replace(/\.?LANG\b/, '') : name.replaceAll('LANG', language);
	const path = await confine(folder, file);
	if (path === undefined) {
		return without(diagnostic('warning', 'file.glossaryMissing', {path: sanitiseLine(file)}, position));
	}
	const result = await readYamlFile(folder.reader, path);
	return 'problem' in result ? without(result.problem) : readTerms(result.yaml);
}

function without(problem: Diagnostic): Glossary {
	return {terms: [], diagnostics: [problem]};
}

/** The terms of a glossary's YAML: a map from each id to a definition, or to a `term` and its `definition`. */
function readTerms(yaml: Yaml): Glossary {
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
