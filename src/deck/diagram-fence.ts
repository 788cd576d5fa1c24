import {type Diagnostic, diagnostic, type Position} from '../check/diagnostic.ts';
import {type DataPath, locate} from '../check/problem.ts';
import {isMap} from '../check/shape.ts';
import type {Diagram} from '../diagram/model.ts';
import {readDiagram} from '../diagram/schema/index.ts';
import type {Role} from '../theme/roles.ts';
import {confine, type DeckReader} from './deck-reader.ts';
import {decode, fileLimit} from './decode.ts';
import {sanitiseLine} from './sanitise.ts';
import {parseYaml, type Yaml} from './yaml.ts';

/** Where the files that a deck refers to are; undefined for a deck that has no folder. */
export type DeckFolder = {readonly reader: DeckReader; readonly path: string};

/** What of a deck its slides may refer to: its files, and the names of the roles that it defines. */
export type DeckContext = {readonly folder: DeckFolder | undefined; readonly roles: readonly Role[]};

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
	{folder, roles}: DeckContext,
): Promise<DiagramFence> {
	const own = parseYaml(text, origin);
	if (own.diagnostics.length > 0) return {diagnostics: own.diagnostics, origins: new Map()};
	const reference = isMap(own.value) ? own.value.file : undefined;
	if (!isMap(own.value) || reference === undefined) return checked(own.value, roles, own.at);
	const base = typeof reference === 'string' ? await readFile(reference, own.at(['file']), folder) : undefined;
	if (base === undefined)
		return {diagnostics: [diagnostic('error', 'file.diagramName', {}, own.at(['file']))], origins: new Map()};
	if ('severity' in base) return {diagnostics: [base], origins: new Map()};
	if (base.diagnostics.length > 0) return {diagnostics: base.diagnostics, origins: new Map()};
	const {file: _, ...overrides} = own.value;
	const at = (path: DataPath) => (path.length > 0 && own.has(path) ? own : base).at(path);
	return checked(isMap(base.value) ? merged(base.value, overrides) : base.value, roles, at);
}

function checked(value: unknown, roles: readonly Role[], at: (path: DataPath) => Position): DiagramFence {
	const {diagram, problems} = readDiagram(value, {roles});
	return {
		...(diagram === undefined ? {} : {diagram}),
		diagnostics: locate(problems, at),
		origins: new Map([...(diagram?.origins.keys() ?? [])].map((id) => [id, at(['origins', id])])),
	};
}

async function readFile(
	reference: string,
	position: Position,
	folder: DeckFolder | undefined,
): Promise<Yaml | Diagnostic> {
	if (folder === undefined) return diagnostic('error', 'file.diagramNowhere', {}, position);
	const path = await confine(folder.reader, folder.path, reference);
	if (path === undefined) {
		return diagnostic('error', 'file.diagramMissing', {path: reference}, position);
	}
	const shown = sanitiseLine(path);
	const result = decode(await folder.reader.read(path, fileLimit), shown);
	return 'problem' in result ? result.problem : parseYaml(result.text, {file: shown, line: 1, column: 1});
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
