import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {listed} from '../../build/listed-grammars.ts';
import {permissive, thirdParties, thirdPartyText} from '../../build/third-party.ts';
import {root} from '../support/environment.ts';

const modules = (...names: string[]) => names.map((name) => join(root, 'node_modules', name, 'index.js'));
const grammarModules = Array.from(listed, (name) => join(root, `node_modules/@shikijs/langs/dist/${name}.mjs`));

test('packages are known by the paths of their modules, those with a scope and those inside others too', () => {
	const inside = join(root, 'node_modules/pdf-lib/node_modules/../../zod/v4/core.js');
	const all = thirdParties([
		...modules('ink', '@shikijs/core'),
		inside,
		'\0rolldown/runtime.js',
		'/elsewhere/src/a.ts',
	]);
	expect(all.slice(0, 3).map(({name}) => name.split(' ')[0])).toEqual(['@shikijs/core', 'ink', 'zod']);
	const {version} = JSON.parse(readFileSync(join(root, 'node_modules/ink/package.json'), 'utf8'));
	expect(all[1]).toMatchObject({name: `ink ${version}`, licence: 'MIT'});
	expect(all[1]?.text).toContain('Permission is hereby granted');
});

test('what says nothing of its licence stops the build', () => {
	expect(() => thirdParties([join(root, 'node_modules/@shikijs/langs/dist/no-such-grammar.mjs')])).not.toThrow();
	expect(() => thirdParties(modules('no-such-package'))).toThrow(/no-such-package/);
});

test('every grammar, font and copied file is told with its licence, which lets everybody pass it on', () => {
	const all = thirdParties(grammarModules);
	const names = all.map(({name}) => name);
	for (const name of listed) expect(names).toContainEqual(expect.stringMatching(new RegExp(`^grammar of ${name},`)));
	for (const name of ['asciinema-player', 'harfbuzzjs', 'HarfBuzz', 'Galmuri', 'D2Coding'])
		expect(names).toContainEqual(expect.stringMatching(new RegExp(`^${name}\\b`)));
	expect(all.filter(({licence}) => !permissive.has(licence))).toEqual([]);
	expect(all.filter(({text}) => text.trim().length < 100)).toEqual([]);
	expect(all.filter(({text}) => /GNU (LESSER |AFFERO )?GENERAL PUBLIC LICENSE/i.test(text))).toEqual([]);
});

test('a text that several have is there once, below the names of all', () => {
	const text = thirdPartyText([
		{name: 'a 1', licence: 'MIT', text: 'Of both.\n'},
		{name: 'b 2', licence: 'ISC', text: 'Of b.'},
		{name: 'c 3', licence: 'MIT', text: 'Of both.'},
	]);
	expect(text).toContain('a 1 (MIT)\nc 3 (MIT)\n\nOf both.\n');
	expect(text.match(/Of both/g)).toHaveLength(1);
	expect(text).toContain('b 2 (ISC)\n\nOf b.\n');
});
