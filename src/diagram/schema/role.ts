import {didYouMean} from '../../check/did-you-mean.ts';
import type {DataPath, Problems} from '../../check/problem.ts';
import {knownRoles, plainRole, type Role} from '../../theme/roles.ts';

/** Reads the roles of boxes and groups: the built-in ones, and those that the deck defines. */
export class RoleReader {
	readonly #own: ReadonlySet<Role>;
	readonly #problems: Problems;

	constructor(own: Iterable<Role>, problems: Problems) {
		this.#own = new Set(own);
		this.#problems = problems;
	}

	/** The role of that name; an unknown one is an error, none at all is `plain`. */
	read(name: string | undefined, path: DataPath): Role {
		if (name === undefined || name === '') return plainRole;
		if (this.#own.has(name) || knownRoles.includes(name)) return name;
		const known = [...new Set([...this.#own, ...knownRoles])];
		const hint = didYouMean(name, known, {id: 'hint.roles', values: {known: known.join(', ')}});
		this.#problems.error(path, 'diagram.unknownRole', {name, hint});
		return plainRole;
	}
}
