import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {publint} from 'publint';
import {formatMessage} from 'publint/utils';
import {expect, test} from 'vitest';
import {root} from '../support/environment.ts';
import {pack} from '../support/npm.ts';
import {folder, runCommand} from '../support/run.ts';

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

test('what is published is as package.json says, for every way of importing it', async () => {
	const {messages} = await publint({pkgDir: root, strict: true, pack: false});
	expect(messages.map((message) => formatMessage(message, manifest))).toEqual([]);
});

test('every entry has types that resolve where modules do', async () => {
	const {tarball} = await pack(folder({}));
	const result = await runCommand(join(root, 'node_modules/.bin/attw'), [tarball, '--profile', 'esm-only'], {
		cwd: root,
	});
	expect(result).toMatchObject({code: 0, stderr: ''});
	for (const entry of Object.keys(manifest.exports)) expect(result.stdout).toContain(entry.replace('.', 'morphdeck'));
});

test('no entry holds the command, and only that with components needs Ink and React', async () => {
	const imports = (entry: string) =>
		[...readFileSync(join(root, 'dist/library', entry), 'utf8').matchAll(/^import .* from "([^.][^"]*)";$/gm)]
			.map(([, name = '']) => name)
			.filter((name) => !name.startsWith('node:'));
	expect(imports('index.js')).toEqual([]);
	expect(imports('diagram.js')).toEqual([]);
	expect(imports('ink.js').sort()).toEqual(['ink', 'react', 'react/jsx-runtime']);
});
