import {expect, test} from 'vitest';
import {docExamples, runExample} from '../support/doc-examples.ts';

const source = `
/**
 * Adds.
 *
 * @example
 * \`\`\`js
 * import {inspect as show} from 'node:util';
 *
 * console.log(show({a: 1})); // → { a: 1 }
 * \`\`\`
 *
 * Not an example:
 * \`\`\`sh
 * ls
 * \`\`\`
 */
export function add() {}

// \`\`\`js
`;

test('an example is what stands in a fence of a doc comment, without the stars', () => {
	const [example, ...others] = docExamples(source);
	expect(others).toEqual([]);
	expect(example?.code).toBe(
		"import {inspect as show} from 'node:util';\n\nconsole.log(show({a: 1})); // → { a: 1 }\n",
	);
	expect(example?.prints).toEqual(['{ a: 1 }']);
});

test('an example is run with the modules it imports, and what it prints is heard', async () => {
	const load = (name: string) => import(name);
	expect(await runExample(docExamples(source)[0]?.code ?? '', load)).toEqual(['{ a: 1 }']);
	expect(await runExample("console.log('a', [1]);\nconsole.log(await 'two\\nlines');", load)).toEqual([
		'a [ 1 ]',
		'two',
		'lines',
	]);
	await expect(runExample('missing();', load)).rejects.toThrow('missing is not defined');
});
