import {expect, test} from 'vitest';
import {loadSlide} from '../../src/deck/load.ts';
import {markdownLimits, overLimit} from '../../src/deck/markdown-limits.ts';
import {lines, loadFolder, memory, problemsOf} from './memory.ts';

const limitOf = (text: string) => {
	const found = overLimit(text.split('\n'), 'talk.md');
	return found === undefined ? undefined : [found.descriptor.id, found.position?.line];
};
const table = (rows: number, cell = '1') => `a | b\n--|--\n${`${cell} | 2\n`.repeat(rows)}`;

test.each([
	['limit.brackets', '![', 500],
	['limit.brackets', '[a](b) ', 500],
	['limit.stars', '*a ', 1000],
	['limit.stars', '_~', 500],
	['limit.openings', 'x <!-- a ', 1000],
	['limit.openings', '`a` <b', 333],
])('%s: what stands in one paragraph is counted, on one line or on many', (id, text, most) => {
	for (const each of [text, `${text}\n`]) {
		expect(limitOf(`# T\n\n${each.repeat(most)}`)).toBeUndefined();
		expect(limitOf(`# T\n\n${each.repeat(most + 1)}`)?.[0]).toBe(id);
		expect(limitOf(`> ${each.repeat(most + 1).replaceAll('\n', '\n> ')}`)?.[0]).toBe(id);
	}
	expect(limitOf(`${text.repeat(most - 1)}\n\n${text.repeat(most - 1)}`)).toBeUndefined();
});

test('nested emphasis is counted before anything recurses into it', () => {
	expect(limitOf(`${'**'.repeat(3000)}a${'**'.repeat(3000)}`)).toEqual(['limit.stars', 1]);
});

test('words, paragraphs and slides have a length', () => {
	const {word, paragraph, slide} = markdownLimits;
	expect(limitOf('가'.repeat(word + 1))).toEqual(['limit.word', 1]);
	expect(limitOf('a '.repeat(word))).toBeUndefined();
	expect(limitOf('ab\n'.repeat(paragraph / 2 + 1))).toEqual(['limit.paragraph', paragraph / 2 + 1]);
	const paragraphs = `${'ab '.repeat(100)}\n\n`.repeat(slide / 300);
	expect(limitOf(`${paragraphs}---\n\n${paragraphs}`)).toBeUndefined();
	expect(limitOf(`${paragraphs}\nabc`)?.[0]).toBe('limit.slide');
});

test('tables have so many rows and columns; their cells are no paragraph', () => {
	expect(limitOf(table(markdownLimits.rows - 2))).toBeUndefined();
	expect(limitOf(table(4000))).toEqual(['limit.rows', markdownLimits.rows + 2]);
	expect(limitOf(table(400, '[a](b) [c](d)'))).toBeUndefined();
	expect(limitOf([['a', '-', '1'].map((cell) => Array(300).fill(cell).join('|')).join('\n')].join(''))).toEqual([
		'limit.columns',
		2,
	]);
	// Without as many hyphens as the head has cells it is a paragraph.
	expect(limitOf(`a | b | c\n--|--\n${'[x | [y\n'.repeat(300)}`)?.[0]).toBe('limit.brackets');
});

test('code has so many lines and letters, and its marks are not counted; a diagram has limits of its own', () => {
	expect(limitOf(`\`\`\`js\n${'[*<\n'.repeat(5000)}\`\`\``)).toBeUndefined();
	expect(limitOf(`\`\`\`js\n${'[\n'.repeat(5001)}\`\`\``)).toEqual(['limit.codeLines', 5002]);
	expect(limitOf(`~~~\n${`${'a'.repeat(999)}\n`.repeat(201)}~~~`)?.[0]).toBe('limit.code');
	expect(limitOf(`\`\`\`diagram\n${'# a\n'.repeat(6000)}\`\`\``)).toBeUndefined();
	// A fence in a comment is none.
	expect(limitOf(`<!--\n\`\`\`\n-->\n${'!['.repeat(600)}`)).toEqual(['limit.brackets', 4]);
});

test('what is over a limit is an error at its line, in every language, and no slide to begin with', async () => {
	const text = `---\ntitle: T\n---\n\n# A\n\n${'!['.repeat(600)}\n`;
	expect(await problemsOf(text)).toEqual([
		'/deck/talk.md:7:1: error: more than 500 "[" in one paragraph; cut it with an empty line',
	]);
	expect(await loadSlide('-', 0, {reader: memory({}), text})).toBeUndefined();
});

test('no more slides are read than it takes to see that they are too many', async () => {
	const chapter = 'a\n\n---\n\n'.repeat(6000);
	const {diagnostics} = await loadFolder(
		Object.fromEntries(Array.from({length: 40}, (_, index) => [`/deck/${index + 10}.md`, chapter])),
	);
	expect(lines(diagnostics)).toEqual(['/deck/10.md:1:1: error: 12000 slides; a deck may have 10000']);
}, 30_000);

test('a deck has so many languages, in its settings as in the names of its files', async () => {
	const codes = Array.from(
		{length: 33},
		(_, index) => `a${String.fromCharCode(97 + (index % 26))}${index < 26 ? '' : 'x'}`,
	);
	const problem = (place: string) => `${place}: error: 33 languages; a deck may have 32`;
	expect(await problemsOf(`---\nlanguages: [${codes.join(', ')}]\n---\n# A\n`)).toEqual([problem('/deck/talk.md:2:1')]);
	const files = Object.fromEntries(codes.map((code) => [`/deck/01-a.${code}.md`, '# A']));
	expect(lines((await loadFolder(files)).diagnostics)).toEqual([problem('/deck:1:1')]);
});
