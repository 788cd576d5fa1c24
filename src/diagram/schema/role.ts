import {didYouMean} from '../../check/did-you-mean.ts';
import type {DataPath, Problems} from '../../check/problem.ts';
import type {Role} from '../../theme/theme.ts';

// A record, so that the compiler notices a role that is missing here.
const known: Record<Role, true> = {
	client: true,
	daemon: true,
	runtime: true,
	shim: true,
	kernel: true,
	container: true,
	registry: true,
	image: true,
	spec: true,
	plain: true,
};
const roles = Object.keys(known);

/** The role of that name; an unknown one is an error, none at all is `plain`. */
export function readRole(name: string | undefined, path: DataPath, problems: Problems): Role {
	if (name === undefined || name === '') return 'plain';
	if (Object.hasOwn(known, name)) return name as Role;
	const hint = didYouMean(name, roles, {id: 'hint.roles', values: {known: roles.join(', ')}});
	problems.error(path, 'diagram.unknownRole', {name, hint});
	return 'plain';
}
