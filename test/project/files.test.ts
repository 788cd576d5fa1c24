import {readdirSync, readFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {expect, test} from 'vitest';
import {root} from '../support/environment.ts';

const files = ['src', 'test', 'build'].flatMap((folder) =>
	readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'})
		.map((name) => join(folder, name))
		.filter((name) => /\.(ts|tsx|mjs)$/.test(name)),
);
const text = (name: string) => readFileSync(join(root, name), 'utf8');

test('a file of src has at most 400 lines', () => {
	const long = files.filter((name) => name.startsWith('src/') && text(name).split('\n').length > 401);
	expect(long).toEqual([]);
});

test('a file is named by what it gives', () => {
	const vague = /^(utils?|helpers?|common|manager|misc|data|info)\b/i;
	expect(files.filter((name) => vague.test(basename(name)))).toEqual([]);
});

test('nothing is put off, skipped or made to wait', () => {
	const marks = new RegExp(['TO' + 'DO', 'FIX' + 'ME', 'HA' + 'CK', '@ts-(ignore|nocheck)'].join('|'));
	expect(files.filter((name) => marks.test(text(name)))).toEqual([]);
	expect(files.filter((name) => /\b(test|describe|it)\.(skip|only|todo)\b/.test(text(name)))).toEqual([]);
});

test('no merge is left half done', () => {
	expect(files.filter((name) => /^(<{7}|>{7}) /m.test(text(name)))).toEqual([]);
});

test('the pure rooms ask nothing of chance', () => {
	const pure = /^src\/(cell|messages|check|theme|diagram|motion|deck|slide|player|screen)\//;
	expect(files.filter((name) => pure.test(name) && /Math\.random/.test(text(name)))).toEqual([]);
});
