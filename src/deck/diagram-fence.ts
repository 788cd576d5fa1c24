import {type Diagnostic, diagnostic, type Position} from '../check/diagnostic.ts';
import {type DataPath, locate} from '../check/problem.ts';
import {isMap} from '../check/shape.ts';
import type {Diagram} from '../diagram/model.ts';
import {readDiagram} from '../diagram/schema/index.ts';
import type {Role} from '../theme/roles.ts';
import type {CodeHighlighter} from './code-highlighter.ts';
import {confine, type DeckFolder} from './deck-reader.ts';
import {parseYaml} from './yaml.ts';
import {readYamlFile, type YamlFile} from './yaml-file.ts';

/** What of a deck its slides refer to. */
export type DeckContext = {
	/** Its files; undefined where it has no folder. */
	readonly folder: DeckFolder | undefined;
	/** The names of the roles that it defines. */
	readonly roles: readonly Role[];
	readonly code: CodeHighlighter;
};

/** What a diagram's fence is read as. The diagram is absent when a diagnostic is an error. */
export type DiagramFence = {
	readonly diagram?: Diagram;
	readonly diagnostics: readonly Diagnostic[];
	/** The position of each origin that the diagram names, by the id of the new box. */
	readonly origins: ReadonlyMap<string, Position>;
};

/**
 * Reads the YAML of a diagram fence, whose first line is at `origin`. With `file:` the diagram is read
 * from the deck's folder and what else the fence says overrides it: maps key by key, the rest as a whole.
 */
export async function readDiagramFence(
	text: string,
	origin: Position,
	{folder, roles}: Omit<DeckContext, 'code'>,
): Promise<DiagramFence> {
	const own = parseYaml(text, origin);
	if (own.diagnostics.length > 0) return {diagnostics: own.diagnostics, origins: new Map()};
	const reference = isMap(own.value) ? own.value.file : undefined;
	if (!isMap(own.value) || reference === undefined) return read(own.value, roles, own.at);
	const file = await readReference(reference, own.at(['file']), folder);
	if ('problem' in file) return {diagnostics: [file.problem], origins: new Map()};
	const base = file.yaml;
	if (base.diagnostics.length > 0) return {diagnostics: base.diagnostics, origins: new Map()};
	const {file: _, ...overrides} = own.value;
	const at = (path: DataPath) => (path.length > 0 && own.has(path) ? own : base).at(path);
	return read(isMap(base.value) ? merged(base.value, overrides) : base.value, roles, at);
}

function read(value: unknown, roles: readonly Role[], at: (path: DataPath) => Position): DiagramFence {
	const {diagram, problems} = readDiagram(value, {roles});
	return {
		...(diagram === undefined ? {} : {diagram}),
		diagnostics: locate(problems, at),
		origins: new Map([...(diagram?.origins.keys() ?? [])].map((id) => [id, at(['origins', id])])),
	};
}

/** The YAML of the file that a fence refers to; `position` is where it does. */
async function readReference(
	reference: unknown,
	position: Position,
	folder: DeckFolder | undefined,
): Promise<YamlFile> {
	if (typeof reference !== 'string') return {problem: diagnostic('error', 'file.diagramName', {}, position)};
	if (folder === undefined) return {problem: diagnostic('error', 'file.diagramNowhere', {}, position)};
	const path = await confine(folder, reference);
	if (path === undefined) return {problem: diagnostic('error', 'file.diagramMissing', {path: reference}, position)};
	return readYamlFile(folder.reader, path);
}

/** Maps are merged key by key; anything else replaces what was there. */
function merged(
	base: Readonly<Record<string, unknown>>,
	over: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
	const result: Record<string, unknown> = Object.assign(Object.create(null), base);
	for (const [key, value] of Object.entries(over)) {
		const there = result[key];
		result[key] = isMap(there) && isMap(value) ? merged(there, value) : value;
	}
	return result;
}
