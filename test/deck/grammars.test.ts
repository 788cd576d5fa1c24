import {bundledLanguagesAlias, bundledLanguagesInfo} from 'shiki/langs';
import {expect, test} from 'vitest';
import {grammarAliases, grammars} from '../../src/deck/grammars.ts';
import {createHighlight} from '../../src/deck/highlight.ts';

const listed = Object.keys(grammars);

test('a language has all the names that shiki knows it by', () => {
	const names = bundledLanguagesInfo.filter(({id}) => id in grammars).flatMap(({aliases}) => aliases ?? []);
	expect(Object.keys(grammarAliases).sort()).toEqual([...new Set(names)].sort());
	for (const [alias, id] of Object.entries(grammarAliases)) {
		expect(grammars).toHaveProperty([id]);
		expect(bundledLanguagesAlias).toHaveProperty([alias]);
	}
});

test('every grammar can be loaded, under its own name', async () => {
	for (const name of listed) {
		const {default: loaded} = await (grammars[name]?.() ?? Promise.reject(new Error(name)));
		expect(loaded.map((grammar) => grammar.name)).toContain(name);
	}
});

test.each(['ada', 'gnuplot', 'nginx', 'org', 'racket', 'ahk2', 'matlab', 'terraform'])(
	'%s, which not everybody may pass on, is not among them, and is shown plain',
	async (language) => {
		expect(listed).not.toContain(language);
		const highlight = await createHighlight([language]);
		expect(highlight(language, ['if 1'])).toEqual([[{text: 'if 1', kind: 'plain'}]]);
	},
);

test.each([
	['go', 'string'],
	['golang', 'plain'],
	['bash', 'string'],
	['c#', 'string'],
	['yml', 'string'],
])('a text between quotes in %s is %s', async (language, kind) => {
	const highlight = await createHighlight([language]);
	expect(highlight(language, ['x: "a"'])[0]?.at(-1)?.kind).toBe(kind);
});
