import {z} from 'zod';
import type {DataPath, Problems} from '../../check/problem.ts';
import {check, text} from '../../check/shape.ts';
import {slug, uniqueIds} from '../../check/slug.ts';
import type {MessageId} from '../../messages/messages.ts';
import type {Item} from '../model.ts';

const entry = z.union([text, z.record(z.string(), text)], {error: 'shape.items' satisfies MessageId});

/** Items as an author may write them: a map from id to text, or a list of texts and such maps. */
const itemsShape = z.union([text, z.array(entry), z.record(z.string(), text)], {
	error: 'shape.items' satisfies MessageId,
});

/** A box's items. An item that has only a text gets its id from it: `Docker API` is `docker-api`. */
export function readItems(value: unknown, path: DataPath, problems: Problems): Item[] {
	const written = check(itemsShape, value, path, problems);
	if (written === undefined || written === '') return [];
	const items: Item[] = [];
	const taken = new Set<string>();
	const unique = uniqueIds();
	const add = (id: string, text: string, at: DataPath) => {
		if (taken.has(id)) problems.error(at, 'diagram.twoItems', {id});
		taken.add(id);
		items.push({id, text});
	};
	if (typeof written === 'string') add(slug(written), written, path);
	else if (Array.isArray(written)) {
		for (const [index, each] of written.entries()) {
			if (typeof each === 'string') add(unique(slug(each)), each, [...path, index]);
			else for (const [id, text] of Object.entries(each)) add(id, text, [...path, index, id]);
		}
	} else for (const [id, text] of Object.entries(written)) add(id, text, [...path, id]);
	return items;
}
