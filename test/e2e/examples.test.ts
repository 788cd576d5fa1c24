import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {root} from '../support/environment.ts';
import {keys} from '../support/keys.ts';
import {folder, runCommand} from '../support/run.ts';
import {open} from '../support/terminal.ts';

const example = (name: string) => join(root, 'examples', `${name}.mjs`);
const inTerminal = (name: string) => open({command: process.execPath, args: [example(name)], columns: 70, rows: 20});

test('every example is tried here', () => {
	expect(readdirSync(join(root, 'examples')).sort()).toEqual(['check-deck.mjs', 'ink-app.mjs', 'morph.mjs']);
});

test('a morph runs in a terminal, and leaves the shell its cursor below the picture', async () => {
	const terminal = await inTerminal('morph');
	expect(await terminal.exit()).toMatchObject({code: 0});
	// The line in its box, before it leaves.
	expect(terminal.bytes()).toContain('•');
	expect(terminal.screen()).toMatch(/│ +Server +│ *│ +Cook +│/);
	expect(terminal.cursorVisible).toBe(true);
});

test('a deck is checked, and an error fails the run', async () => {
	const decks = folder({
		'good.md': '# One\n\n---\n\n# Two\n',
		'wrong.md': '# Kitchen\n\n```diagram\nrows: [[guest]]\nedges: [guest -> cook]\n```\n',
	});
	const check = (...names: string[]) => runCommand(process.execPath, [example('check-deck'), ...names], {cwd: decks});
	expect(await check('good.md')).toEqual({code: 0, stdout: 'good.md: 2 slides, good\n', stderr: ''});
	const {code, stdout} = await check('good.md', 'wrong.md');
	expect(code).toBe(1);
	expect(stdout).toMatch(/^good\.md: 2 slides, good\nwrong\.md:5:9: error: unknown box "cook".*\n$/);
});

test('a diagram in an Ink program goes through its steps at the keys of that program', async () => {
	const terminal = await inTerminal('ink-app');
	await terminal.until((screen) => screen.includes('Cook') && screen.includes('step 0 of 2'));
	terminal.press(keys.right);
	await terminal.until((screen) => screen.includes('step 1 of 2') && screen.includes('soup'));
	terminal.press(keys.right);
	await terminal.until((screen) => screen.includes('step 2 of 2') && !screen.includes('Server'));
	terminal.press(keys.left);
	await terminal.until((screen) => screen.includes('step 1 of 2') && screen.includes('Server'));
	terminal.press('q');
	expect(await terminal.exit()).toMatchObject({code: 0});
});
