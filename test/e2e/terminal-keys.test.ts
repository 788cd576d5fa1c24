import {expect, test} from 'vitest';
import {keys} from '../support/keys.ts';
import {folder} from '../support/run.ts';
import {open, openShell, program} from '../support/terminal.ts';
import {small} from './talk.ts';

const start = (args: readonly string[] = []) => open({args: ['deck.md', ...args], cwd: folder({'deck.md': small})});

test('several keys in one read are all handled, in order', async () => {
	const t = await start();
	await t.until((screen) => screen.includes('1/4'));
	t.press(`${keys.right}n ${keys.left}`);
	await t.until((screen) => screen.includes('●○  2/4'));
	t.press('3G]');
	await t.until((screen) => screen.includes('4/4'));
	t.press(`gg${keys.pageDown}${keys.pageDown}`);
	await t.until((screen) => screen.includes('●○  2/4'));
});

test('a key during a morph jumps to its end and acts', async () => {
	const t = await start(['--speed', '0.01', '--from', '2']);
	await t.until((screen) => screen.includes('2/4'));
	t.press(']');
	await t.until((screen) => screen.includes('3/4'));
	t.press(keys.right);
	await t.until((screen) => screen.includes('4/4'));
	t.press(`m${keys.left}`);
	await t.until((screen) => screen.includes('3/4') && screen.includes('containerd'));
});

test('the keys of a clicker do what they should', async () => {
	const t = await start(['--motion', 'none']);
	await t.until((screen) => screen.includes('1/4'));
	t.press(keys.pageDown);
	await t.until((screen) => screen.includes('2/4'));
	t.press('b');
	await t.until((screen) => screen.trim() === '');
	t.press(keys.pageDown);
	await t.until((screen) => screen.includes('○○  2/4'));
	t.press(keys.end);
	await t.until((screen) => screen.includes('4/4'));
	t.press(keys.f5);
	await t.until((screen) => screen.includes('1/4'));
	t.press(keys.f1);
	await t.until((screen) => screen.includes('forward one step'));
	t.press(keys.escape);
	await t.until((screen) => !screen.includes('forward one step'));
});

test('with the deck on standard input keys come from the terminal', async () => {
	const shell = await openShell({cwd: folder({'deck.md': small})});
	shell.press(`cat deck.md | "${process.execPath}" "${program}" -; echo "code $?"\r`);
	await shell.until((screen) => screen.includes('Words of the first slide') && screen.includes('1/4'));
	expect(shell.alternate).toBe(true);
	shell.press(keys.right);
	await shell.until((screen) => screen.includes('2/4'));
	shell.press('q');
	await shell.until((screen) => screen.includes('code 0'));
	expect(shell.alternate).toBe(false);
});

test('a continuous integration machine with a terminal is a terminal', async () => {
	const t = await open({args: ['deck.md'], cwd: folder({'deck.md': small}), env: {CI: 'true'}});
	await t.until((screen) => screen.includes('1/4'));
	t.press(keys.right);
	await t.until((screen) => screen.includes('2/4'));
});

test('--from begins at a slide, and says so when there is none', async () => {
	const t = await start(['--from', 'third']);
	await t.until((screen) => screen.includes('3/4'));
	const wrong = await start(['--from', 'nowhere']);
	expect(await wrong.exit()).toMatchObject({code: 2});
	expect(wrong.bytes()).toMatch(/^[^\n]*--from nowhere[^\n]*\n$/);
});
