import {expect, test} from 'vitest';
import {keys} from '../support/keys.ts';
import {folder} from '../support/run.ts';
import {open, type TerminalOptions} from '../support/terminal.ts';
import {small} from './talk.ts';

const start = (args: readonly string[], options: TerminalOptions = {}) =>
	open({args: ['deck.md', ...args], cwd: folder({'deck.md': small}), ...options});

/** The colours that a stream of SGR sequences asks for: `3` truecolor, `2` palette of 256, `1` of 16, `0` none. */
function depthOf(bytes: string): number {
	if (/\x1b\[[0-9;]*[34]8;2;/.test(bytes)) return 3;
	if (/\x1b\[[0-9;]*[34]8;5;/.test(bytes)) return 2;
	return /\x1b\[([0-9;]*;)?(3[0-7]|4[0-7]|9[0-7]|10[0-7])m/.test(bytes) ? 1 : 0;
}

test.each([
	['truecolor as the terminal says', [], {}, 3],
	['256 colours where that is all', [], {COLORTERM: undefined}, 2],
	['16 colours on a plain terminal', [], {COLORTERM: undefined, TERM: 'xterm'}, 1],
	['none with NO_COLOR', [], {NO_COLOR: '1'}, 0],
	['what --color says, whatever the environment', ['--color', '16'], {NO_COLOR: '1'}, 1],
	['what FORCE_COLOR says', [], {FORCE_COLOR: '2'}, 2],
	['none with --color none', ['--color', 'none'], {}, 0],
] as const)('colours: %s', async (_, args, env, depth) => {
	const t = await start(['--motion', 'none', ...args], {env});
	await t.until((screen) => screen.includes('1/4'));
	t.press(`]${keys.right}`);
	await t.until((screen) => screen.includes('●○  2/4'));
	t.press('o');
	await t.until((screen) => screen.includes('Overview'));
	expect(depthOf(t.bytes())).toBe(depth);
});

test('a window of any size shows a whole screen, at any moment', async () => {
	const t = await start(['--from', '2']);
	await t.until((screen) => screen.includes('2/4'));
	t.press(']');
	for (const [columns, rows] of [
		[200, 60],
		[60, 16],
		[40, 10],
		[20, 5],
		[80, 24],
		[120, 30],
	] as const) {
		t.resize(columns, rows);
		const screen = await t.until((text) => text.split('\n').at(-1)?.includes('3/4') === true);
		expect(screen.split('\n')).toHaveLength(rows);
	}
	await t.until((screen) => screen.includes('containerd') && screen.includes('Third'));
});

test('a storm of resizes ends in the right screen', async () => {
	const t = await start(['--motion', 'none']);
	const fresh = await start(['--motion', 'none'], {columns: 90, rows: 28});
	const expected = await fresh.until((screen) => screen.includes('1/4'));
	await t.until((screen) => screen.includes('1/4'));
	for (let size = 1; size <= 100; size++) t.resize(60 + size, 16 + (size % 30));
	t.resize(90, 28);
	await t.until((screen) => screen === expected);
});

test('the footer stays in place in every mode', async () => {
	const t = await start(['--motion', 'none']);
	await t.until((screen) => screen.includes('1/4'));
	for (const [key, shown] of [
		['s', 'A note on the opening'],
		['?', 'forward one step'],
		[keys.escape, 'A note on the opening'],
		['o', 'Overview'],
		[keys.escape, 'A note on the opening'],
		['/first', 'Search: 1/1'],
	] as const) {
		t.press(key);
		const screen = await t.until((text) => text.includes(shown));
		expect(screen.split('\n').at(-1)).toContain('1/4');
	}
});

test('in ASCII the overlays are ASCII, too', async () => {
	const t = await start(['--ascii', '--motion', 'none']);
	await t.until((screen) => screen.includes('1/4'));
	for (const [key, shown] of [
		['s', 'Notes'],
		['o', 'Overview'],
		[`${keys.escape}`, 'Notes'],
		['/first', 'Search'],
	] as const) {
		t.press(key);
		expect(await t.until((screen) => screen.includes(shown))).toMatch(/^[\n\x20-\x7e]*$/);
	}
});
