export type FrontMatter = {
	/** The YAML between the two `---` lines, which begins on line 2 of the file; undefined when there is none. */
	readonly yaml?: string;
	/** The text after it, with as many empty lines before it as keep its line numbers. */
	readonly body: string;
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
