import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {bundle} from '../../build/bundle.ts';
import {root} from '../support/environment.ts';
import {keys} from '../support/keys.ts';
import {folder} from '../support/run.ts';
import {openShell, program, type Terminal} from '../support/terminal.ts';
import {small} from './talk.ts';

const node = `"${process.execPath}"`;

/** A shell that has said something and what its terminal is like, before the program runs in it. */
async function shellBefore(): Promise<{readonly shell: Terminal; readonly modes: string; readonly cwd: string}> {
	const cwd = folder({'deck.md': small});
	const shell = await openShell({cwd, columns: 120, rows: 40});
	shell.press('echo what was on the screen\r');
	await shell.until((screen) => /^what was on the screen$/m.test(screen));
	return {shell, modes: await modesOf(shell), cwd};
}

/** What `stty` says of the terminal: raw mode, echo and all the rest. */
async function modesOf(shell: Terminal): Promise<string> {
	shell.press('clear; stty -g\r');
	const screen = await shell.until((text) => /^[0-9a-f:]{20,}$/m.test(text) && text.trimEnd().endsWith('$'));
	return /^[0-9a-f:]{20,}$/m.exec(screen)?.[0] ?? '';
}

/** The program starts in the foreground; its process id is in the file `pid`. */
async function start(shell: Terminal, what = `${node} "${program}" deck.md`): Promise<void> {
	shell.press(`sh -c 'echo $$ > pid; exec ${what}'\r`);
	await shell.until((screen) => screen.includes('1/4'));
	expect([shell.alternate, shell.cursorVisible]).toEqual([true, false]);
}

async function expectGivenBack(shell: Terminal, code: number, modes: string): Promise<string> {
	await shell.until((text) => !shell.alternate && text.trimEnd().endsWith('$'));
	shell.press('echo "ended with $?"\r');
	const screen = await shell.until((text) => /^ended with \d+$/m.test(text));
	expect(/^ended with (\d+)$/m.exec(screen)?.[1]).toBe(String(code));
	expect([shell.alternate, shell.cursorVisible]).toEqual([false, true]);
	expect(await modesOf(shell)).toBe(modes);
	return screen;
}

test.each([
	['q', 'q', 0],
	['Ctrl-C', keys.ctrlC, 130],
])('%s gives the terminal back', async (_, key, code) => {
	const {shell, modes} = await shellBefore();
	await start(shell);
	shell.press(keys.right);
	shell.press(key);
	await expectGivenBack(shell, code, modes);
});

test.each([
	['SIGTERM', 143],
	['SIGHUP', 129],
	['SIGINT', 130],
] as const)('%s gives the terminal back', async (signal, code) => {
	const {shell, modes, cwd} = await shellBefore();
	await start(shell);
	process.kill(Number(readFileSync(join(cwd, 'pid'), 'utf8')), signal);
	await expectGivenBack(shell, code, modes);
});

let built = '';
beforeAll(async () => {
	built = mkdtempSync(join(root, 'node_modules/.morphdeck-'));
	await bundle(join(root, 'test/e2e/fixtures/throwing.ts'), built);
});
afterAll(() => rmSync(built, {recursive: true, force: true}));

test('an error in a component gives the terminal back and is told in a line', async () => {
	const {shell, modes} = await shellBefore();
	await start(shell, `${node} "${join(built, 'cli.js')}"`);
	shell.press('n');
	const screen = await expectGivenBack(shell, 1, modes);
	expect(screen).toMatch(/^morphdeck: this slide throws\n\$ echo/m);
	expect(screen).not.toMatch(/^\s+at /m);
});

test('an error outside of every component does so too', async () => {
	const {shell, modes, cwd} = await shellBefore();
	await start(shell, `${node} "${join(built, 'cli.js')}"`);
	process.kill(Number(readFileSync(join(cwd, 'pid'), 'utf8')), 'SIGUSR2');
	const screen = await expectGivenBack(shell, 1, modes);
	expect(screen).toMatch(/^morphdeck: this handler throws\n\$ echo/m);
	expect(screen).not.toMatch(/^\s+at /m);
});

test('when the other end of the pty goes away the program ends by itself', async () => {
	const cwd = folder({'deck.md': small});
	const pidFile = join(cwd, 'pid');
	const shell = await openShell({cwd});
	shell.press(`${node} "${join(root, 'test/e2e/fixtures/detached.mjs')}" pid "${program}" deck.md\r`);
	await shell.until((screen) => screen.includes('1/4'));
	const pid = Number(readFileSync(pidFile, 'utf8'));
	expect(isAlive(pid)).toBe(true);
	shell.hangUp();
	for (let wait = 0; wait < 400 && isAlive(pid); wait++) await new Promise((resolve) => setTimeout(resolve, 25));
	expect(isAlive(pid)).toBe(false);
});

function isAlive(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch {
		return false;
	}
}
