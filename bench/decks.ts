import {mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/** The text that ends every slide, by which a program is seen to have shown it. */
export const lastWords = (slide: number) => `last of ${slide}.`;

/** Where the decks of a run are; the caller removes it. */
export const folder = mkdtempSync(join(tmpdir(), 'morphdeck-bench-'));

/** Writes a Markdown deck and gives its path. */
export function markdownDeck(slides: number): string {
	return write(
		`${slides}.md`,
		pages(slides)
			.map(({title, lines}) => `# ${title}\n\n${lines.join('\n\n')}\n`)
			.join('\n---\n\n'),
	);
}

/** The same deck in the format of tpp. */
export function tppDeck(slides: number): string {
	return write(
		`${slides}.tpp`,
		pages(slides)
			.map(({title, lines}) => `--heading ${title}\n${lines.join('\n\n')}\n`)
			.join('--newpage\n'),
	);
}

/** A diagram of `count` boxes in rows of five, each calling the one below it, as YAML. */
export function diagramYaml(count: number): string {
	const ids = Array.from({length: count}, (_, index) => `b${index}`);
	const rows = Array.from({length: Math.ceil(count / 5)}, (_, row) => ids.slice(row * 5, row * 5 + 5));
	const edges = ids.slice(5).map((id, index) => `  - b${index} -> ${id}: call`);
	return [
		'rows:',
		...rows.map((row) => `  - [${row.join(', ')}]`),
		'boxes:',
		...ids.map((id) => `  ${id}: {title: Box ${id}}`),
		...(edges.length === 0 ? [] : ['edges:', ...edges]),
	].join('\n');
}

function pages(slides: number) {
	return Array.from({length: slides}, (_, index) => ({
		title: `Slide ${index + 1}`,
		lines: ['Some words that stand here for what a speaker would say.', 'And some more of them.', lastWords(index + 1)],
	}));
}

function write(name: string, text: string): string {
	const path = join(folder, name);
	writeFileSync(path, text);
	return path;
}
