import {z} from 'zod';
import type {DataPath, Problems} from '../../check/problem.ts';
import {check, isMap, text, texts, warnUnknownKeys} from '../../check/shape.ts';
import type {MessageId} from '../../messages/messages.ts';
import type {Edge, StepEffect} from '../model.ts';
import {splitWay} from './edges.ts';
import {readItems} from './items.ts';
import type {KnownIds} from './known-ids.ts';

/** What the readers of effects need to know of the diagram. */
export type StepContext = {
	readonly names: KnownIds;
	/** Undefined when the edges could not all be read. */
	readonly edges: readonly Edge[] | undefined;
	readonly problems: Problems;
};

type Reader = (
	value: unknown,
	path: DataPath,
	context: StepContext,
	step: Readonly<Record<string, unknown>>,
) => StepEffect[];

const startShape = z.object({box: text, from: text.optional()}, {error: 'shape.start' satisfies MessageId});
const failShape = z.object({box: text, takes: texts.optional()}, {error: 'shape.fail' satisfies MessageId});
const changeShape = z.object(
	{box: text, title: text.optional(), badge: text.optional(), items: z.unknown().optional()},
	{error: 'shape.change' satisfies MessageId},
);

/** How the value of each key of a step becomes effects. Ids that the diagram does not know are reported. */
export const effectReaders = {
	focus: (value, path, context) => [{type: 'focus', ids: ids(value, path, context, 'hasTarget')}],
	show: (value, path, context) => [{type: 'show', ids: idsOrEdges(value, path, context)}],
	hide: (value, path, context) => [{type: 'hide', ids: idsOrEdges(value, path, context)}],
	send: readSend,
	start: (value, path, context) => each(value, path).flatMap(([one, at]) => readStart(one, at, context)),
	fail: (value, path, context) => each(value, path).flatMap(([one, at]) => readFail(one, at, context)),
	change: (value, path, context) => each(value, path).flatMap(([one, at]) => readChange(one, at, context)),
	zoom: readZoom,
} satisfies Record<StepEffect['type'], Reader>;

function ids(
	value: unknown,
	path: DataPath,
	{names, problems}: StepContext,
	known: 'hasTarget' | 'hasMember' | 'hasBox',
): string[] {
	const written = check(texts, value, path, problems) ?? [];
	return written.filter((id, index) => names[known](id, at(value, path, index)));
}

/** Ids of boxes, groups and edges; an edge is named by its ends, as in `a -> b`, and there may be several between them. */
function idsOrEdges(value: unknown, path: DataPath, context: StepContext): string[] {
	const {names, problems} = context;
	const written = check(texts, value, path, problems) ?? [];
	return written.flatMap((id, index) => {
		const place = at(value, path, index);
		const ends = names.boxes.has(id) || names.groups.has(id) ? undefined : splitWay(id);
		if (ends === undefined) return names.hasMember(id, place) ? [id] : [];
		const {left, right} = ends;
		const areKnown = [left, right].every((end) => names.hasMember(end, place));
		if (!areKnown || context.edges === undefined) return [];
		const between = context.edges.filter((edge) => joins(edge, left, right));
		if (between.length === 0) problems.error(place, 'diagram.unknownEdge', {from: left, to: right});
		return between.map((edge) => edge.id);
	});
}

function readSend(
	value: unknown,
	path: DataPath,
	context: StepContext,
	step: Readonly<Record<string, unknown>>,
): StepEffect[] {
	const {problems} = context;
	const route = ids(value, path, context, 'hasMember');
	const label =
		step.label === undefined ? undefined : check(text, step.label, [...path.slice(0, -1), 'label'], problems);
	const written = Array.isArray(value) ? value.length : 1;
	if (route.length < Math.max(2, written)) {
		if (written > 1) return [];
		problems.error(path, 'diagram.send');
		return [];
	}
	for (const [index, to] of route.entries()) {
		const from = route[index - 1];
		if (from === undefined || areJoined(from, to, context)) continue;
		problems.error(at(value, path, index), 'diagram.sendUnjoined', {from, to});
	}
	return [label ? {type: 'send', path: route, label} : {type: 'send', path: route}];
}

function readStart(value: unknown, path: DataPath, {names, problems}: StepContext): StepEffect[] {
	if (isMap(value)) warnUnknownKeys(value, Object.keys(startShape.shape), path, problems);
	const written = check(startShape, typeof value === 'string' ? {box: value} : value, path, problems);
	if (written === undefined || !names.hasBox(written.box, inside(value, path, 'box'))) return [];
	const {box, from} = written;
	if (!from) return [{type: 'start', box}];
	return names.hasMember(from, [...path, 'from']) ? [{type: 'start', box, from}] : [];
}

function readFail(value: unknown, path: DataPath, context: StepContext): StepEffect[] {
	const {names, problems} = context;
	if (isMap(value)) warnUnknownKeys(value, Object.keys(failShape.shape), path, problems);
	const written = check(failShape, typeof value === 'string' ? {box: value} : value, path, problems);
	if (written === undefined || !names.hasBox(written.box, inside(value, path, 'box'))) return [];
	const taken = isMap(value) ? (value.takes ?? []) : [];
	return [{type: 'fail', box: written.box, takes: ids(taken, [...path, 'takes'], context, 'hasBox')}];
}

function readChange(value: unknown, path: DataPath, {names, problems}: StepContext): StepEffect[] {
	if (isMap(value)) warnUnknownKeys(value, Object.keys(changeShape.shape), path, problems);
	const written = check(changeShape, value, path, problems);
	if (written === undefined || !names.hasBox(written.box, [...path, 'box'])) return [];
	const {box, title, badge, items} = written;
	const list = items === undefined ? undefined : readItems(items, [...path, 'items'], problems);
	for (const item of list ?? []) names.addItem(box, item.id);
	return [
		{
			type: 'change',
			box,
			...(title === undefined ? {} : {title}),
			...(badge === undefined ? {} : {badge}),
			...(list === undefined ? {} : {items: list}),
		},
	];
}

function readZoom(value: unknown, path: DataPath, {names, problems}: StepContext): StepEffect[] {
	const id = check(text, value, path, problems);
	if (id === undefined) return [];
	const isOut = id === '' || (['null', '~'].includes(id) && !names.groups.has(id) && !names.boxes.has(id));
	if (isOut) return [{type: 'zoom', id: undefined}];
	return names.hasMember(id, path) ? [{type: 'zoom', id}] : [];
}

function areJoined(from: string, to: string, {edges}: StepContext): boolean {
	return edges === undefined || edges.some((edge) => joins(edge, from, to));
}

/** Whether an edge runs between the two, in either direction. */
function joins({from, to}: Edge, one: string, other: string): boolean {
	return (from === one && to === other) || (from === other && to === one);
}

/** The values of a list with their paths, or the one value itself. */
function each(value: unknown, path: DataPath): Array<readonly [unknown, DataPath]> {
	if (!Array.isArray(value)) return [[value, path]];
	return value.map((one: unknown, index) => [one, [...path, index]] as const);
}

function at(value: unknown, path: DataPath, index: number): DataPath {
	return Array.isArray(value) ? [...path, index] : path;
}

function inside(value: unknown, path: DataPath, key: string): DataPath {
	return isMap(value) ? [...path, key] : path;
}
