import type {HighlighterCore, RegexEngine, ThemeRegistration} from 'shiki/core';
import type {LanguageRegistration} from 'shiki/types';
import type {SyntaxKind} from '../theme/theme.ts';
import type {Token} from './model.ts';

/** Splits lines of source code into tokens. An unknown language gives plain tokens. */
export type Highlight = (language: string, lines: readonly string[]) => Token[][];

// Beyond this a listing is no slide; the grammars' cost is not always linear.
const lineLimit = 400;
const lengthLimit = 500;

/** TextMate scopes by the kind that they are shown as; a more special scope wins. */
const scopes: Record<Exclude<SyntaxKind, 'plain'>, string[]> = {
	keyword: ['keyword', 'storage', 'constant.language', 'variable.language', 'support.type.property-name.json'],
	string: [
		'string',
		'punctuation.definition.string',
		'constant.character',
		'constant.other.symbol',
		'markup.inline.raw',
		'markup.inserted',
	],
	number: ['constant.numeric', 'constant.other.color'],
	comment: ['comment', 'punctuation.definition.comment', 'markup.quote'],
	function: ['entity.name.function', 'support.function', 'meta.function-call.generic', 'entity.name.command'],
	type: [
		'entity.name.type',
		'entity.name.class',
		'entity.name.tag',
		'entity.other.inherited-class',
		'support.type',
		'support.class',
		'storage.type.built-in',
		'entity.name.section',
	],
	variable: ['variable', 'entity.other.attribute-name', 'meta.object-literal.key'],
	punctuation: ['punctuation', 'keyword.operator', 'meta.brace'],
};
const kinds: readonly SyntaxKind[] = ['plain', ...(Object.keys(scopes) as SyntaxKind[])];

/**
 * A highlighter for these languages; each grammar is loaded when it is first asked for. Colours are
 * not shiki's business here: its theme gives every kind of token a number in a colour's place.
 */
export async function createHighlight(languages: Iterable<string>): Promise<Highlight> {
	const loaded = new Set<string>();
	for (const language of new Set(languages)) if (await load(language)) loaded.add(language);
	return (language, lines) => {
		const isPlain =
			!loaded.has(language) || lines.length > lineLimit || lines.some((line) => line.length > lengthLimit);
		if (isPlain || shared === undefined) return lines.map((line) => (line === '' ? [] : [{text: line, kind: 'plain'}]));
		// Shiki gives up on a line after half a second: the same deck would look different on a busy machine.
		return shared
			.codeToTokensBase(lines.join('\n'), {lang: language, theme: 'kinds', tokenizeTimeLimit: 0})
			.map((line) => line.reduce(append, []));
	};
}

// Grammars are constant and dear to load: one highlighter keeps them for every deck.
let shared: HighlighterCore | undefined;
// What its regular expressions have been translated to; that is most of what a grammar costs.
let engine: RegexEngine | undefined;

/** Drops what a highlighter that was ended in the middle may have left half done. */
export function forgetGrammars(): void {
	shared = undefined;
}

async function load(language: string): Promise<boolean> {
	if (language === '') return false;
	const grammar = grammarOf(language, await import('./grammars.ts'));
	if (grammar === undefined) return false;
	if (shared === undefined) {
		const [{createHighlighterCore}, {createJavaScriptRegexEngine}] = await Promise.all([
			import('shiki/core'),
			import('shiki/engine/javascript'),
		]);
		engine ??= createJavaScriptRegexEngine({forgiving: true});
		shared ??= await createHighlighterCore({
			engine,
			themes: [kindsTheme()],
			langs: [],
		});
	}
	const {default: parts} = await grammar();
	await shared.loadLanguage(...withoutMissing(parts));
	return true;
}

function grammarOf(language: string, {grammars, grammarAliases}: typeof import('./grammars.ts')) {
	const name = Object.hasOwn(grammarAliases, language) ? grammarAliases[language] : language;
	return name !== undefined && Object.hasOwn(grammars, name) ? grammars[name] : undefined;
}

/** Of the languages inside a language, some are not shipped (GLSL in C++): shiki would refuse the whole for that. */
function withoutMissing(parts: readonly LanguageRegistration[]): LanguageRegistration[] {
	const names = new Set(parts.flatMap(({name, aliases = []}) => [name, ...aliases]));
	return parts.map((part) => ({...part, embeddedLangs: (part.embeddedLangs ?? []).filter((each) => names.has(each))}));
}

function kindsTheme(): ThemeRegistration {
	const settings = Object.entries(scopes).map(([kind, scope]) => ({
		scope,
		settings: {foreground: number(kind as SyntaxKind)},
	}));
	return {name: 'kinds', type: 'dark', fg: number('plain'), bg: '#ffffff', settings};
}

function number(kind: SyntaxKind): string {
	return `#${kinds.indexOf(kind).toString(16).padStart(6, '0')}`;
}

function append(line: Token[], token: {content: string; color?: string | undefined}): Token[] {
	const kind = kinds[Number.parseInt(token.color?.slice(1, 7) ?? '0', 16)] ?? 'plain';
	const last = line.at(-1);
	if (token.content === '') return line;
	if (last?.kind === kind) line[line.length - 1] = {text: last.text + token.content, kind};
	else line.push({text: token.content, kind});
	return line;
}
