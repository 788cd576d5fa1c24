import {spawnSync} from 'node:child_process';
import {cpSync, rmSync, symlinkSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {expect, test} from 'vitest';
import {root} from '../support/environment.ts';
import {folder} from '../support/run.ts';
import {open, program} from '../support/terminal.ts';
import {small} from './talk.ts';

/** A deck that takes a second or more to parse. */
const long = Array.from(
	{length: 6000},
	(_, index) => `# Slide ${index + 1}\n\nSome *words* of slide ${index + 1}.\n`,
).join('\n---\n\n');

test('the first slide of a long deck is shown with the number of all, and keys wait for the others', async () => {
	const t = await open({args: ['deck.md', '--motion', 'none'], cwd: folder({'deck.md': long})});
	await t.until((screen) => screen.includes('Some words of slide 1.') && screen.includes('1/6000'));
	t.press(']]');
	t.press('G');
	await t.until((screen) => screen.includes('Some words of slide 6000.') && screen.includes('6000/6000'));
	t.press('q');
	expect(await t.exit()).toMatchObject({code: 0});
});

test('a long deck can be begun at any slide, and left before it has been read', async () => {
	const t = await open({args: ['deck.md', '--from', '4000'], cwd: folder({'deck.md': long})});
	await t.until((screen) => screen.includes('Some words of slide 4000.') && screen.includes('4000/6000'));
	t.press('q');
	expect(await t.exit()).toMatchObject({code: 0});
	expect([t.alternate, t.cursorVisible]).toEqual([false, true]);
});

test('a deck whose slides only the parser can count is shown when it has been read', async () => {
	const t = await open({args: ['deck.md'], cwd: folder({'deck.md': '# One\n\n<div>\n\n---\n\n# Two\n'})});
	await t.until((screen) => screen.includes('One') && screen.includes('1/2'));
	t.press(']');
	await t.until((screen) => screen.includes('2/2'));
});

test('keys are still taken when the process that reads has ended', async () => {
	const t = await open({args: ['deck.md'], cwd: folder({'deck.md': small})});
	await t.until((screen) => screen.includes('1/4'));
	// It ends by itself; what it left the terminal's mode as would be seen in the next key.
	await t.until(() => !hasReader(t.pid));
	t.press(']');
	await t.until((screen) => screen.includes('2/4'));
	t.press('q');
	expect(await t.exit()).toMatchObject({code: 0});
});

test('without a process to read aside the program reads by itself', async () => {
	const alone = folder({});
	cpSync(dirname(program), join(alone, 'dist'), {recursive: true});
	cpSync(join(root, 'package.json'), join(alone, 'package.json'));
	symlinkSync(join(root, 'node_modules'), join(alone, 'node_modules'));
	rmSync(join(alone, 'dist/reader.js'));
	const deck = folder({'deck.md': small});
	const t = await open({command: process.execPath, args: [join(alone, 'dist/cli.js'), 'deck.md'], cwd: deck});
	await t.until((screen) => screen.includes('Words of the first slide.') && screen.includes('1/4'));
	t.press(']');
	await t.until((screen) => screen.includes('2/4'));
	t.press('q');
	expect(await t.exit()).toMatchObject({code: 0});
});

function hasReader(pid: number): boolean {
	const {stdout} = spawnSync('ps', ['-A', '-o', 'ppid=,args='], {encoding: 'utf8'});
	return stdout.split('\n').some((line) => Number.parseInt(line, 10) === pid && line.includes('reader.js'));
}
