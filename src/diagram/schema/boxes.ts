import {z} from 'zod';
import type {DataPath, Problems} from '../../check/problem.ts';
import {check, isMap, map, text, warnUnknownKeys} from '../../check/shape.ts';
import type {MessageId} from '../../messages/messages.ts';
import {plainRole} from '../../theme/roles.ts';
import type {Box, BoxShape} from '../model.ts';
import {readItems} from './items.ts';
import type {RoleReader} from './role.ts';

const boxShape = z.object(
	{
		title: text.optional(),
		role: text.optional(),
		shape: z.enum(['box', 'bar'] satisfies BoxShape[], {error: 'shape.boxShape' satisfies MessageId}).optional(),
		items: z.unknown().optional(),
		badge: text.optional(),
	},
	{error: 'shape.box' satisfies MessageId},
);

/** The boxes of the `boxes` map by id, whether or not they stand in a row. */
export function readBoxes(value: unknown, roles: RoleReader, problems: Problems): Map<string, Box> {
	const boxes = new Map<string, Box>();
	if (value === undefined || value === '') return boxes;
	const written = check(map, value, ['boxes'], problems) ?? {};
	for (const [id, each] of Object.entries(written)) boxes.set(id, readBox(id, each, ['boxes', id], roles, problems));
	return boxes;
}

/** A box of which only the id is known. */
export function plainBox(id: string): Box {
	return {id, title: id, role: plainRole, items: []};
}

function readBox(id: string, value: unknown, path: DataPath, roles: RoleReader, problems: Problems): Box {
	if (!isMap(value)) {
		const title = check(text, value, path, problems);
		return {...plainBox(id), title: title || id};
	}
	warnUnknownKeys(value, Object.keys(boxShape.shape), path, problems);
	const {title, role, shape, items, badge} = check(boxShape, value, path, problems) ?? {};
	return {
		id,
		title: title || id,
		role: roles.read(role, [...path, 'role']),
		...(shape === undefined ? {} : {shape}),
		items: items === undefined ? [] : readItems(items, [...path, 'items'], problems),
		...(badge ? {badge} : {}),
	};
}
