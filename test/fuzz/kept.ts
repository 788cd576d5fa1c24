import {hash} from 'node:crypto';
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from '../support/environment.ts';

/** A case that once failed, with what was wrong. */
export type Case = {readonly kind: string; readonly fault: string; readonly input: unknown};

const folder = join(root, 'test/fuzz/cases');

/** Every case that is kept, by the name of its file. */
export function keptCases(): ReadonlyArray<Case & {readonly name: string}> {
	return readdirSync(folder)
		.filter((name) => name.endsWith('.json'))
		.sort()
		.map((name) => ({name, ...(JSON.parse(readFileSync(join(folder, name), 'utf8')) as Case)}));
}

/** The inputs of the kept cases of one kind. */
export function keptInputs<T>(kind: string): T[] {
	return keptCases().flatMap((each) => (each.kind === kind ? [each.input as T] : []));
}

/** Keeps a case; gives the name of its file, which is the same for the same input. */
export function keep({kind, fault, input}: Case): string {
	const name = `${kind}-${hash('sha256', JSON.stringify(input)).slice(0, 8)}.json`;
	mkdirSync(folder, {recursive: true});
	writeFileSync(join(folder, name), `${JSON.stringify({kind, fault, input}, undefined, '\t')}\n`);
	return name;
}
