import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {expect, test} from 'vitest';
import {keys} from '../support/keys.ts';
import {folder} from '../support/run.ts';
import {open, type Terminal} from '../support/terminal.ts';
import {small} from './talk.ts';

const start = async (args: readonly string[] = []) => {
	const t = await open({args: ['deck.md', '--motion', 'none', ...args], cwd: folder({'deck.md': small})});
	await t.until((screen) => screen.includes('/4') && t.bytes().includes('\x1b[?1007l'));
	return t;
};

/** Waits, and gives the screen: for what must not happen. */
async function after(t: Terminal, ms: number): Promise<string> {
	await sleep(ms);
	return t.until(() => true);
}

test.each([30, 80])('a key that a slow link cuts %i ms apart is that key', async (pause) => {
	const t = await start(['--from', '2']);
	for (const [part, rest, expected] of [
		['\x1b[', 'C', '●○  2/4'],
		['\x1b[6', '~', '●●  2/4'],
		['\x1b', '[C', '3/4'],
		['\x1b[1;', '2C', '4/4'],
		['\x1bO', 'D', '3/4'],
	] as const) {
		t.press(part);
		await sleep(pause);
		t.press(rest);
		await t.until((screen) => screen.includes(expected));
		await sleep(60);
	}
});

test('late answers of the terminal, reports and stray mouse events are no keys', async () => {
	const t = await start(['--from', '2']);
	const before = t.screen();
	const sent = [
		'\x1b]11;rgb:1e1e/1e1e/2e2e\x07',
		'\x1b]11;rgb:1e1e/1e1e/2e2e\x1b\\',
		'\x1b]52;c;cXFxL2Q=\x1b\\',
		'\x1bP>|XTerm(379)q\x1b\\',
		'\x1bP1+r544e=787465726d\x1b\\',
		'\x1b_Gi=31;OK\x1b\\',
		'\x1bXaaan\x1b\\',
		'\x1b^n\x07',
		'\x1b[M !!',
		'\x1b[M qL',
		'\x1b[<0;3;4M\x1b[?62;4c\x1b[I',
	];
	for (const each of sent) t.press(each);
	for (const each of sent.slice(0, 6)) {
		t.press(each.slice(0, 5));
		await sleep(80);
		t.press(each.slice(5));
	}
	expect(await after(t, 300)).toBe(before);
	t.press(keys.right);
	await t.until((screen) => screen.includes('●○  2/4'));
});

test('a sequence that never ends is dropped, and the next key is heard', async () => {
	const t = await start();
	t.press(keys.right);
	await t.until((screen) => screen.includes('2/4'));
	t.press('\x1b[1;2');
	await sleep(400);
	t.press(']');
	await t.until((screen) => screen.includes('3/4'));
});

test('a paste whose end is lost does not take Ctrl-C', async () => {
	const t = await start();
	t.press('\x1b[200~some text q');
	await sleep(1300);
	t.press(keys.ctrlC);
	expect(await t.exit()).toMatchObject({code: 130});
	const impatient = await start();
	impatient.press('\x1b[200~some text');
	await sleep(100);
	impatient.press(keys.ctrlC);
	expect(await impatient.exit()).toMatchObject({code: 130});
	expect([impatient.alternate, impatient.cursorVisible]).toEqual([false, true]);
});

test('a notch of the wheel is one step where it is reported, and wheels are no arrow keys meanwhile', async () => {
	const t = await start();
	t.press('\x1b[<65;10;10M');
	await t.until((screen) => screen.includes('2/4'));
	t.press('\x1b[<65;10;10M');
	await t.until((screen) => screen.includes('●○  2/4'));
	t.press('\x1b[<64;10;10M');
	await t.until((screen) => screen.includes('○○  2/4'));
	t.press('q');
	await t.exit();
	expect(t.bytes().match(/\x1b\[\?(1007|2004)[hlrs]/g)).toEqual(
		['2004h', '1007s', '1007l', '2004l', '1007h', '1007r'].map((mode) => `\x1b[?${mode}`),
	);
});

test('Ctrl-L draws again what something else has written over', async () => {
	const t = await start();
	const before = t.screen();
	const written = t.bytes().length;
	t.press('\x0c');
	await t.until(() => t.bytes().length > written && t.bytes().slice(written).includes('Words of the first slide.'));
	expect(t.bytes().slice(written)).toContain('\x1b[2J');
	expect(await t.until((screen) => screen.includes('1/4'))).toBe(before);
});

test('a search takes words back, and numbers of any length are the last slide', async () => {
	const t = await start();
	t.press('/two words');
	await t.until((screen) => screen.includes('two words'));
	t.press('\x17');
	await t.until((screen) => screen.includes('two') && !screen.includes('words'));
	t.press('\x15third\r');
	await t.until((screen) => screen.includes('3/4'));
	t.press('gg123456789012G');
	await t.until((screen) => screen.includes('4/4'));
});

/** The process that reads the deck for another, once it runs; none where the system does not tell. */
function readers(pid: number): readonly number[] {
	try {
		const all = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);
		// Who is stopped before it runs its own program keeps its parent waiting.
		return all.filter((each) => readFileSync(`/proc/${each}/cmdline`, 'utf8').includes('reader.js'));
	} catch {
		return [];
	}
}

test.each([
	['Ctrl-C', keys.ctrlC, 130],
	['q', 'q', 0],
])('over a kept first frame %s is heard, though the deck is never read', async (_, key, code) => {
	const cwd = folder({'deck.md': small});
	const options = {args: ['deck.md'], cwd, env: {XDG_CACHE_HOME: join(cwd, 'cache')}};
	const first = await open(options);
	await first.until((screen) => screen.includes('1/4'));
	await sleep(1200);
	first.press('q');
	await first.exit();
	const t = await open(options);
	const stopped = new Set<number>();
	while (t.bytes() === '' || stopped.size === 0) {
		for (const child of readers(t.pid)) {
			process.kill(child, 'SIGSTOP');
			stopped.add(child);
		}
		if (process.platform !== 'linux' && t.bytes() !== '') break;
		await sleep(1);
	}
	try {
		await t.until((screen) => screen.includes('1/4'));
		t.press(key);
		expect(await t.exit(5000)).toMatchObject({code});
		expect([t.alternate, t.cursorVisible]).toEqual([false, true]);
	} finally {
		for (const child of stopped) {
			try {
				process.kill(child, 'SIGKILL');
			} catch {
				// It ended with the program.
			}
		}
	}
});
