import type {Diagnostic, Position} from '../check/diagnostic.ts';
import type {DataPath} from '../check/problem.ts';
import {decode} from './decode.ts';
import type {ChapterSettings, SettingsResult} from './settings.ts';
import {parseYaml, type Yaml} from './yaml.ts';

/** A chapter's file in its two parts. */
export type FrontMatter = {
	/** The YAML between the two `---` lines, which begins on line 2 of the file; undefined when there is none. */
	readonly yaml?: string;
	/** The text after it, with as many empty lines before it as keep its line numbers. */
	readonly body: string;
};

/** What the front matter of a chapter's file says, and the Markdown after it. */
export type ChapterFront<S> = SettingsResult<S> & {
	readonly body: string;
	/** Where the front matter says what a path leads to. */
	readonly at: (path: DataPath) => Position;
	/** Where it names the chapter's era. */
	readonly eraPosition: Position;
};

const block = /^---[ \t]*\n([\s\S]*?)(?:^|\n)(?:---|\.\.\.)[ \t]*(?:\n|$)/;

/**
 * Takes the front matter off a chapter: a `---` block at its very beginning that is blank or holds a
 * `key:` line. Anything else there is a slide after a separator.
 */
export function splitFrontMatter(text: string): FrontMatter {
	const match = block.exec(text);
	const yaml = match?.[1];
	if (match === null || yaml === undefined) return {body: text};
	if (yaml.trim() !== '' && !/^[\w"'-]+[ ]*:(?:\s|$)/m.test(yaml)) return {body: text};
	const lines = match[0].split('\n').length - 1;
	return {yaml, body: '\n'.repeat(lines) + text.slice(match[0].length)};
}

/** Reads the front matter of a file's bytes as settings. Bytes that are no text are a problem instead. */
export function readFrontMatter<S extends ChapterSettings>(
	bytes: Uint8Array,
	file: string,
	readSettings: (yaml: Yaml) => SettingsResult<S>,
): ChapterFront<S> | {readonly problem: Diagnostic} {
	const decoded = decode(bytes, file);
	if ('problem' in decoded) return decoded;
	const {yaml, body} = splitFrontMatter(decoded.text);
	const front = parseYaml(yaml ?? '', {file, line: 2, column: 1});
	return {...readSettings(front), body, at: front.at, eraPosition: front.at(['era'])};
}
