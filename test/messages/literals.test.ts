import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseSync} from '@swc/core';
import {expect, test} from 'vitest';
import {root} from '../support/environment.ts';

/** Two words in a row, or one with a capital, as only people are told them. */
const prose = /[A-Za-z]{2,}[,;:]? [a-z]{2,}|^[A-Z][a-z]{2,}\b/;

/** What looks like words and is none, or is told before there can be messages. */
const allowed: ReadonlyArray<readonly [string, RegExp]> = [
	['cli/guard.ts', /^trap /],
	['cli/main.ts', /needs Node/],
	['cli/usage.ts', /^(Usage|Arguments|Options|Commands):$/],
	['cli/present/colour-depth.ts', /^Hyper$/],
	['player/keymap.ts', /^[→↓] |^(Enter|Esc|Home|Backspace|Ctrl)\b/],
	['export/html.ts', /^Home End$|^default-src 'none'|script-src/],
	['export/animated-svg.ts', /^@keyframes/],
];

const files = readdirSync(join(root, 'src'), {recursive: true, encoding: 'utf8'}).filter((name) =>
	/\.tsx?$/.test(name),
);

test.each(files)('%s has no words for people: they stand in messages', (name) => {
	const code = readFileSync(join(root, 'src', name), 'utf8');
	const isAllowed = (text: string) => allowed.some(([file, pattern]) => file === name && pattern.test(text));
	expect(words(code, name.endsWith('x')).filter((text) => !isAllowed(text))).toEqual([]);
});

test('such words are found wherever they stand', () => {
	expect(words('const a = "to be told"; const b = <p>within the tag</p>; start("Beginning")', true)).toEqual([
		'to be told',
		'within the tag',
		'Beginning',
	]);
	expect(words(`tell(\`no \${it} here at all\`); page(\`<p class="a b">Some words</p>\`)`)).toHaveLength(2);
	expect(words(`import "a b c"; throw new RangeError(\`no \${x} here or there\`); type A = "of its own";`)).toEqual([]);
	expect(words(`page(\`<p class="one two">\${x}</p><!-- by some one -->\`)`)).toEqual([]);
});

function words(code: string, tsx = false): string[] {
	return literals(parseSync(code, {syntax: 'typescript', tsx})).filter((text) => prose.test(withoutMarkup(text)));
}

/** Tags and comments taken out, also those that only begin or end in a text. */
function withoutMarkup(text: string): string {
	return text.replace(/<!--.*?-->/gs, '').replace(/<[a-z!/][^<>]*(>|$)|^[^<>]*>/g, '');
}

type Node = Readonly<Record<string, unknown>>;

/** The texts that code may show somebody. Errors of the language itself are for whoever mends the program. */
function literals(node: unknown): string[] {
	if (Array.isArray(node)) return node.flatMap(literals);
	if (typeof node !== 'object' || node === null) return [];
	const {type, ...parts} = node as Node;
	if (type === 'ImportDeclaration' || type === 'TsLiteralType') return [];
	if (type === 'NewExpression' && isOwnError(parts.callee)) return [];
	if (type === 'StringLiteral' || type === 'JSXText') return [String(parts.value)];
	if (type === 'TemplateLiteral') {
		const texts = (parts.quasis as readonly Node[]).map(({cooked}) => String(cooked));
		return [texts.join(' … '), ...literals(parts.expressions)];
	}
	return Object.values(parts).flatMap(literals);
}

function isOwnError(callee: unknown): boolean {
	return /^(Range|Type)?Error$/.test(String((callee as Node | undefined)?.value));
}
