import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {root} from '../support/environment.ts';

const read = (name: string) => readFileSync(join(root, name), 'utf8');
const manifest = JSON.parse(read('package.json'));
const documents = ['.', 'docs', 'docs/decisions'].flatMap((folder) =>
	readdirSync(join(root, folder))
		.filter((name) => name.endsWith('.md'))
		.map((name) => join(folder, name)),
);

test('every dependency has its reason in docs/dependencies.md, and nothing else does', () => {
	const cells = [...read('docs/dependencies.md').matchAll(/^\| ([^|]+) \|/gm)].map(([, cell = '']) => cell);
	const named = cells.flatMap((cell) => cell.split(', ')).filter((name) => /^[@a-z]/.test(name) && name !== 'package');
	const used = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.devDependencies)];
	expect(named.sort()).toEqual(used.sort());
});

test('ARCHITECTURE.md names every room, and only rooms that are there', () => {
	const rooms = readdirSync(join(root, 'src'), {withFileTypes: true}).filter((entry) => entry.isDirectory());
	const named = [...read('ARCHITECTURE.md').matchAll(/^\| `(\w+)\/` \|/gm)].map(([, room]) => room);
	expect(named.sort()).toEqual(rooms.map(({name}) => name).sort());
});

test('every script that CONTRIBUTING.md and the README name is there', () => {
	const text = read('CONTRIBUTING.md') + read('README.md');
	const named = [...text.matchAll(/npm run (\w+)/g)].map(([, name = '']) => name);
	expect(Object.keys(manifest.scripts)).toEqual(expect.arrayContaining(named));
});

describe.each(documents)('%s', (name) => {
	test('links to files that are there', () => {
		const links = [...read(name).matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link = '']) => link);
		const missing = links.filter((link) => !existsSync(join(root, dirname(name), link)));
		expect(missing).toEqual([]);
	});

	test('names files of the project that are there', () => {
		const paths = [...read(name).matchAll(/`((?:src|test|docs|build|slides)\/[\w./-]+)`/g)].map(
			([, path = '']) => path,
		);
		expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
	});
});
