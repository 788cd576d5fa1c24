import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {textWidth} from '../../src/cell/width.ts';
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
	[['record', 'deck.md'], /--output <file>.*record --help/],
	[['record', '-o', 'a.cast', '--size', '9x9'], /--size 9x9.*20x5/],
	[['export', '-o', 'a.gif', '--fps', '90'], /--fps 90.*60/],
	[['--sped', '2'], /"--speed"/],
] as const)('wrong usage %j is one line on standard error and exit code 2', async (args, message) => {
	const {code, stdout, stderr} = await run(args);
	expect({code, stdout}).toEqual({code: 2, stdout: ''});
	expect(stderr).toMatch(/^morphdeck: [^\n]+\n$/);
	expect(stderr).toMatch(message);
});

test.each([
	[
		['--sped', '2'],
		/^morphdeck: 알 수 없는 옵션 --sped\. "--speed"를 쓰려던 것 아닌가요\? \(morphdeck --help 참고\)\n$/,
	],
	[['--speed', 'fast'], /--speed fast: .*수여야 합니다/],
	[['--theme', 'neon'], /--theme neon: night, .* 가운데 하나여야 합니다/],
	[['--theme'], /--theme <이름>: 값이 없습니다/],
	[['one.md', 'two.md'], /인자가 너무 많습니다\(one\.md, two\.md\)/],
	[['record', 'deck.md'], /<파일> 옵션이 필요합니다 \(morphdeck record --help 참고\)/],
	[['record', '-o', 'a.cast', '--size', 'big'], /--size big: 100x30처럼/],
	[['export', '-o', 'a.svg', '--step', 'two'], /--step two: 정수여야 합니다/],
] as const)('wrong usage %j is told in the language that is asked for', async (args, message) => {
	const asked = await run(['--lang', 'ko', ...args]);
	expect(asked).toMatchObject({code: 2, stdout: ''});
	expect(asked.stderr).toMatch(/^morphdeck: [^\n]+참고\)\n$/);
	expect(asked.stderr).toMatch(message);
	expect(await run(args, {env: {LANG: 'ko_KR.UTF-8'}})).toEqual(asked);
});

test.each([[], ['present'], ['record'], ['export'], ['check']])(
	'the help of "%s" is in both languages',
	async (...words) => {
		const [first, korean, asked] = await Promise.all([
			run([...words, '--help']),
			run([...words, '--help'], {env: {LANG: 'ko_KR.UTF-8'}}),
			run([...words, '--lang', 'ko', '--help']),
		]);
		expect(asked).toEqual(korean);
		for (const {code, stderr} of [first, korean]) expect({code, stderr}).toEqual({code: 0, stderr: ''});
		const lines = (text = '') => text.split('\n').filter((line) => line !== '');
		expect(lines(first?.stdout).filter((line) => /\p{Script=Hangul}/u.test(line))).toEqual([]);
		// Lines that only go on with what a flag takes have no words.
		const isWordless = (line: string) => /^ +[a-z0-9, ()]+$/.test(line);
		expect(lines(korean?.stdout).filter((line) => !/\p{Script=Hangul}/u.test(line) && !isWordless(line))).toEqual([]);
		const flags = (text = '') => text.match(/--[a-z-]+/g);
		expect(flags(korean?.stdout)).toEqual(flags(first?.stdout));
		for (const {stdout} of [first, korean]) {
			expect(lines(stdout).filter((line) => textWidth(line) > 80)).toEqual([]);
			expect(stdout).not.toMatch(/(flag|place|usage|command|argument)\./);
		}
	},
);

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
