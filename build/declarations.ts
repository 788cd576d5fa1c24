/** Makes the types of the library: one file an entry, which needs no package and none of our settings. */
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {build} from 'rolldown';
import {dts} from 'rolldown-plugin-dts';
import english from '../src/messages/en.json' with {type: 'json'};
import {doors} from './library.ts';

const root = join(import.meta.dirname, '..');

/** The declaration files, by name. Throws what the compiler or the bundler reports. */
export async function declarations(): Promise<readonly {readonly fileName: string; readonly code: string}[]> {
	const folder = mkdtempSync(join(root, 'node_modules/.types-'));
	try {
		emit(folder);
		nameMessages(join(folder, 'messages/messages.d.ts'));
		const input = Object.entries(doors).map(([name, door]) => [
			name,
			join(folder, door.replace('src/', '').replace(/\.tsx?$/, '.d.ts')),
		]);
		const {output} = await build({
			cwd: folder,
			input: Object.fromEntries(input),
			external: /^[^./]/,
			treeshake: {moduleSideEffects: false},
			plugins: [dts({dtsInput: true, oxc: true, tsconfig: false})],
			logLevel: 'warn',
			write: false,
			output: {format: 'esm', chunkFileNames: 'shared-[hash].d.ts'},
		});
		return output.flatMap((file) => (file.type === 'chunk' ? [{fileName: file.fileName, code: file.code}] : []));
	} finally {
		rmSync(folder, {recursive: true, force: true});
	}
}

/** A declaration file for each source file that the doors lead to. */
function emit(folder: string): void {
	const settings = {
		extends: join(root, 'tsconfig.json'),
		compilerOptions: {
			noEmit: false,
			declaration: true,
			emitDeclarationOnly: true,
			stripInternal: true,
			rootDir: join(root, 'src'),
			outDir: folder,
			typeRoots: [join(root, 'node_modules/@types')],
		},
		include: [],
		files: Object.values(doors).map((door) => join(root, door)),
	};
	const path = join(folder, 'tsconfig.json');
	writeFileSync(path, JSON.stringify(settings));
	const {status, stdout, error} = spawnSync(join(root, 'node_modules/.bin/tsc'), ['-p', path], {encoding: 'utf8'});
	if (status !== 0) throw new Error(`The types of the library cannot be made: ${error?.message ?? stdout}`);
}

/** The names of messages are the keys of a file that is not published: they are written out. */
function nameMessages(path: string): void {
	const code = readFileSync(path, 'utf8');
	const names = Object.keys(english).map((name) => `'${name}'`);
	const named = code
		.replace(/^import \w+ from '\.\/\w+\.json'.*\n/gm, '')
		.replace(/keyof typeof \w+/, names.join(' | '));
	if (named === code)
		throw new Error('The names of messages are declared otherwise than build/declarations.ts expects');
	writeFileSync(path, named);
}
