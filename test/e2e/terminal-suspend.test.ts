import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {keys} from '../support/keys.ts';
import {folder} from '../support/run.ts';
import {openShell, program, type Terminal} from '../support/terminal.ts';
import {small} from './talk.ts';

async function started(command = `"${process.execPath}" "${program}" deck.md`) {
	const cwd = folder({'deck.md': small, 'package.json': JSON.stringify({scripts: {start: command}})});
	const shell = await openShell({cwd, columns: 100, rows: 30});
	return {shell, cwd, command};
}

async function expectShell(shell: Terminal): Promise<void> {
	await shell.until((screen) => /Stopped/.test(screen) && screen.trimEnd().endsWith('$'));
	expect([shell.alternate, shell.cursorVisible]).toEqual([false, true]);
	shell.press('clear; stty -a\r');
	const screen = await shell.until((text) => /[ -]icanon/.test(text) && text.trimEnd().endsWith('$'));
	expect(screen).toMatch(/ icanon/);
	expect(screen).toMatch(/[^-]echo /);
}

async function expectTalk(shell: Terminal, slide: string): Promise<void> {
	await shell.until((screen) => shell.alternate && screen.includes(slide));
	expect(shell.cursorVisible).toBe(false);
}

test('Ctrl-Z suspends, fg repaints, and keys work; twice', async () => {
	const {shell, command} = await started();
	shell.press(`${command}\r`);
	await expectTalk(shell, '1/4');
	for (const slide of ['2/4', '3/4']) {
		shell.press(keys.ctrlZ);
		await expectShell(shell);
		shell.press('fg\r');
		await expectTalk(shell, slide === '2/4' ? '1/4' : '2/4');
		shell.press(']');
		await expectTalk(shell, slide);
	}
	shell.press('q');
	await shell.until((screen) => !shell.alternate && screen.trimEnd().endsWith('$'));
});

test('Ctrl-Z works under npm, which must not keep the terminal', async () => {
	const {shell} = await started();
	shell.press('npm start --silent\r');
	await expectTalk(shell, '1/4');
	for (const _ of ['first', 'second']) {
		shell.press(keys.ctrlZ);
		await expectShell(shell);
		shell.press('fg\r');
		await expectTalk(shell, '1/4');
	}
	shell.press('q');
	await shell.until((screen) => !shell.alternate && screen.trimEnd().endsWith('$'));
});

test.each(['TSTP', 'STOP'])('after kill -%s, fg repaints and keys work', async (signal) => {
	const {shell, cwd, command} = await started();
	shell.press(`sh -c 'echo $$ > pid; exec ${command}'\r`);
	await expectTalk(shell, '1/4');
	for (const slide of ['2/4', '3/4']) {
		process.kill(Number(readFileSync(join(cwd, 'pid'), 'utf8')), `SIG${signal}`);
		// Nobody can prepare for SIGSTOP: the shell is left on the alternate screen, with its own line editing.
		await shell.until((screen) => screen.includes('Stopped'));
		shell.press('fg\r');
		await expectTalk(shell, slide === '2/4' ? '1/4' : '2/4');
		await shell.until((screen) => !screen.includes('Stopped'));
		shell.press(']');
		await expectTalk(shell, slide);
	}
	shell.press('q');
	await shell.until((screen) => !shell.alternate && screen.trimEnd().endsWith('$'));
});

test('without a shell to come back to, Ctrl-Z goes on by itself', async () => {
	const {shell, command} = await started();
	shell.press(`exec ${command}\r`);
	await expectTalk(shell, '1/4');
	shell.press(keys.ctrlZ);
	shell.press('');
	await expectTalk(shell, '1/4');
	shell.press(']');
	await expectTalk(shell, '2/4');
});
