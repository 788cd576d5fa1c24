import {expect, test} from 'vitest';
import {parseYaml} from '../../src/deck/yaml.ts';

const origin = {file: 'a.yaml', line: 10, column: 1};
const parse = (text: string) => parseYaml(text, origin);
const problems = (text: string) =>
	parse(text).diagnostics.map(({position, message}) => `${position?.line}:${position?.column} ${message}`);

test('every scalar is the text that was written', () => {
	expect(parse('a: 1.10\nb: [no, ~, "x\\u0041"]\nc:').value).toEqual({a: '1.10', b: ['no', '~', 'xA'], c: ''});
});

test('a path leads to the position of its value, or of the last one on it that is there', () => {
	const yaml = parse('a:\n  - b: 1\n  - c: 2\n');
	expect(yaml.at(['a', 1, 'c'])).toEqual({file: 'a.yaml', line: 12, column: 5});
	expect(yaml.at(['a', 1, 'none'])).toEqual({file: 'a.yaml', line: 12, column: 5});
	expect(yaml.at([])).toEqual(origin);
	expect([yaml.has(['a', 0, 'b']), yaml.has(['a', 2])]).toEqual([true, false]);
});

test('lines after the first keep the indentation of what the YAML stands in', () => {
	const yaml = parseYaml('a: 1\nb: 2', {file: 'f', line: 3, column: 7});
	expect([yaml.at(['a']), yaml.at(['b'])]).toEqual([
		{file: 'f', line: 3, column: 7},
		{file: 'f', line: 4, column: 7},
	]);
});

test('a key of the language of objects is a key like any other', () => {
	expect(Object.keys(parse('__proto__: 1\nconstructor: 2').value as object)).toEqual(['__proto__', 'constructor']);
});

test('what is wrong is told with its line', () => {
	expect(problems('a: 1\na: 2')).toEqual(['11:1 duplicate id or key "a"; give one of them another name']);
	expect(problems('a: *b')[0]).toMatch(/^10:4 .*"\*b"/);
	expect(problems('a: &b [*b]')[0]).toMatch(/^10:8 .*"\*b"/);
	expect(problems('? [a]\n: b')).toEqual(['10:3 a key must be text']);
	expect(problems('a: [')[0]).toMatch(/^10:\d+ bad YAML: /);
});

test('neither depth nor aliases use up the machine', () => {
	expect(problems('['.repeat(65))[0]).toContain('64');
	const bomb = Array.from({length: 9}, (_, index) => {
		const before = index === 0 ? 'x' : `*a${index - 1}`;
		return `a${index}: &a${index} [${Array(9).fill(before).join(', ')}]`;
	});
	expect(problems(bomb.join('\n'))).toEqual([expect.stringContaining('unfold')]);
});
