import type {Colour} from '../cell/style.ts';

/**
 * What a box stands for: a name that the theme or the deck gives a colour. No name means anything to
 * layout or motion.
 */
export type Role = string;

/** The roles that every built-in theme has a colour for, in the order in which authors are told of them. */
export const builtInRoles = [
	'client',
	'service',
	'runtime',
	'platform',
	'container',
	'store',
	'queue',
	'network',
	'registry',
	'image',
	'spec',
	'shim',
	'person',
	'external',
	'plain',
] as const;

export type BuiltInRole = (typeof builtInRoles)[number];

/** The role of what names none. */
export const plainRole = 'plain' satisfies BuiltInRole;

/** Other names of built-in roles: they have the colour of the role that they stand for, in every theme. */
const aliases: ReadonlyMap<Role, BuiltInRole> = new Map([
	['daemon', 'service'],
	['kernel', 'platform'],
]);

/** The names that need no definition: the built-in roles and their other names. */
export const knownRoles: readonly Role[] = [...builtInRoles, ...aliases.keys()];

/** The colours of a theme's roles: of all that are built in, and of as many others as it likes. */
export type RoleColours = Readonly<Record<BuiltInRole, Colour>> & Readonly<Record<Role, Colour>>;

/**
 * The roles that a deck adds or recolours: each with a colour, or with the name of a built-in role whose
 * colour it has in every theme. Plain data, so that it can go from one process to another.
 */
export type CustomRoles = ReadonlyMap<Role, Colour | Role>;

/** The colour of a role; of one that nobody defines, that of `plain`. */
export function roleColour(colours: RoleColours, role: Role): Colour {
	const name = Object.hasOwn(colours, role) ? role : (aliases.get(role) ?? plainRole);
	return colours[name] ?? colours.plain;
}

/**
 * A theme with a deck's own roles beside, or in place of, those it has.
 *
 * @example
 * withRoles(night, new Map([['cache', 0x79e0a4], ['worker', 'runtime']])).roles.cache; // 0x79e0a4
 */
export function withRoles<T extends {readonly roles: RoleColours}>(theme: T, own: CustomRoles | undefined): T {
	if (own === undefined || own.size === 0) return theme;
	const colours = [...own].map(([role, value]) => {
		return [role, typeof value === 'number' ? value : roleColour(theme.roles, value)] as const;
	});
	return {...theme, roles: {...theme.roles, ...Object.fromEntries(colours)}};
}
