import {existsSync} from 'node:fs';
import {expect, test} from 'vitest';
import {folder, runCommand} from '../support/run.ts';
import {program} from '../support/terminal.ts';

const many = Array.from({length: 700}, (_, slide) => `# Slide ${slide}\n\n<!-- layuot: text -->\n`).join('\n---\n\n');
const cwd = () => folder({'talk.md': many, 'bad.md': '# One\n\n```diagram\nrows: x\n```\n'});

/** Runs a line of a shell in which `"$0" "$1"` is the program. Tells its exit code last on standard error. */
const shell = (line: string, folder: string) =>
	runCommand('bash', ['-c', line, process.execPath, program], {cwd: folder});

const commands = ['--help', 'export --help', '--version', 'check talk.md', 'check talk.md --format json', 'talk.md'];

test.each([...commands, 'record talk.md --to 2 -o -'])(
	'a reader that goes away early is no failure: %s',
	async (args) => {
		for (const reader of ['true', 'head -n 1']) {
			const line = `{ "$0" "$1" ${args}; echo "code $?" >&2; } | ${reader}`;
			const {stderr} = await shell(line, cwd());
			expect(stderr.replace(/^no errors, .*\n/m, '')).toBe('code 0\n');
		}
	},
);

test('a command whose reader has gone keeps its exit code', async () => {
	const {stderr} = await shell('{ sleep 0.2; "$0" "$1" check bad.md; echo "code $?" >&2; } | true', cwd());
	expect(stderr).toMatch(/^1 error, [^\n]*\ncode 1\n$/);
});

test.runIf(existsSync('/dev/full')).each([...commands, 'export talk.md --to txt -o -', 'record talk.md --to 2 -o -'])(
	'a full disk is told in one line: %s',
	async (args) => {
		const {code, stderr} = await shell(`"$0" "$1" ${args} > /dev/full`, cwd());
		expect({code, stderr}).toEqual({code: 1, stderr: 'morphdeck: cannot write to standard output: the disk is full\n'});
	},
);

test.runIf(existsSync('/dev/full'))('where nothing can be told the exit code still tells', async () => {
	expect(await shell('"$0" "$1" --no-such-flag 2> /dev/full', cwd())).toMatchObject({code: 2});
	expect(await shell('"$0" "$1" check talk.md > /dev/null 2> /dev/full', cwd())).toMatchObject({code: 0});
	expect(await shell('{ "$0" "$1" nowhere.md; echo $?; } 2> >(true)', cwd())).toMatchObject({stdout: '1\n'});
});

test('a program that may open no more files says so in one line', async () => {
	for (const limit of [22, 24]) {
		const {code, stderr} = await shell(`ulimit -n ${limit}; exec "$0" "$1" talk.md > /dev/null`, cwd());
		if (code !== 0) expect(stderr).toMatch(/^morphdeck: [^\n]+\n$/);
	}
});

test.each([
	['export talk.md --slide 9999 -o x.svg'],
	['record talk.md -o x.cast --cues nowhere.cues'],
	['nowhere.md'],
	['export nowhere.md -o x.md'],
	['record talk.md -o nowhere/x.cast'],
])('whatever has no place in a file begins with the name of the program: %s', async (args) => {
	const {stderr} = await shell(`"$0" "$1" ${args} > /dev/null`, cwd());
	expect(stderr).toMatch(/^morphdeck: [^\n]+\n$/);
});
