import {readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {root} from '../support/environment.ts';
import {run, runCommand} from '../support/run.ts';
import {program} from '../support/terminal.ts';

const parts = join(root, 'dist/parts');
const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

test('the program is executable, small, and says its version', async () => {
	expect(statSync(program).mode & 0o111).toBe(0o111);
	const code = readFileSync(program, 'utf8');
	expect(code).toMatch(/^#!\/usr\/bin\/env node\n/);
	expect(code.length).toBeLessThan(2000);
	expect(await runCommand(program, ['--version'])).toEqual({code: 0, stdout: `${version}\n`, stderr: ''});
});

test('on a Node that is too old it says so in one line, before it loads anything', async () => {
	const script = `Object.defineProperty(process.versions, 'node', {value: '20.20.2'});
		import(${JSON.stringify(program)});`;
	const {code, stdout, stderr} = await runCommand(process.execPath, ['--input-type=module', '-e', script]);
	expect({code, stdout}).toEqual({code: 1, stdout: ''});
	expect(stderr).toMatch(/^morphdeck needs Node 22\.12 [^\n]*\n$/);
	const korean = await runCommand('env', ['LC_ALL=ko_KR.UTF-8', process.execPath, '--input-type=module', '-e', script]);
	expect(korean.stderr).toMatch(/^morphdeck에는 Node 22\.12 이상이 필요[^\n]*\n$/);
});

test('the bundle holds no code of cfonts, which is under the GPL', () => {
	const files = readdirSync(parts).map((name) => readFileSync(join(parts, name), 'utf8'));
	const imports = files.filter((code) => /from ?["'`]cfonts["'`]/.test(code));
	expect(imports.length).toBeGreaterThan(0);
	expect(files.filter((code) => /transitionGradient|simpleBlock\.json/.test(code))).toEqual([]);
});

test('grammars are loaded only when a slide needs them', () => {
	const names = readdirSync(parts);
	expect(names).toEqual(expect.arrayContaining([expect.stringMatching(/^go-/), expect.stringMatching(/^yaml-/)]));
});

test('help goes to standard output', async () => {
	const {code, stdout, stderr} = await run(['--help']);
	expect({code, stderr}).toEqual({code: 0, stderr: ''});
	expect(stdout).toContain('--ascii');
});

test('what is published is the program, the flagship deck and the papers, and nothing else', async () => {
	const {stdout} = await runCommand('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {cwd: root});
	const [{files}] = JSON.parse(stdout) as [{files: Array<{path: string}>}];
	const others = files.map(({path}) => path).filter((path) => !/^(dist|slides)\//.test(path));
	expect(others.sort()).toEqual(['LICENSE', 'README.md', 'package.json']);
	expect(files.map(({path}) => path)).toContain('dist/cli.js');
});
