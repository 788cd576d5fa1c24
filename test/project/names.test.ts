import {readdirSync, readFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {parseSync} from '@swc/core';
import {expect, test} from 'vitest';
import {root} from '../support/environment.ts';

const files = readdirSync(join(root, 'src'), {recursive: true, encoding: 'utf8'}).filter((name) =>
	/\.tsx?$/.test(name),
);
const programs = files.map((name) => ({name, program: parse(readFileSync(join(root, 'src', name), 'utf8'), name)}));

/** Two files of one name that are the same thing in two rooms, and why. */
const sameFile: Readonly<Record<string, string>> = {
	glossary: 'deck reads what a deck explains, screen shows it',
	model: 'what an author wrote, checked: a deck, and a diagram',
	morph: 'motion moves a diagram; slide shows that as the transition of this name',
	roles: 'theme has the roles that every deck knows, deck reads those that one adds',
	'screen-layout': 'player says what it has to know of the screen, screen tells it',
	slide: 'screen has the pane of the slide; the transition is called so by authors',
};

/** Values of one name that are the same thing in two files, and why. */
const sameValue: Readonly<Record<string, string>> = {
	morph: 'motion moves a diagram; slide shows that as the transition of this name',
};

/** Words that the field does not use for what they once named here; left is the old word, right what to write. */
const oldWords: Readonly<Record<string, string>> = {
	Standing: 'DiagramState',
	staged: 'timeline',
	GivenUp: 'Omitted',
	Ledger: 'CostMap',
	Wish: 'a flex item: min, basis, grow',
	appetite: 'a flex item: min, basis, grow',
	bystander: 'obstacle',
	gaze: 'focus',
	glossed: 'withTerms',
	curtail: 'truncateWithHint',
	unseen: 'omitted',
	rehearse: 'simulate',
	noted: 'collectGlyphs',
	budding: 'staggered',
	leanings: 'candidates',
	dimness: 'dim',
	Suitability: 'preferred position',
	patience: 'nodeLimit',
	sacrifices: 'detail levels',
	silenced: 'withoutCaptions',
	hurry: 'repeatThreshold',
	saying: 'descriptor',
	wording: 'localisedText',
	parity: 'checkTranslation',
	survey: 'quickScan',
};

test('no two exported types share a name', () => {
	expect(doubles((node) => /^Ts(TypeAlias|Interface)Declaration$/.test(String(node.type)))).toEqual({});
});

test('no two exported functions, classes or constants share a name, unless they are the same thing', () => {
	const double = doubles((node) => /^(Function|Class|Variable)Declaration$/.test(String(node.type)));
	expect(
		Object.keys(double)
			.filter((name) => !(name in sameValue))
			.map((name) => [name, double[name]]),
	).toEqual([]);
	expect(Object.keys(sameValue).filter((name) => !(name in double))).toEqual([]);
});

test('no two files share a name, unless they are the same thing in two rooms', () => {
	const paths = Map.groupBy(files, (name) => basename(name).replace(/(\.d)?\.tsx?$/, ''));
	paths.delete('index');
	const double = [...paths].filter(([, names]) => names.length > 1);
	expect(double.filter(([name]) => !(name in sameFile))).toEqual([]);
	expect(Object.keys(sameFile).filter((name) => !double.some(([each]) => each === name))).toEqual([]);
});

test('files are kebab-case, components PascalCase and hooks use-…', () => {
	const isNamed = (name: string) => {
		const [base = ''] = basename(name).split('.');
		if (/^[A-Z]/.test(base)) return name.endsWith('.tsx') && /^([A-Z][a-z0-9]+)+$/.test(base);
		if (name.includes('/hooks/') && !/^use-/.test(base)) return false;
		return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(base);
	};
	expect(files.filter((name) => !isNamed(name))).toEqual([]);
});

test('words that the field does not use have not come back', () => {
	const old = new Map(Object.entries(oldWords).map(([word, right]) => [word.toLowerCase(), right]));
	const found = programs.flatMap(({name, program}) =>
		[...identifiers(program)].flatMap((identifier) => {
			const right = old.get(identifier.toLowerCase());
			return right === undefined ? [] : [`${name}: ${identifier}: write ${right}`];
		}),
	);
	expect(found).toEqual([]);
});

type Node = Readonly<Record<string, unknown>>;

function parse(code: string, name: string): Node {
	return parseSync(code, {syntax: 'typescript', tsx: name.endsWith('x')}) as unknown as Node;
}

/** The names that two files export a declaration of, with those files. */
function doubles(isWanted: (declaration: Node) => boolean): Record<string, readonly string[]> {
	const byName = new Map<string, string[]>();
	for (const {name, program} of programs) {
		for (const exported of exportsOf(program, isWanted)) byName.set(exported, [...(byName.get(exported) ?? []), name]);
	}
	return Object.fromEntries([...byName].filter(([, names]) => names.length > 1));
}

/** The names of what a file declares and exports. */
function exportsOf(program: Node, isWanted: (declaration: Node) => boolean): ReadonlySet<string> {
	const declarations = (program.body as readonly Node[])
		.filter(({type}) => type === 'ExportDeclaration')
		.map(({declaration}) => declaration as Node)
		.filter(isWanted);
	return new Set(
		declarations.flatMap((declaration) => {
			const declared = (declaration.declarations as readonly Node[] | undefined) ?? [declaration];
			return declared.map(({id, identifier}) => String(((id ?? identifier) as Node).value));
		}),
	);
}

/** Every name in a file that is no text. */
function identifiers(node: unknown, found = new Set<string>()): ReadonlySet<string> {
	if (Array.isArray(node)) for (const each of node) identifiers(each, found);
	else if (typeof node === 'object' && node !== null) {
		const {type, value, ...rest} = node as Node;
		if (type === 'Identifier') found.add(String(value));
		else identifiers(value, found);
		identifiers(Object.values(rest), found);
	}
	return found;
}
