import {expect, test} from 'vitest';
import {locate, Problems} from '../../src/check/problem.ts';

test('problems are kept in the order in which they are found', () => {
	const problems = new Problems();
	problems.warning(['a', 0], 'hint.remove');
	expect(problems.hasErrors).toBe(false);
	problems.error([], 'yaml.duplicate', {key: 'k'});
	expect(problems.hasErrors).toBe(true);
	expect(problems.list.map(({severity, path}) => [severity, path])).toEqual([
		['warning', ['a', 0]],
		['error', []],
	]);
	expect(problems.list[1]?.message).toContain('"k"');
});

test('a problem becomes a diagnostic where its path stands', () => {
	const problems = new Problems();
	problems.error(['rows', 2], 'diagram.row');
	const at = (path: readonly (string | number)[]) => ({file: path.join('/'), line: path.length, column: 1});
	const [found] = locate(problems.list, at);
	expect(found?.position).toEqual({file: 'rows/2', line: 2, column: 1});
	expect(found).not.toHaveProperty('path');
	expect(found?.message).toBe(problems.list[0]?.message);
});
