import {mkdirSync, readdirSync, readFileSync, realpathSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {root} from '../support/environment.ts';
import {folder, runCommand} from '../support/run.ts';
import {open} from '../support/terminal.ts';
import {small} from './talk.ts';

const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
/** Versions of the npm package "node" to install and run on, such as `NODES="22.23.2 24.21.0 26.10.0"`. */
const nodes = (process.env.NODES ?? '').split(' ').filter((name) => name !== '');

test.each(['at hand', ...nodes])('the package is small, installs globally and runs on Node %s', async (name) => {
	const place = folder({'deck.md': small});
	const {path, env} = await environmentOf(name, place);
	const npm = (...args: string[]) => runCommand('npm', args, {cwd: root, env: {...npmSettings, ...env}});
	const {stdout} = await npm('pack', '--json', '--ignore-scripts', '--pack-destination', place);
	const [{filename, size}] = JSON.parse(stdout) as [{filename: string; size: number}];
	const prefix = join(place, 'prefix');
	mkdirSync(prefix);
	const installed = await npm('install', '--global', '--prefix', prefix, '--prefer-offline', join(place, filename));
	expect(installed).toMatchObject({code: 0});
	expect(size).toBeLessThan(5_000_000 + fonts());

	const command = join(prefix, 'bin/morphdeck');
	expect(realpathSync(command).startsWith(realpathSync(prefix))).toBe(true);
	expect(await runCommand(command, ['--version'], {env})).toEqual({code: 0, stdout: `${version}\n`, stderr: ''});
	const t = await open({command, args: [join(place, 'deck.md')], cwd: place, env: {PATH: path}});
	await t.until((screen) => screen.includes('1/4'));
	t.press(']');
	await t.until((screen) => screen.includes('2/4') && screen.includes('docker -d'));
	t.press('q');
	expect(await t.exit()).toMatchObject({code: 0});
	const flagship = await open({command, cwd: place, env: {PATH: path}});
	await flagship.until((screen) => /1\/\d\d/.test(screen));
});

/** Bytes of the fonts in the package, which hardly compress. */
function fonts(): number {
	return readdirSync(join(root, 'dist'), {recursive: true, withFileTypes: true})
		.filter((file) => /\.(woff2?|ttf|otf)$/.test(file.name))
		.reduce((sum, file) => sum + statSync(join(file.parentPath, file.name)).size, 0);
}

/** How whoever runs the tests reaches the registry, and the cache: what `npm ci` has fetched is not fetched again. */
const npmSettings = Object.fromEntries(
	Object.entries(process.env).filter(([name]) => /^(HOME|npm_config_.*|.*_proxy|.*_CA_CERTS|SSL_.*)$/i.test(name)),
);

/** Where `node` is to be found; one that is not at hand is installed first. */
async function environmentOf(name: string, place: string) {
	const usual = `${join(root, 'node_modules/.bin')}:${process.env.PATH ?? ''}`;
	if (name === 'at hand') return {path: usual, env: {PATH: usual}};
	const result = await runCommand('npm', ['install', '--prefix', join(place, 'node'), '--no-save', `node@${name}`], {
		env: npmSettings,
	});
	expect(result).toMatchObject({code: 0});
	const path = `${join(place, 'node/node_modules/.bin')}:${process.env.PATH ?? ''}`;
	const {stdout} = await runCommand('node', ['--version'], {env: {PATH: path}});
	expect(stdout).toBe(`v${name}\n`);
	return {path, env: {PATH: path}};
}
