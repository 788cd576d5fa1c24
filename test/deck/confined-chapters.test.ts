import {execFileSync} from 'node:child_process';
import {mkdirSync, symlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {loadDeck, loadSlide} from '../../src/deck/load.ts';
import {files} from '../../src/files/file-system.ts';
import {folder} from '../support/run.ts';
import {lines, loadFolder} from './memory.ts';

/** POSIX mkfifo. */
const makePipe = 'mkfifo';

const refusal = (file: string) =>
	`error: ${file} is no plain file inside the deck's folder, so it is not read; put a file there, or take it away`;

test.each(['01-a.md', 'deck.yaml', 'deck.yml'])('%s that is a link out of the deck is not read', async (name) => {
	const {deck, diagnostics} = await loadFolder({
		'/deck/02-b.md': '# B',
		[`/deck/${name}`]: '-> etc/secret',
		'/etc/secret': 'title: secret',
	});
	expect(deck).toBeUndefined();
	expect(lines(diagnostics)).toEqual([refusal(`/deck/${name}`)]);
});

test('a link to a file inside the deck is read', async () => {
	const {deck} = await loadFolder({'/deck/01-a.md': '-> deck/parts/a.md', '/deck/parts/a.md': '# A'});
	expect(deck?.title).toBe('A');
});

test('pipes, devices, folders and links that lead nowhere are refused at once', async () => {
	const source = folder({'01-a.md': '# A\n'});
	execFileSync(makePipe, [join(source, '02-b.md'), join(source, 'deck.yaml')]);
	expect(lines((await loadDeck(source, {reader: files})).diagnostics)).toEqual([refusal(join(source, 'deck.yaml'))]);
	const other = folder({'01-a.md': '# A\n'});
	execFileSync(makePipe, [join(other, '02-b.md')]);
	mkdirSync(join(other, '03-c.md'));
	symlinkSync('/dev/zero', join(other, '04-d.md'));
	symlinkSync('/nowhere/at-all', join(other, '05-e.md'));
	symlinkSync('06-f.md', join(other, '06-f.md'));
	expect(lines((await loadDeck(other, {reader: files})).diagnostics)).toEqual(
		['02-b.md', '03-c.md', '04-d.md', '05-e.md', '06-f.md'].map((name) => refusal(join(other, name))),
	);
	expect(await loadSlide(other, 0, {reader: files})).toBeUndefined();
});

test('a deck that is itself reached by a link is read', async () => {
	const source = folder({'real/01-a.md': '# A\n'});
	symlinkSync(join(source, 'real'), join(source, 'linked'));
	writeFileSync(join(source, 'real/02-b.MD'), '# B\n');
	const {deck} = await loadDeck(join(source, 'linked'), {reader: files});
	expect(deck?.slides).toHaveLength(2);
});
