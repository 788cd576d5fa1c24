/**
 * Builds the program: src/cli/main.ts and all it needs, as dist/cli.js and the parts that it loads. Earlier
 * parts stay for an hour, because a program that is running may still have to load one.
 */
import {chmodSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {build, type Plugin} from 'rolldown';
import {copyAssets} from './assets.ts';
import {inAscii} from './in-ascii.ts';
import {grammarName, listedGrammars} from './listed-grammars.ts';
import {lateTables, yogaWithoutFetch} from './plugins.ts';
import {thirdParties, thirdPartyText} from './third-party.ts';

const root = join(import.meta.dirname, '..');
const keptFor = 3_600_000;

/** Ink's devtools bridge imports this statically and calls it only under DEV; it would add 15 MB. */
const noDevtools: Plugin = {
	name: 'no-devtools',
	resolveId: (id) => (id === 'react-devtools-core' ? '\0no-devtools' : null),
	load: (id) => (id === '\0no-devtools' ? 'export default {initialize() {}, connectToDevTools() {}};' : null),
};

/** The files in `dist/` that the grammars of highlighting are in, by the name of their language. */
export type GrammarFiles = ReadonlyMap<string, string>;

/** What a bundle is made of. */
export type Bundled = {
	readonly grammars: GrammarFiles;
	/** The paths of all modules in it. */
	readonly modules: readonly string[];
};

/**
 * Bundles `entry` into `folder`, as `cli.js` (executable), `reader.js` and `parts/`, with the licences of all that
 * is in them. Throws what the bundler reports.
 */
export async function bundle(entry = join(root, 'src/cli/main.ts'), folder = join(root, 'dist')): Promise<Bundled> {
	const {output} = await build({
		cwd: root,
		input: {cli: entry, reader: join(root, 'src/cli/load/worker.ts')},
		platform: 'node',
		// cfonts: GPL-3.0, installed beside us, never shipped inside; see docs/decisions/0003-big-titles.md.
		// @napi-rs/canvas: native, and only there for who wants pixels.
		external: ['cfonts', '@napi-rs/canvas'],
		plugins: [noDevtools, yogaWithoutFetch, lateTables, listedGrammars],
		logLevel: 'warn',
		transform: {define: {'process.env.NODE_ENV': '"production"'}, target: 'node22'},
		write: false,
		output: {
			format: 'esm',
			minify: true,
			entryFileNames: '[name].js',
			chunkFileNames: 'parts/[name]-[hash].js',
		},
	});
	await copyAssets(join(folder, 'assets'));
	const modules = output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
	replace(join(folder, 'THIRD-PARTY.txt'), thirdPartyText(thirdParties(modules)));
	// The entry comes last: whoever starts it finds every part that it names.
	for (const file of output.toSorted((a, b) => Number(isEntry(a)) - Number(isEntry(b)))) {
		if (file.type === 'chunk')
			replace(join(folder, file.fileName), inAscii(file.fileName === 'cli.js' ? withShebang(file.code) : file.code));
	}
	chmodSync(join(folder, 'cli.js'), 0o755);
	dropParts(folder, new Set(output.map((file) => file.fileName)));
	const grammars = new Map(
		output.flatMap((file): (readonly [string, string])[] => {
			const name = file.type === 'chunk' ? grammarName(file.facadeModuleId ?? '') : undefined;
			return name === undefined ? [] : [[name, file.fileName]];
		}),
	);
	return {grammars, modules};
}

function isEntry(file: {readonly type: string; readonly isEntry?: boolean}): boolean {
	return file.type === 'chunk' && file.isEntry === true;
}

function withShebang(code: string): string {
	return code.startsWith('#!') ? code : `#!/usr/bin/env node\n${code}`;
}

function replace(path: string, content: string): void {
	mkdirSync(dirname(path), {recursive: true});
	const draft = `${path}.${process.pid}`;
	writeFileSync(draft, content);
	renameSync(draft, path);
}

function dropParts(folder: string, current: ReadonlySet<string>): void {
	for (const name of readdirSync(join(folder, 'parts'))) {
		const path = join(folder, 'parts', name);
		const isOld = !current.has(`parts/${name}`) && Date.now() - statSync(path).mtimeMs > keptFor;
		if (isOld) rmSync(path, {force: true});
	}
}
