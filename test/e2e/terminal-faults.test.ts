import {spawnSync} from 'node:child_process';
import {rmSync, unlinkSync} from 'node:fs';
import {join} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {expect, test} from 'vitest';
import {keys} from '../support/keys.ts';
import {folder, runCommand} from '../support/run.ts';
import {seeded} from '../support/seeded.ts';
import {open, openShell, program} from '../support/terminal.ts';
import {small} from './talk.ts';

const command = `"${process.execPath}" "${program}"`;

async function started(args: readonly string[] = []) {
	const cwd = folder({'deck.md': small});
	const t = await open({args: ['deck.md', ...args], cwd});
	await t.until((screen) => screen.includes('1/4'));
	return {t, cwd};
}

const withoutClock = (screen: string) => screen.replace(/\d\d:\d\d(?= \/)/g, '');

test('two hundred resizes in a second end in the right screen', async () => {
	const {t} = await started(['--motion', 'none']);
	const expected = withoutClock(t.screen());
	t.press(']');
	for (let count = 0; count < 200; count++) {
		t.resize(40 + ((count * 7) % 120), 8 + ((count * 3) % 40));
		await sleep(5);
	}
	t.resize(100, 30);
	t.press('[');
	await t.until((screen) => withoutClock(screen) === expected);
});

test('a window of 20x5 and back shows what was there', async () => {
	const {t} = await started(['--motion', 'none', '--from', '1']);
	t.press(']');
	const before = withoutClock(await t.until((screen) => screen.includes('2/4')));
	t.resize(20, 5);
	await t.until((screen) => screen.includes('This one is 20x5.'));
	// The emulator also remembers cells right of a narrower window.
	const rows = t.cells().map((row) => row.map(({text}) => text).join(''));
	expect(rows.map((row) => row.length)).toEqual([20, 20, 20, 20, 20]);
	expect(rows.at(-1)).toContain('2/4');
	t.resize(100, 30);
	await t.until((screen) => withoutClock(screen) === before);
});

test('a terminal that stops reading for five seconds is shown where the talk is by then', async () => {
	const {t} = await started();
	t.pause();
	for (let count = 0; count < 60; count++) {
		t.press(count % 4 < 2 ? ']' : '[');
		await sleep(20);
	}
	await sleep(3_800);
	t.press(']]]]');
	t.resume();
	await t.until((screen) => screen.includes('4/4') && screen.includes('That was all.'));
	t.press('q');
	expect(await t.exit()).toMatchObject({code: 0});
	expect([t.alternate, t.cursorVisible]).toEqual([false, true]);
});

test('a pipe whose reader is gone before the first line is no error', async () => {
	const cwd = folder({'deck.md': small});
	const script = `${command} deck.md | true; echo "\${PIPESTATUS[0]}"`;
	expect(await runCommand('bash', ['-c', script], {cwd})).toEqual({code: 0, stdout: '0\n', stderr: ''});
});

test.each([
	['closed', '<&-'],
	['empty', '</dev/null'],
])('with standard input %s, keys come from the terminal', async (_, redirection) => {
	const shell = await openShell({cwd: folder({'deck.md': small})});
	shell.press(`${command} deck.md ${redirection}\r`);
	await shell.until((screen) => shell.alternate && screen.includes('1/4'));
	shell.press(']');
	await shell.until((screen) => screen.includes('2/4'));
	shell.press('q');
	await shell.until((screen) => !shell.alternate && screen.trimEnd().endsWith('$'));
});

test('with CI set a terminal is still a terminal', async () => {
	const cwd = folder({'deck.md': small});
	const t = await open({args: ['deck.md'], cwd, env: {CI: 'true'}});
	await t.until((screen) => t.alternate && screen.includes('1/4'));
	t.press(']');
	await t.until((screen) => screen.includes('2/4'));
});

test('a dumb terminal gets text and no escape sequences', async () => {
	const t = await open({args: ['deck.md'], cwd: folder({'deck.md': small}), env: {TERM: 'dumb'}});
	expect(await t.exit()).toMatchObject({code: 0});
	expect(t.bytes()).toContain('That was all.');
	expect(t.bytes()).not.toContain('\x1b');
});

// Left out where there is no tmux, never in CI.
test.runIf(spawnSync('tmux', ['-V']).status === 0 || process.env.CI)(
	'inside tmux it is shown, driven and left',
	async () => {
		const cwd = folder({'deck.md': small});
		const shell = await openShell({cwd, env: {TMUX_TMPDIR: cwd, TMUX: undefined}});
		const quiet = 'set -g status off';
		shell.press(`tmux -f /dev/null new-session "${command.replaceAll('"', '')} deck.md; sleep 1" \\; ${quiet}\r`);
		await shell.until((screen) => screen.includes('1/4') && screen.includes('Words of the first slide.'));
		shell.press(keys.right);
		await shell.until((screen) => screen.includes('2/4') && screen.includes('docker -d'));
		shell.press('q');
		await shell.until((screen) => !shell.alternate && screen.trimEnd().endsWith('$'));
	},
);

test('after ten thousand random keys the talk goes on and the terminal is given back', async () => {
	const {t} = await started();
	const random = seeded(20);
	const names = [...'hjklnpoabcdgstmTLRG?+-<>{}[]/.0123456789', ' ', ...Object.values(keys)];
	const leaving: readonly string[] = [keys.ctrlC, keys.ctrlZ];
	const safe = names.filter((name) => !leaving.includes(name));
	for (let sent = 0; sent < 10_000; sent += 50) {
		t.press(Array.from({length: 50}, () => safe[Math.floor(random() * safe.length)]).join(''));
		await sleep(5);
	}
	// Whatever is open is closed, one thing at a time; a lone Escape is one only after a while.
	for (let count = 0; count < 4; count++) {
		t.press(keys.escape);
		await sleep(100);
	}
	t.press('gg');
	await t.until((screen) => screen.includes('1/4'));
	t.press('4G');
	await t.until((screen) => screen.includes('4/4'));
	t.press('q');
	expect(await t.exit()).toMatchObject({code: 0});
	expect([t.alternate, t.cursorVisible]).toEqual([false, true]);
});

test('a deck whose folder is deleted while it is shown is shown to its end', async () => {
	const {t, cwd} = await started(['--motion', 'none']);
	unlinkSync(join(cwd, 'deck.md'));
	rmSync(cwd, {recursive: true, force: true});
	for (const slide of ['2/4', '3/4', '4/4']) {
		t.press(']');
		await t.until((screen) => screen.includes(slide));
	}
	t.press('q');
	expect(await t.exit()).toMatchObject({code: 0});
});
