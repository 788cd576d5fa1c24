import {type Diagnostic, diagnostic, type Position} from '../check/diagnostic.ts';
import {didYouMean} from '../check/did-you-mean.ts';
import {type DataPath, locate, Problems} from '../check/problem.ts';
import {check, text} from '../check/shape.ts';
import type {MessageDescriptor} from '../messages/messages.ts';
import {type CustomRoles, knownRoles, type Role} from '../theme/roles.ts';

/** The most roles that a deck may define: a wrong name is compared with all of them. */
export const roleLimit = 1000;

/** What the `roles` of a deck say. */
export type ReadRoles = {
	readonly roles: CustomRoles;
	/** All names that were written, those whose colour is wrong too: what uses them is not wrong for it. */
	readonly names: readonly Role[];
	readonly diagnostics: readonly Diagnostic[];
};

/**
 * Reads the `roles` of a deck: a map from each name to a colour as CSS writes it, or to another role of the
 * deck or of every theme. Names are followed to their end, so that what is left is a colour or a built-in role.
 */
export async function readRoles(
	written: Readonly<Record<string, unknown>> | undefined,
	at: (path: DataPath) => Position,
): Promise<ReadRoles> {
	if (written === undefined) return {roles: new Map(), names: [], diagnostics: []};
	// It takes a while to load, and most decks define no roles.
	const {cssColour, cssColourNames} = await import('../cell/css-colour.ts');
	const problems = new Problems();
	const names = Object.keys(written);
	if (names.length > roleLimit) {
		const problem = diagnostic('error', 'deck.tooManyRoles', {roles: names.length, limit: roleLimit}, at(['roles']));
		return {roles: new Map(), names, diagnostics: [problem]};
	}
	const values = new Map(names.map((name) => [name, check(text, written[name], ['roles', name], problems)]));
	const roles = new Map<Role, number | Role | undefined>();
	for (const name of names) {
		const way = wayFrom(name, values, roles);
		const last = way.at(-1) as Role;
		const end = roles.has(last) ? roles.get(last) : endOf(last, way.indexOf(last), way);
		for (const each of way) roles.set(each, end);
	}
	return {
		roles: new Map([...roles].filter((entry): entry is [Role, number | Role] => entry[1] !== undefined)),
		names,
		diagnostics: locate(problems.list, at),
	};

	function endOf(name: Role, first: number, way: readonly Role[]): number | Role | undefined {
		const value = values.get(name);
		if (value === undefined) return undefined;
		const path = ['roles', name];
		const isBack = first < way.length - 1;
		const colour = isBack ? undefined : cssColour(value);
		if (isBack || (value === name && colour === undefined)) {
			const circle = isBack ? way.slice(first) : [name, name];
			problems.error(path, 'deck.roleCircle', {name, way: circle.join(' → ')});
			return undefined;
		}
		if (value !== name && knownRoles.includes(value)) return value;
		if (value === '') problems.error(path, 'deck.roleBlank', {name});
		else if (colour === undefined) {
			const near = [...names.filter((each) => each !== name), ...knownRoles, ...cssColourNames];
			const hint = value.startsWith('#') ? writeColour : didYouMean(value, near, writeColour);
			problems.error(path, 'deck.roleValue', {name, value, hint});
		}
		return colour;
	}
}

/** The roles of a deck from this one to the one that leads to no other, or that was met before, here or earlier. */
function wayFrom(
	name: Role,
	values: ReadonlyMap<Role, string | undefined>,
	done: ReadonlyMap<Role, unknown>,
): readonly Role[] {
	const way = [name];
	const met = new Set(way);
	for (let last = name; !done.has(last); ) {
		const next = values.get(last);
		if (next === undefined || next === last || !values.has(next)) break;
		way.push(next);
		if (met.has(next)) break;
		met.add(next);
		last = next;
	}
	return way;
}

const writeColour: MessageDescriptor = {id: 'hint.colour'};
