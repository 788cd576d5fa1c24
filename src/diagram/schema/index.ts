import {type Problem, Problems} from '../../check/problem.ts';
import {check, isMap, text, warnUnknownKeys} from '../../check/shape.ts';
import type {Role} from '../../theme/roles.ts';
import type {Box, Diagram} from '../model.ts';
import {plainBox, readBoxes} from './boxes.ts';
import {checkDepth, checkRows} from './check-rows.ts';
import {readEdges} from './edges.ts';
import {KnownIds} from './known-ids.ts';
import {readOrigins} from './origins.ts';
import {RoleReader} from './role.ts';
import {type ParsedRows, readRows} from './rows.ts';
import {readSteps} from './steps.ts';

/** The most boxes and groups that a diagram may have. */
export const boxLimit = 2000;

/** The most edges of a diagram: what finding their ways takes grows faster than they do. */
export const edgeLimit = 500;

/** The stage of diagrams that name none. */
const defaultStage = 'main';

const diagramKeys = ['stage', 'rows', 'boxes', 'groups', 'edges', 'origins', 'steps'] as const;

/**
 * Reads a diagram from parsed YAML in which every scalar is text, as it was written. The diagram is
 * absent when a problem is an error; warnings come with a diagram. `roles` are the names that boxes may have
 * as roles besides those that are built in.
 */
export function readDiagram(
	value: unknown,
	{roles: own = []}: {readonly roles?: Iterable<Role>} = {},
): {readonly diagram?: Diagram; readonly problems: readonly Problem[]} {
	const problems = new Problems();
	if (!isMap(value)) {
		problems.error([], 'diagram.map');
		return {problems: problems.list};
	}
	warnUnknownKeys(value, diagramKeys, [], problems);
	const stage = value.stage === undefined ? undefined : check(text, value.stage, ['stage'], problems);
	const roles = new RoleReader(own, problems);
	const parsed = readRows(value.rows, value.groups, roles, problems);
	if (checkDepth(parsed, problems)) checkRows(parsed, problems);
	const edgeCount = Array.isArray(value.edges) ? value.edges.length : 0;
	if (edgeCount > edgeLimit) problems.error(['edges'], 'limit.edges', {count: edgeCount, limit: edgeLimit});
	const boxes = placedBoxes(parsed, readBoxes(value.boxes, roles, problems), problems);
	const count = boxes.size + parsed.groups.size;
	if (count > boxLimit) problems.error(['rows'], 'diagram.tooMany', {count, limit: boxLimit});
	// With boxes wrong or far too many, what names them would only be wrong a second time.
	if (problems.hasErrors) return {problems: problems.list};
	const names = new KnownIds(boxes, parsed.groups, problems);
	const edges = readEdges(value.edges, names, problems);
	const readable = problems.hasErrors ? undefined : edges;
	const origins = readOrigins(value.origins, names, problems);
	const steps = readSteps(value.steps, {names, edges: readable, problems});
	if (problems.hasErrors) return {problems: problems.list};
	const {rows, groups} = parsed;
	return {diagram: {stage: stage || defaultStage, rows, boxes, groups, edges, origins, steps}, problems: problems.list};
}

/** The boxes that stand in a row, in that order; those that are only described are dropped with a warning. */
function placedBoxes(
	{placements, groups}: ParsedRows,
	described: Map<string, Box>,
	problems: Problems,
): Map<string, Box> {
	const boxes = new Map<string, Box>();
	for (const {id} of placements) if (!groups.has(id)) boxes.set(id, described.get(id) ?? plainBox(id));
	for (const id of described.keys()) {
		if (groups.has(id)) problems.error(['boxes', id], 'diagram.groupAndBox', {id});
		else if (!boxes.has(id)) problems.warning(['boxes', id], 'diagram.unplaced', {id});
	}
	return boxes;
}
