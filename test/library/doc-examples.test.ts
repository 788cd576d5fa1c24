import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {doors} from '../../build/library.ts';
import {docExamples, doorExports, runExample} from '../support/doc-examples.ts';
import {root} from '../support/environment.ts';

const entries: Readonly<Record<string, () => Promise<unknown>>> = {
	morphdeck: () => import('../../src/index.ts'),
	'morphdeck/diagram': () => import('../../src/diagram.ts'),
	'morphdeck/ink': () => import('../../src/ink.ts'),
};
const load = (name: string) => entries[name]?.() ?? import(name);

describe.each(Object.values(doors))('%s', (door) => {
	const exports = doorExports(door);
	const files = [...new Set([door, ...exports.map(({file}) => file)])];

	test('exports what it says, and each with a doc comment', async () => {
		const names = exports.filter(({kind}) => kind !== 'type').map(({name}) => name);
		const entry = Object.keys(entries).find((name) => name.endsWith(door.replace(/^src\/(index)?|\.tsx?$/g, '')));
		expect(Object.keys((await load(entry ?? '')) as object).sort()).toEqual(names.sort());
		expect(exports.filter(({comment}) => comment === '').map(({name}) => name)).toEqual([]);
	});

	test('shows by an example how to call each function', () => {
		const without = exports.filter(({kind, comment}) => kind === 'code' && !comment.includes('```js'));
		expect(without.map(({name, file}) => `${name} in ${file}`)).toEqual([]);
	});

	const examples = files.flatMap((file) =>
		docExamples(readFileSync(join(root, file), 'utf8')).map((example, index) => ({
			name: `${file} ${index + 1}`,
			...example,
		})),
	);
	test.each(examples)('the example of $name prints what it says', async ({code, prints}) => {
		expect(prints.length).toBeGreaterThan(0);
		expect(await runExample(code, load)).toEqual(prints);
	});
});
