import {z} from 'zod';
import type {DataPath, Problems} from '../../check/problem.ts';
import {check, isMap, text, warnUnknownKeys} from '../../check/shape.ts';
import type {MessageId} from '../../messages/messages.ts';
import type {Edge} from '../model.ts';
import type {KnownIds} from './known-ids.ts';

const looks = {
	label: text.optional(),
	style: z.enum(['solid', 'dashed', 'thick'], {error: 'shape.edgeStyle' satisfies MessageId}).optional(),
	arrows: z.enum(['to', 'both', 'none'], {error: 'shape.arrows' satisfies MessageId}).optional(),
};
const looksShape = z.object(looks, {error: 'shape.edgeFields' satisfies MessageId});
const edgeShape = z.object({from: text, to: text, ...looks});

type Written = Omit<Edge, 'id' | 'style' | 'label' | 'arrows'> & {
	readonly label?: string | undefined;
	readonly style?: Edge['style'] | undefined;
	readonly arrows?: Edge['arrows'] | undefined;
};

/** The `edges` of a diagram; both ends of each are boxes or groups of it. */
export function readEdges(value: unknown, names: KnownIds, problems: Problems): Edge[] {
	if (value === undefined || value === '') return [];
	if (!Array.isArray(value)) {
		problems.error(['edges'], 'diagram.edgesList');
		return [];
	}
	const counts = new Map<string, number>();
	const edges: Edge[] = [];
	for (const [index, each] of value.entries()) {
		const path = ['edges', index];
		const written = readEdge(each, path, problems);
		if (written === undefined || !areEndsKnown(written, names, path, problems)) continue;
		const way = `${written.from}->${written.to}`;
		const count = (counts.get(way) ?? 0) + 1;
		counts.set(way, count);
		edges.push({
			id: count === 1 ? way : `${way}#${count}`,
			from: written.from,
			to: written.to,
			...(written.label ? {label: written.label} : {}),
			style: written.style ?? 'solid',
			arrows: written.arrows ?? 'to',
		});
	}
	return edges;
}

function readEdge(value: unknown, path: DataPath, problems: Problems): Written | undefined {
	if (typeof value === 'string') {
		const [way = '', ...rest] = value.split(': ');
		return readWay(way, rest.join(': ').trim(), path, problems);
	}
	if (!isMap(value)) return refuse(path, problems);
	if ('from' in value || 'to' in value) {
		warnUnknownKeys(value, Object.keys(edgeShape.shape), path, problems);
		return check(edgeShape, value, path, problems);
	}
	const [entry, ...others] = Object.entries(value);
	if (entry === undefined || others.length > 0) return refuse(path, problems);
	const [way, label] = entry;
	if (!isMap(label)) return readWay(way, check(text, label, [...path, way], problems) ?? '', [...path, way], problems);
	warnUnknownKeys(label, Object.keys(looks), [...path, way], problems);
	const ends = readWay(way, '', [...path, way], problems);
	const look = check(looksShape, label, [...path, way], problems);
	return ends && look ? {...ends, ...look, arrows: look.arrows ?? ends.arrows} : undefined;
}

/** The ends of `a -> b`, `a <-> b`, `a -- b` and `a <- b`, and what is between them. Around `--` there must be spaces: ids may hold hyphens. */
export function splitWay(
	way: string,
): {readonly left: string; readonly sign: string; readonly right: string} | undefined {
	const match = /^\s*(.+?)\s*(<->|->|<-|\s--\s)\s*(.+?)\s*$/.exec(way);
	if (match === null) return undefined;
	const [, left = '', sign = '', right = ''] = match;
	return {left, sign: sign.trim(), right};
}

function readWay(way: string, label: string, path: DataPath, problems: Problems): Written | undefined {
	const written = splitWay(way);
	if (written === undefined) return refuse(path, problems, way);
	const {left, sign, right} = written;
	const [from, to] = sign === '<-' ? [right, left] : [left, right];
	const arrows = sign === '<->' ? 'both' : sign === '--' ? 'none' : 'to';
	return label === '' ? {from, to, arrows} : {from, to, label, arrows};
}

function refuse(path: DataPath, problems: Problems, way?: string): undefined {
	if (way === undefined) problems.error(path, 'diagram.edge');
	else problems.error(path, 'diagram.notEdge', {way});
}

function areEndsKnown({from, to}: Written, names: KnownIds, path: DataPath, problems: Problems): boolean {
	const isFromKnown = names.hasMember(from, path);
	const isToKnown = names.hasMember(to, path);
	if (!isFromKnown || !isToKnown) return false;
	const inner = from === to ? undefined : holds(names, from, to) ? to : holds(names, to, from) ? from : undefined;
	if (from !== to && inner === undefined) return true;
	if (inner === undefined) problems.error(path, 'diagram.edgeLoop', {id: from});
	else problems.error(path, 'diagram.edgeInside', {id: inner});
	return false;
}

function holds(names: KnownIds, outer: string, inner: string): boolean {
	const group = names.groups.get(outer);
	if (group === undefined) return false;
	const open = [group];
	const seen = new Set(open);
	for (const each of open) {
		for (const id of each.rows.flat()) {
			if (id === inner) return true;
			const next = names.groups.get(id);
			if (next && !seen.has(next)) {
				seen.add(next);
				open.push(next);
			}
		}
	}
	return false;
}
