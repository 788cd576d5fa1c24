import {expect, test} from 'vitest';
import {z} from 'zod';
import {type Problem, Problems} from '../../src/check/problem.ts';
import {check, isMap, map, text, texts, warnUnknownKeys} from '../../src/check/shape.ts';

function checked<T>(shape: z.ZodType<T>, value: unknown, path: readonly (string | number)[] = ['key']) {
	const problems = new Problems();
	return {value: check(shape, value, path, problems), problems: lines(problems.list)};
}

const lines = (problems: readonly Problem[]) =>
	problems.map(({severity, path, message}) => `${path.join('.')}: ${severity}: ${message}`);

test('text is one line, whatever white space it was written with', () => {
	expect(checked(text, ' a\n  b\t')).toEqual({value: 'a b', problems: []});
	expect(checked(text, ['a'])).toEqual({value: undefined, problems: ['key: error: "key" must be text']});
});

test('a single text is a list of one, and an empty one a list of none', () => {
	expect(checked(texts, 'a').value).toEqual(['a']);
	expect(checked(texts, '').value).toEqual([]);
	expect(checked(texts, ['a', 'b']).value).toEqual(['a', 'b']);
	expect(checked(texts, {a: 'b'}).problems).toEqual(['key: error: "key" must be an id or a list of ids']);
});

test('a value is named by the last key on its path, and has no name at the top', () => {
	expect(checked(map, 'x', ['boxes', 'a', 3]).problems).toEqual(['boxes.a.3: error: "a" must be a map']);
	expect(checked(map, 'x', []).problems).toEqual([': error: this must be a map']);
});

test('what is wrong inside of a value is reported at its own path', () => {
	const shape = z.object({a: z.object({b: text})});
	expect(checked(shape, {a: {b: {}}}).problems).toEqual(['key.a.b: error: "b" must be text']);
});

test('a key that is not known is a warning with the nearest one, or with all of them', () => {
	const problems = new Problems();
	warnUnknownKeys({titel: 1, x: 2, title: 3}, ['title', 'items'], ['box'], problems);
	expect(lines(problems.list)).toEqual([
		'box.titel: warning: unknown key "titel"; did you mean "title"?',
		'box.x: warning: unknown key "x"; known here: title, items',
	]);
});

test('only maps have keys to be known', () => {
	const problems = new Problems();
	for (const value of ['text', ['a'], null, undefined]) warnUnknownKeys(value, [], [], problems);
	expect(problems.list).toEqual([]);
	expect([{}, [], null, 'a'].map(isMap)).toEqual([true, false, false, false]);
});
