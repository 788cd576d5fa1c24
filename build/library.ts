/** Builds the library: the entries of package.json's `exports`, as modules in dist/library/, and their types. */
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {build, type Plugin} from 'rolldown';
import type {GrammarFiles} from './bundle.ts';
import {declarations} from './declarations.ts';
import {grammarName, listedGrammars} from './listed-grammars.ts';
import {lateTables, yogaWithoutFetch} from './plugins.ts';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'dist/library');

/** The entries, by the name of their files, and the doors of src/ that they are. */
export const doors = {index: 'src/index.ts', diagram: 'src/diagram.ts', ink: 'src/ink.ts'} as const;

/** Builds the library beside the program, whose grammars it shares: they are most of what is published. Gives the paths of its modules. */
export async function buildLibrary(grammars: GrammarFiles): Promise<readonly string[]> {
	const {output} = await build({
		cwd: root,
		input: doors,
		platform: 'node',
		// Ink and React are the ones of the program that the components are in.
		external: [/^react($|\/)/, 'ink'],
		plugins: [sharedGrammars(grammars), yogaWithoutFetch, lateTables, listedGrammars],
		logLevel: 'warn',
		transform: {target: 'node22'},
		write: false,
		output: {dir: folder, format: 'esm', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js'},
	});
	const types = await declarations();
	rmSync(folder, {recursive: true, force: true});
	mkdirSync(folder, {recursive: true});
	const files = output.flatMap((file) => (file.type === 'chunk' ? [file] : []));
	// The entry that tells how old the library is comes last.
	for (const {fileName, code} of [...types, ...files.toSorted((a, b) => a.name.localeCompare(b.name) * -1)])
		writeFileSync(join(folder, fileName), code);
	return files.flatMap(({moduleIds}) => moduleIds);
}

/** Grammars that are parts of the program are loaded from there. */
function sharedGrammars(grammars: GrammarFiles): Plugin {
	return {
		name: 'shared-grammars',
		async resolveId(id, importer, options) {
			if (options.kind !== 'dynamic-import') return null;
			const found = await this.resolve(id, importer, {kind: options.kind, skipSelf: true});
			const file = grammars.get(grammarName(found?.id ?? '') ?? '');
			return file === undefined ? null : {id: `../${file}`, external: 'absolute'};
		},
	};
}
