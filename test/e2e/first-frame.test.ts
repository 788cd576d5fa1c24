import {readdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {folder} from '../support/run.ts';
import {open} from '../support/terminal.ts';
import {small} from './talk.ts';

/** A folder with a deck and a cache that a first start has filled. */
async function afterOneStart() {
	const cwd = folder({'deck.md': small});
	const env = {XDG_CACHE_HOME: join(cwd, 'cache')};
	const t = await open({args: ['deck.md'], cwd, env});
	const screen = await t.until((text) => text.includes('1/4'));
	await until(() => readdirSync(cwd).includes('cache') && frames(env).length > 0);
	t.press('q');
	await t.exit();
	return {options: {args: ['deck.md'], cwd, env}, cwd, env, screen};
}

function frames({XDG_CACHE_HOME}: {readonly XDG_CACHE_HOME: string}): string[] {
	return readdirSync(join(XDG_CACHE_HOME, 'morphdeck/first-frames')).filter((name) => name.endsWith('.json'));
}

async function until(isTrue: () => boolean): Promise<void> {
	for (let tries = 0; tries < 400; tries++) {
		try {
			if (isTrue()) return;
		} catch {
			// The folder is not there yet.
		}
		await new Promise((resolve) => setTimeout(resolve, 25));
	}
	throw new Error('It never came true');
}

const updates = (bytes: string) => bytes.split('\x1b[?2026h').length - 1;
const entries = (bytes: string) => bytes.split('\x1b[?1049h').length - 1;

test('a second start shows the same first frame before anything is loaded, and does not write it again', async () => {
	const {options, screen} = await afterOneStart();
	const t = await open(options);
	expect(await t.until((text) => text.includes('1/4'))).toBe(screen);
	expect(t.bytes()).toMatch(/^\x1b\[\?1049h\x1b\[\?25l\x1b\[\?2026h/);
	t.press(']');
	await t.until((text) => text.includes('2/4'));
	const [, first, second = ''] = t.bytes().split('\x1b[?2026h');
	expect(first).toContain('Words of the first slide.');
	expect(second).not.toContain('Words of the first slide.');
	expect(entries(t.bytes())).toBe(1);
	t.press('q');
	expect(await t.exit()).toMatchObject({code: 0});
	expect([t.alternate, t.cursorVisible]).toEqual([false, true]);
});

test('keys that come while it is being loaded are taken, and not echoed', async () => {
	const {options} = await afterOneStart();
	const t = await open(options);
	await t.until((text) => text.includes('1/4'));
	t.press(']]');
	const screen = await t.until((text) => text.includes('3/4'));
	expect(screen).not.toContain(']]');
});

test('an edited deck is shown as it is now, and never as it was', async () => {
	const {options, cwd} = await afterOneStart();
	writeFileSync(join(cwd, 'deck.md'), small.replace('Words', 'Other words'));
	const t = await open(options);
	await t.until((text) => text.includes('Other words of'));
	expect(t.bytes()).not.toContain('Words of the first slide.');
});

test('a damaged frame is not shown', async () => {
	const {options, cwd} = await afterOneStart();
	const path = join(cwd, 'cache/morphdeck/first-frames');
	for (const name of readdirSync(path)) writeFileSync(join(path, name), '{"key":');
	const t = await open(options);
	await t.until((text) => text.includes('Words of'));
	expect(updates(t.bytes())).toBe(1);
});

test('another size of the window has a first frame of its own', async () => {
	const {options, env} = await afterOneStart();
	const t = await open({...options, columns: 80, rows: 24});
	await t.until((text) => text.includes('1/4'));
	expect(updates(t.bytes())).toBe(1);
	await until(() => frames(env).length === 2);
});

test('a signal while the program is being loaded gives the terminal back', async () => {
	const {options} = await afterOneStart();
	const t = await open(options);
	await t.until((text) => text.includes('1/4'));
	t.kill('SIGTERM');
	// Node knows a code, a shell would see a signal; both are 143 to whoever waits.
	const {code, signal} = await t.exit();
	expect(code === 143 || signal === 15).toBe(true);
	expect([t.alternate, t.cursorVisible]).toEqual([false, true]);
});

test('a cache that cannot be written is no reason to fail', async () => {
	const cwd = folder({'deck.md': small, cache: 'a file'});
	const t = await open({args: ['deck.md'], cwd, env: {XDG_CACHE_HOME: join(cwd, 'cache')}});
	await t.until((text) => text.includes('1/4'));
	t.press('q');
	expect(await t.exit()).toMatchObject({code: 0});
});
