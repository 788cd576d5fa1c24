import {readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {format} from 'node:util';
import {root} from './environment.ts';

/** A program in a doc comment, and what it says of itself that it prints, a line each. */
export type DocExample = {readonly code: string; readonly prints: readonly string[]};

/** What a door exports under a name, where it is declared, and the doc comment there. */
export type DoorExport = {
	readonly name: string;
	readonly file: string;
	readonly kind: 'type' | 'value' | 'code';
	readonly comment: string;
};

/** The programs in fences of `js` in the doc comments of a source; `// → text` tells what a line prints. */
export function docExamples(source: string): DocExample[] {
	return docComments(source).flatMap((comment) =>
		[...comment.matchAll(/^```js\n(.*?)^```$/gms)].map(([, code = '']) => ({
			code,
			prints: [...code.matchAll(/\/\/ → (.*)$/gm)].map(([, text = '']) => text),
		})),
	);
}

/** The doc comments of a source without their stars. */
function docComments(source: string): string[] {
	return [...source.matchAll(/\/\*\*(.*?)\*\//gs)].map(([, text = '']) => text.replace(/^[ \t]*\* ?/gm, ''));
}

/** All that a door re-exports, followed to its declaration. */
export function doorExports(door: string): DoorExport[] {
	const source = readFileSync(join(root, door), 'utf8');
	return [...source.matchAll(/^export (type )?\{([^}]*)\} from '([^']+)';$/gm)].flatMap(
		([, isType, names = '', from = '']) =>
			names
				.split(',')
				.map((name) => name.trim())
				.filter((name) => name !== '')
				.map((name) => {
					const [, typed, inner = '', outer = inner] = /^(type )?(\w+)(?: as (\w+))?$/.exec(name) ?? [];
					return declared(inner, outer, join(dirname(door), from), Boolean(isType ?? typed));
				}),
	);
}

function declared(inner: string, outer: string, file: string, isType: boolean): DoorExport {
	const source = readFileSync(join(root, file), 'utf8');
	const again = new RegExp(`^export (?:type )?\\{[^}]*\\b${inner}\\b[^}]*\\} from '([^']+)';$`, 'm').exec(source);
	if (again !== null) return declared(inner, outer, join(dirname(file), again[1] ?? ''), isType);
	const declaration = new RegExp(
		`(?:/\\*\\*((?:(?!\\*/)[\\s\\S])*)\\*/\\n)?export (?:async )?(function|class|const|type) ${inner}\\b`,
	).exec(source);
	const [, comment = '', word = ''] = declaration ?? [];
	const kind = isType || word === 'type' ? 'type' : word === 'const' ? 'value' : 'code';
	return {name: outer, file, kind, comment};
}

/** Runs a program with these modules. Gives what it prints, line by line. */
export async function runExample(code: string, load: (name: string) => Promise<unknown>): Promise<string[]> {
	const lines: string[] = [];
	const log = (...values: unknown[]) => lines.push(...format(...values).split('\n'));
	const body = code.replace(/^import (\{[^}]*\}|\w+) from '([^']+)';$/gm, (_, names: string, from: string) =>
		names.startsWith('{')
			? `const ${names.replace(/ as /g, ': ')} = await load('${from}');`
			: `const {default: ${names}} = await load('${from}');`,
	);
	const run = new AsyncFunction('load', 'console', body);
	await run(load, {log});
	return lines;
}

const AsyncFunction = (async () => {}).constructor as new (
	...parts: string[]
) => (load: (name: string) => Promise<unknown>, console: {log: (...values: unknown[]) => void}) => Promise<void>;
