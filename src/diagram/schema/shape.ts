import {z} from 'zod';
import {didYouMean, type Path, type Problems} from './problem.ts';

/** Text on one line: white space is run together. */
export const text = z.string({error: 'must be text'}).transform((value) => value.replace(/\s+/g, ' ').trim());

/** A list of texts; a single one may stand without its list. */
export const texts = z
	.union([text, z.array(text)], {error: 'must be an id or a list of ids'})
	.transform((value) => (typeof value === 'string' ? (value === '' ? [] : [value]) : value));

/** A map with values that are read one by one. */
export const map = z.record(z.string(), z.unknown(), {error: 'must be a map'});

/** The value in a shape, or undefined when it has another; then problems say where it differs and how. */
export function check<T>(shape: z.ZodType<T>, value: unknown, path: Path, problems: Problems): T | undefined {
	const result = shape.safeParse(value);
	if (result.success) return result.data;
	for (const issue of result.error.issues) {
		const full = [...path, ...issue.path.map((key) => (typeof key === 'number' ? key : String(key)))];
		const name = full.findLast((key) => typeof key === 'string');
		problems.error(full, `${name === undefined ? 'this' : `"${name}"`} ${issue.message}`);
	}
	return undefined;
}

/** Warns of each key of a map that is not among the known ones, with the nearest of them. */
export function warnUnknownKeys(value: unknown, known: readonly string[], path: Path, problems: Problems): void {
	if (!isMap(value)) return;
	for (const key of Object.keys(value)) {
		if (known.includes(key)) continue;
		const near = didYouMean(key, known);
		problems.warning([...path, key], `unknown key "${key}"${near || `; known here: ${known.join(', ')}`}`);
	}
}

/** Whether a parsed value is a map with text keys. */
export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
