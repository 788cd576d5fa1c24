import {execFileSync} from 'node:child_process';
import {setTimeout as sleep} from 'node:timers/promises';
import {expect, test} from 'vitest';
import {keys} from '../support/keys.ts';
import {folder} from '../support/run.ts';
import {open, openShell, program, type Terminal} from '../support/terminal.ts';
import {small} from './talk.ts';

/** The processes with these words in their command, as `ps` tells them. */
function processes(words: string): Array<{pid: number; parent: number; state: string}> {
	const lines = execFileSync('ps', ['-eo', 'pid=,ppid=,stat=,args='], {encoding: 'utf8'}).split('\n');
	return lines
		.filter((line) => line.includes(words) && !line.includes('ps -eo'))
		.map((line) => {
			const [pid, parent, state = ''] = line.trim().split(/\s+/);
			return {pid: Number(pid), parent: Number(parent), state};
		});
}

/** The guards of a process. */
const guardsOf = (parent: number) => processes('read -r word').filter((each) => each.parent === parent);

async function eventually(isTrue: () => boolean): Promise<void> {
	for (let tries = 0; tries < 400; tries++) {
		if (isTrue()) return;
		await sleep(25);
	}
	throw new Error(`It never came true: ${isTrue}`);
}

/** A talk in a shell, and its process. */
async function talkIn(shell: Terminal, deck: string, words: string): Promise<number> {
	shell.press(`${process.execPath} ${program} ${deck}\r`);
	await shell.until((screen) => screen.includes(words));
	const found = processes(`${program} ${deck}`).find(({parent}) => parent === shell.pid);
	if (found === undefined) throw new Error('The talk is not among the processes');
	await eventually(() => guardsOf(found.pid).length === 1);
	return found.pid;
}

test.each(['SIGKILL', 'SIGSEGV'])(
	'%s leaves the screen, the cursor and the modes of the terminal as they were',
	async (signal) => {
		// A shell that runs a script mends no modes after a program, as an interactive one does.
		const script = `stty -a; "${process.execPath}" "${program}" deck.md; sleep 1; stty -a; read -r wait`;
		const t = await open({command: 'sh', args: ['-c', script], cwd: folder({'deck.md': small})});
		await t.until((screen) => screen.includes('1/4'));
		const modes = (text: string) => text.match(/(?<=\s)-?(icanon|echo|isig|iexten|icrnl)(?=[\s;])/g)?.join(' ');
		const before = modes(t.bytes().split('\x1b')[0] ?? '');
		expect(before).toBe('icrnl isig icanon iexten echo');
		const talk = processes(`${program} deck.md`).find(({parent}) => parent === t.pid)?.pid ?? 0;
		await eventually(() => guardsOf(talk).length === 1);
		expect([t.alternate, t.cursorVisible]).toEqual([true, false]);
		process.kill(talk, signal);
		await t.until(() => !t.alternate && t.cursorVisible);
		await t.until(() => modes(t.bytes().split('\x1b').at(-1) ?? '') === before);
		await eventually(() => guardsOf(1).length + guardsOf(talk).length === 0);
	},
);

test('a guard goes with the talk that it guards, and is there once', async () => {
	const shell = await openShell({cwd: folder({'deck.md': small})});
	const pid = await talkIn(shell, 'deck.md', '1/4');
	const [guard] = guardsOf(pid);
	shell.press(keys.ctrlZ);
	await shell.until((screen) => !shell.alternate && screen.includes('Stopped'));
	await eventually(() => guardsOf(pid).every(({pid, state}) => pid === guard?.pid && state.startsWith('Z')));
	shell.press('fg\r');
	await shell.until((screen) => shell.alternate && screen.includes('1/4'));
	await eventually(() => guardsOf(pid).length === 1 && guardsOf(pid)[0]?.pid !== guard?.pid);
	shell.press('q');
	await shell.until((screen) => !shell.alternate && screen.trimEnd().endsWith('$'));
	await eventually(() => processes('read -r word').every(({parent}) => parent !== pid && parent !== 1));
});

test('what ends a talk that is stopped writes nothing on the screen of the shell', async () => {
	const shell = await openShell({cwd: folder({'deck.md': small})});
	const pid = await talkIn(shell, 'deck.md', '1/4');
	shell.press(keys.ctrlZ);
	await shell.until((screen) => !shell.alternate && screen.includes('Stopped'));
	const before = shell.bytes().length;
	process.kill(pid, 'SIGKILL');
	await sleep(300);
	expect(shell.bytes().slice(before)).not.toContain('\x1b[?1049l');
});

test('without a shell a talk is given as well', async () => {
	const t = await open({args: ['deck.md'], cwd: folder({'deck.md': small}), env: {PATH: '/nowhere'}});
	await t.until((screen) => screen.includes('1/4'));
	t.press(keys.right);
	await t.until((screen) => screen.includes('2/4'));
	t.press('q');
	expect(await t.exit()).toMatchObject({code: 0});
	expect([t.alternate, t.cursorVisible]).toEqual([false, true]);
});
