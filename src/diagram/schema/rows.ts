import {z} from 'zod';
import type {DataPath, Problems} from '../../check/problem.ts';
import {check, isMap, map, text, warnUnknownKeys} from '../../check/shape.ts';
import type {MessageId} from '../../messages/messages.ts';
import {plainRole} from '../../theme/roles.ts';
import type {BoxRow, Group} from '../model.ts';
import type {RoleReader} from './role.ts';

/** An id in a row, where it was written, and the group whose row it is. */
export type Placement = {readonly id: string; readonly path: DataPath; readonly group?: string};

/** The rows of a diagram and its groups, with every place where an id was written. */
export type ParsedRows = {
	readonly rows: readonly BoxRow[];
	readonly groups: ReadonlyMap<string, Group>;
	readonly placements: readonly Placement[];
};

const groupShape = z.object(
	{title: text.optional(), role: text.optional(), rows: z.unknown().optional()},
	{error: 'shape.group' satisfies MessageId},
);

/** Reads `rows` and `groups`. Whether the groups hold each other in circles is for `checkRows` to say. */
export function readRows(rows: unknown, groups: unknown, roles: RoleReader, problems: Problems): ParsedRows {
	const reader = new RowReader(roles, problems);
	if (groups !== undefined && groups !== '') {
		const written = check(map, groups, ['groups'], problems) ?? {};
		for (const [id, value] of Object.entries(written)) reader.readGroup(id, value, ['groups', id]);
	}
	if (rows === undefined || rows === '') problems.error([], 'diagram.rowsMissing');
	const top = rows === undefined ? [] : reader.readRows(rows, ['rows']);
	return {rows: top, groups: reader.groups, placements: reader.placements};
}

class RowReader {
	readonly groups = new Map<string, Group>();
	readonly placements: Placement[] = [];
	readonly #roles: RoleReader;
	readonly #problems: Problems;

	constructor(roles: RoleReader, problems: Problems) {
		this.#roles = roles;
		this.#problems = problems;
	}

	readRows(value: unknown, path: DataPath, group?: string): BoxRow[] {
		if (value === '') return [];
		if (!Array.isArray(value)) {
			this.#problems.error(path, 'diagram.rowsList');
			return [];
		}
		if (value.length === 0) this.#problems.error(path, 'diagram.rowsEmpty');
		return value
			.map((row: unknown, index) => {
				const members = Array.isArray(row) ? row : [row];
				return members.flatMap((member: unknown, column) =>
					this.#readMember(member, Array.isArray(row) ? [...path, index, column] : [...path, index], group),
				);
			})
			.filter((row) => row.length > 0);
	}

	readGroup(id: string, value: unknown, path: DataPath): void {
		if (this.groups.has(id)) {
			this.#problems.error(path, 'diagram.twoGroups', {id});
			return;
		}
		warnUnknownKeys(value, Object.keys(groupShape.shape), path, this.#problems);
		const written = check(groupShape, value, path, this.#problems);
		// Set before its rows are read, so that a group that names itself inside is met as a circle.
		this.groups.set(id, {id, title: id, role: plainRole, rows: []});
		if (written === undefined) return;
		const rows = written.rows === undefined ? [] : this.readRows(written.rows, [...path, 'rows'], id);
		if (rows.length === 0) this.#problems.error(path, 'diagram.groupEmpty', {id});
		const role = this.#roles.read(written.role, [...path, 'role']);
		this.groups.set(id, {id, title: written.title || id, role, rows});
	}

	#readMember(member: unknown, path: DataPath, group: string | undefined): string[] {
		if (typeof member === 'string') {
			const id = member.trim();
			if (id === '') this.#problems.error(path, 'diagram.rowEmpty');
			else this.#place(id, path, group);
			return id === '' ? [] : [id];
		}
		if (isMap(member)) {
			return Object.entries(member).map(([id, value]) => {
				this.#place(id, [...path, id], group);
				if (value !== '') this.readGroup(id, value, [...path, id]);
				return id;
			});
		}
		this.#problems.error(path, 'diagram.row');
		return [];
	}

	#place(id: string, path: DataPath, group: string | undefined): void {
		this.placements.push(group === undefined ? {id, path} : {id, path, group});
	}
}
