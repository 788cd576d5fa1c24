import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {pageKeys} from '../../src/export/page-keys.ts';
import {keymap} from '../../src/player/keymap.ts';

const bindings = pageKeys.flatMap((key) => key.bindings);

test('a page has the keys that a talk has for the same, and says them alike', () => {
	const forward = keymap.find(({command}) => command.type === 'forward');
	expect(pageKeys[0]).toEqual({
		keys: forward?.keys,
		bindings: forward?.bindings,
		action: 'forward',
		description: forward?.description,
	});
	expect(bindings).toEqual(
		expect.arrayContaining(['shift-right', ']', 'g g', 'G', 'o', 's', '.', '?', 'f1', 'escape', 'f']),
	);
});

test('no key of a page has two uses, and none is one that browsers need', () => {
	expect(new Set(bindings).size).toBe(bindings.length);
	expect(bindings).not.toContain('f5');
	expect(pageKeys.map(({keys}) => keys).join(' ')).not.toContain('F5');
});

test('the script of the page knows how to do all that keys and buttons ask for', () => {
	const read = (name: string) => readFileSync(new URL(`../../src/export/${name}`, import.meta.url), 'utf8');
	const [, known = ''] = /const actions = \{\n(.*?)\n\t\};/s.exec(read('page/page.js')) ?? [];
	const names = Array.from(known.matchAll(/^\t\t'?([\w-]+)'?[:,]/gm), ([, name]) => name);
	const buttons = Array.from(read('html.ts').matchAll(/data-action="(\w+)"/g), ([, name]) => name);
	expect(names).toEqual(expect.arrayContaining([...pageKeys.map(({action}) => action), ...buttons]));
	expect(names.length).toBe(new Set(pageKeys.map(({action}) => action)).size);
});
