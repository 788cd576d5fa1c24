import {chmodSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {writeWhole} from '../../src/cli/drafts.ts';
import {folder} from '../support/run.ts';

const mode = (path: string) => (statSync(path).mode & 0o7777).toString(8);

test('a file that is replaced keeps its mode, a new one has that of new files', async () => {
	const place = folder({old: 'before'});
	for (const kept of [0o600, 0o640, 0o755]) {
		chmodSync(join(place, 'old'), kept);
		await writeWhole([{path: join(place, 'old'), content: 'after'}]);
		expect(mode(join(place, 'old'))).toBe(kept.toString(8));
	}
	await writeWhole([{path: join(place, 'new'), content: new Uint8Array([65])}]);
	expect(mode(join(place, 'new'))).toBe((0o666 & ~process.umask()).toString(8));
	expect(readdirSync(place).sort()).toEqual(['new', 'old']);
});

test('links stay, and what they lead to is written, also where it is not there yet', async () => {
	const place = folder({'real/old': 'before'});
	symlinkSync('real/old', join(place, 'a'));
	symlinkSync('b2', join(place, 'b'));
	symlinkSync('real/coming', join(place, 'b2'));
	for (const name of ['a', 'b']) await writeWhole([{path: join(place, name), content: 'after'}]);
	for (const name of ['a', 'b', 'b2']) expect(lstatSync(join(place, name)).isSymbolicLink()).toBe(true);
	expect(readFileSync(join(place, 'real/old'), 'utf8')).toBe('after');
	expect(readFileSync(join(place, 'real/coming'), 'utf8')).toBe('after');
});

test('links in a circle are an error', async () => {
	const place = folder({});
	symlinkSync('b', join(place, 'a'));
	symlinkSync('a', join(place, 'b'));
	await expect(writeWhole([{path: join(place, 'a'), content: ''}])).rejects.toMatchObject({code: 'ELOOP'});
	expect(readdirSync(place).sort()).toEqual(['a', 'b']);
});

test('several files are all there or none of them', async () => {
	const place = folder({'1.png': 'old'});
	const contents = ['1.png', '2.png', 'nowhere/3.png'].map((name) => ({path: join(place, name), content: 'new'}));
	await expect(writeWhole(contents)).rejects.toMatchObject({code: 'ENOENT'});
	expect(readdirSync(place)).toEqual(['1.png']);
	expect(readFileSync(join(place, '1.png'), 'utf8')).toBe('old');
	mkdirSync(join(place, 'nowhere'));
	await writeWhole(contents);
	expect(readdirSync(place, {recursive: true}).sort()).toEqual(['1.png', '2.png', 'nowhere', 'nowhere/3.png']);
});

test('names as long as file systems take are written', async () => {
	const place = folder({});
	for (const name of ['x'.repeat(255), '가'.repeat(85)]) {
		await writeWhole([{path: join(place, name), content: 'x'}]);
		expect(readFileSync(join(place, name), 'utf8')).toBe('x');
	}
});
