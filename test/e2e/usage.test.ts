import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {root} from '../support/environment.ts';
import {folder, run} from '../support/run.ts';
import {open} from '../support/terminal.ts';
import {small} from './talk.ts';

test.each([
	[['--no-such-flag'], /--no-such-flag/],
	[['--speed', 'fast'], /fast/],
	[['--speed', '0'], /above 0/],
	[['--theme', 'neon'], /neon.*night/],
	[['--motion', 'some'], /full, none/],
	[['--color', '7'], /truecolor/],
	[['present', '--theme'], /--theme/],
	[['one.md', 'two.md'], /argument/],
] as const)('wrong usage %j is one line on standard error and exit code 2', async (args, message) => {
	const {code, stdout, stderr} = await run(args);
	expect({code, stdout}).toEqual({code: 2, stdout: ''});
	expect(stderr).toMatch(/^morphdeck: [^\n]+\n$/);
	expect(stderr).toMatch(message);
});

test('--version says the version of the package', async () => {
	const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
	expect(await run(['--version'])).toEqual({code: 0, stdout: `${version}\n`, stderr: ''});
});

test('--help names every flag', async () => {
	const {code, stdout, stderr} = await run(['--help']);
	expect({code, stderr}).toEqual({code: 0, stderr: ''});
	for (const flag of [
		'lang',
		'theme',
		'from',
		'speed',
		'autoplay',
		'motion',
		'ascii',
		'ambiguous',
		'color',
		'help',
		'version',
	]) {
		expect(stdout).toContain(`--${flag}`);
	}
});

test('the word "present" may be left out, and flags may stand anywhere', async () => {
	const cwd = folder({'deck.md': small});
	const [first, ...others] = await Promise.all(
		[
			['--ascii', 'deck.md'],
			['deck.md', '--ascii'],
			['present', 'deck.md', '--ascii'],
			['present', '--ascii', 'deck.md'],
			['--ascii', 'present', 'deck.md'],
		].map((args) => run(args, {cwd})),
	);
	expect(first).toMatchObject({code: 0, stderr: ''});
	expect(first?.stdout).toContain('Words of the first slide');
	for (const other of others) expect(other).toEqual(first);
});

test.each([
	['present', '--motion', 'none', 'deck.md'],
	['--motion', 'none', 'present', 'deck.md'],
	['--motion', 'full', 'present', 'deck.md', '--motion', 'none'],
	['deck.md', '--motion', 'none'],
])('a flag counts wherever it stands', async (...args) => {
	const t = await open({args, cwd: folder({'deck.md': small})});
	await t.until((screen) => screen.includes('no motion  1/4'));
});
