import {mkdirSync, readdirSync, readFileSync, realpathSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {root} from '../support/environment.ts';
import {npm, pack} from '../support/npm.ts';
import {folder, runCommand} from '../support/run.ts';
import {open} from '../support/terminal.ts';
import {small} from './talk.ts';

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
/** Versions of the npm package "node" to install and run on, such as `NODES="22.23.2 24.21.0 26.10.0"`. */
const nodes = (process.env.NODES ?? '').split(' ').filter((name) => name !== '');

test.each(['at hand', ...nodes])('the package is small, installs globally and runs on Node %s', async (name) => {
	const place = folder({'deck.md': small});
	const {path, env} = await environmentOf(name, place);
	const {tarball, size} = await pack(place, env);
	const prefix = join(place, 'prefix');
	mkdirSync(prefix);
	const installed = await npm(['install', '--global', '--prefix', prefix, '--prefer-offline', tarball], env);
	expect(installed).toMatchObject({code: 0});
	expect(size).toBeLessThan(5_000_000 + fonts());

	const command = join(prefix, 'bin/morphdeck');
	expect(realpathSync(command).startsWith(realpathSync(prefix))).toBe(true);
	expect(await runCommand(command, ['--version'], {env})).toEqual({
		code: 0,
		stdout: `${manifest.version}\n`,
		stderr: '',
	});
	const t = await open({command, args: [join(place, 'deck.md')], cwd: place, env: {PATH: path}});
	await t.until((screen) => screen.includes('1/4'));
	t.press(']');
	await t.until((screen) => screen.includes('2/4') && screen.includes('docker -d'));
	t.press('q');
	expect(await t.exit()).toMatchObject({code: 0});
	const flagship = await open({command, cwd: place, env: {PATH: path}});
	await flagship.until((screen) => /1\/\d\d/.test(screen));
});

test.each(['at hand', ...nodes])(
	'another program imports the package on Node %s, and its types are right',
	async (name) => {
		const place = folder({
			'package.json': '{"type": "module"}',
			'tsconfig.json': JSON.stringify({compilerOptions: strict, files: ['program.ts']}),
			'ink.json': JSON.stringify({compilerOptions: strictWithNode, files: ['components.ts']}),
			'components.ts': components,
			'program.ts': program,
		});
		const {path, env} = await environmentOf(name, place);
		const {tarball} = await pack(place, env);
		const peers = ['ink', 'react', '@types/react', '@types/node'].map(
			(peer) => `${peer}@${manifest.devDependencies[peer]}`,
		);
		const installed = await npm(['install', '--prefix', place, '--prefer-offline', tarball, ...peers], env);
		expect(installed).toMatchObject({code: 0});

		for (const settings of ['tsconfig.json', 'ink.json']) {
			const compiled = await runCommand(join(root, 'node_modules/.bin/tsc'), ['-p', join(place, settings)]);
			expect(compiled).toEqual({code: 0, stdout: '', stderr: ''});
		}
		const result = await runCommand('node', [join(place, 'program.js')], {cwd: place, env: {PATH: path}});
		expect(result).toEqual({code: 0, stdout: 'Hello 1 1 true\n', stderr: ''});
		const shown = await runCommand('node', [join(place, 'components.js')], {cwd: place, env: {PATH: path}});
		expect(shown).toEqual({code: 0, stdout: '│   a   │\n', stderr: ''});
	},
);

const strict = {strict: true, exactOptionalPropertyTypes: true, module: 'nodenext', target: 'es2023', types: []};
const strictWithNode = {...strict, lib: ['esnext'], types: ['node']};

/** What another program may do with each entry, under strict types and without any of ours. */
const program = `
import {type Deck, type Diagnostic, files, Grid, loadDeck} from 'morphdeck';
import {type Animation, draw, morph, readDiagram, type Scene, themes, timeline} from 'morphdeck/diagram';

declare const console: {log(...values: readonly unknown[]): void};

const {deck, diagnostics}: {deck?: Deck; diagnostics: readonly Diagnostic[]} = await loadDeck('-', {
	reader: files,
	text: '# Hello',
});
const grid = new Grid({width: 40, height: 9});
const scenes = ['rows: [[a]]', 'rows: [[b, a]]'].map((text, order): Scene => {
	const {diagram} = readDiagram(text);
	if (diagram === undefined) throw new Error('unreadable');
	return timeline(diagram, grid, order).at(0);
});
const [before, after] = scenes;
if (before === undefined || after === undefined || themes[0] === undefined) throw new Error('none');
const {duration, at}: Animation<Scene> = morph(before, after);
draw(at(0.5), themes[0], grid);
// @ts-expect-error: a deck may be absent
const {title} = deck;
console.log(title, deck?.slides.length, at(0.5).boxes.length, duration > 0);
`;

/** A program with Ink, whose own types need those of Node. */
const components = `
import {renderToString} from 'ink';
import {Diagram, type DiagramProps} from 'morphdeck/ink';
import {createElement} from 'react';

const props: DiagramProps = {source: 'rows: [[a]]', width: 9, height: 3};
console.log(renderToString(createElement(Diagram, props)).split('\\n')[1]);
`;

/** Bytes of the fonts in the package, which hardly compress. */
function fonts(): number {
	return readdirSync(join(root, 'dist'), {recursive: true, withFileTypes: true})
		.filter((file) => /\.(woff2?|ttf|otf)$/.test(file.name))
		.reduce((sum, file) => sum + statSync(join(file.parentPath, file.name)).size, 0);
}

/** Where `node` is to be found; one that is not at hand is installed first. */
async function environmentOf(name: string, place: string) {
	const usual = `${join(root, 'node_modules/.bin')}:${process.env.PATH ?? ''}`;
	if (name === 'at hand') return {path: usual, env: {PATH: usual}};
	const result = await npm(['install', '--prefix', join(place, 'node'), '--no-save', `node@${name}`]);
	expect(result).toMatchObject({code: 0});
	const path = `${join(place, 'node/node_modules/.bin')}:${process.env.PATH ?? ''}`;
	const {stdout} = await runCommand('node', ['--version'], {env: {PATH: path}});
	expect(stdout).toBe(`v${name}\n`);
	return {path, env: {PATH: path}};
}
