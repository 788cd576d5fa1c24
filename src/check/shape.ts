import {z} from 'zod';
import {isMessageId, type MessageId} from '../messages/messages.ts';
import {didYouMean} from './did-you-mean.ts';
import type {DataPath, Problems} from './problem.ts';

/** Text on one line: white space is run together. */
export const text = z
	.string({error: 'shape.text' satisfies MessageId})
	.transform((value) => value.replace(/\s+/g, ' ').trim());

/** A list of texts; a single one may stand without its list. */
export const texts = z
	.union([text, z.array(text)], {error: 'shape.ids' satisfies MessageId})
	.transform((value) => (typeof value === 'string' ? (value === '' ? [] : [value]) : value));

/** A map with values that are read one by one. */
export const map = z.record(z.string(), z.unknown(), {error: 'shape.map' satisfies MessageId});

/**
 * The value in a shape, or undefined when it has another; then problems say where it differs and how. The
 * errors of shapes are ids of messages.
 *
 * @example
 * const title = check(text, settings.title, ['title'], problems);
 */
export function check<T>(shape: z.ZodType<T>, value: unknown, path: DataPath, problems: Problems): T | undefined {
	const result = shape.safeParse(value);
	if (result.success) return result.data;
	for (const issue of result.error.issues) {
		const full = [...path, ...issue.path.map((key) => (typeof key === 'number' ? key : String(key)))];
		const name = full.findLast((key) => typeof key === 'string');
		const what = isMessageId(issue.message) ? {id: issue.message} : issue.message;
		if (name === undefined) problems.error(full, 'shape.this', {what});
		else problems.error(full, 'shape.named', {name, what});
	}
	return undefined;
}

/** Warns of each key of a map that is not among the known ones, with the nearest of them. */
export function warnUnknownKeys(value: unknown, known: readonly string[], path: DataPath, problems: Problems): void {
	if (!isMap(value)) return;
	for (const key of Object.keys(value)) {
		if (known.includes(key)) continue;
		const hint = didYouMean(key, known, {id: 'hint.keys', values: {known: known.join(', ')}});
		problems.warning([...path, key], 'shape.unknownKey', {key, hint});
	}
}

/** Whether a parsed value is a map with text keys. */
export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
