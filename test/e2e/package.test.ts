import {readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {bundledLanguagesInfo} from 'shiki/langs';
import {expect, test} from 'vitest';
import {inAscii} from '../../build/in-ascii.ts';
import {permissive} from '../../build/third-party.ts';
import {grammars} from '../../src/deck/grammars.ts';
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
	expect(stderr).toMatch(/^morphdeck: needs Node 22\.12 [^\n]*\n$/);
	const korean = await runCommand('env', ['LC_ALL=ko_KR.UTF-8', process.execPath, '--input-type=module', '-e', script]);
	expect(korean.stderr).toMatch(/^morphdeck: Node 22\.12 이상이 필요[^\n]*\n$/);
});

test('what is published holds no code and no letters of cfonts, which is under the GPL', () => {
	const files = published();
	const imports = files.filter((text) => /from ?["'`]cfonts["'`]/.test(text));
	expect(imports.length).toBeGreaterThan(0);
	const traces = [...tracesOf('lib', /'((?:[^'\\\n]|\\.){16,})'/g), ...tracesOf('fonts', /"([^"\n]*<c1>[^"\n]*)"/g)];
	expect(traces.length).toBeGreaterThan(10);
	const everything = files.join('\n');
	const found = traces.filter((trace) => everything.includes(trace) || everything.includes(inAscii(trace)));
	expect(found).toEqual([]);
});

/** What a minifier leaves as it is: the longest text in each file of a folder of cfonts. */
function tracesOf(name: string, text: RegExp): string[] {
	const folder = join(root, 'node_modules/cfonts', name);
	return readdirSync(folder)
		.filter((file) => /\.js(on)?$/.test(file))
		.map((file) => [...readFileSync(join(folder, file), 'utf8').matchAll(text)].map(([, match = '']) => match))
		.flatMap((matches) => matches.toSorted((a, b) => b.length - a.length).slice(0, 1));
}

test('the bundle holds no grammar but the listed ones, of which none is under the GPL', async () => {
	const code = published().join('\n');
	const others = bundledLanguagesInfo.filter(({id}) => !(id in grammars));
	const scopes = await Promise.all(
		others.map(async ({id, import: load}) => (await load()).default.find(({name}) => name === id)?.scopeName ?? id),
	);
	expect(scopes).toEqual(expect.arrayContaining(['source.ada', 'source.gnuplot', 'source.nginx', 'source.racket']));
	expect(scopes.filter((scope) => declares(code, scope))).toEqual([]);
	expect(declares(code, 'source.go')).toBe(true);
});

/** Whether a grammar is in there, as a part of JSON in a string of one kind or another. */
function declares(code: string, scope: string): boolean {
	return [`scopeName":"${scope}"`, `scopeName\\":\\"${scope}\\"`].some((text) => code.includes(text));
}

/** The text of every file that is published. */
function published(): string[] {
	return ['dist', 'slides'].flatMap((folder) =>
		readdirSync(join(root, folder), {recursive: true, withFileTypes: true})
			.filter((file) => file.isFile())
			.map((file) => readFileSync(join(file.parentPath, file.name), 'utf8')),
	);
}

test('the licences of all that is bundled and copied are published with it, each a permissive one', () => {
	const text = readFileSync(join(root, 'dist/THIRD-PARTY.txt'), 'utf8');
	const names = [...text.matchAll(/^((?:@[a-z-]+\/)?[\w.-]+) \d[\w.-]* \((.+)\)$/gm)].map(
		([, name = '', licence = '']) => [name, licence],
	);
	expect(names.length).toBeGreaterThan(80);
	expect(names.filter(([, licence = '']) => !permissive.has(licence))).toEqual([]);
	const told = names.map(([name]) => name);
	for (const name of [
		'ink',
		'react',
		'yoga-layout',
		'zod',
		'yaml',
		'commander',
		'micromark',
		'pdf-lib',
		'@pdf-lib/fontkit',
	])
		expect(told).toContain(name);
	expect(told).not.toContain('cfonts');
	for (const name of Object.keys(grammars)) expect(text).toMatch(new RegExp(`^grammar of ${name}, .*\\)$`, 'm'));
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
