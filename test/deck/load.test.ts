import {expect, test} from 'vitest';
import {fileLimit} from '../../src/deck/decode.ts';
import {loadDeck} from '../../src/deck/load.ts';
import {deckOf, lines, loadFolder, loadMarkdown, memory, problemsOf} from './memory.ts';

const bilingual = {
	'/deck/deck.yaml': 'title: Whales\nlanguages: [en, ko]\nminutes: 20\nsources:\n  A: Book\n',
	'/deck/02-b.en.md': '---\nera: b\nlabel: 0.10\ndate: 2014-03-10\n---\n# B\n\n---\n\n# B2\n',
	'/deck/02-b.ko.md': '---\nera: b\nlabel: 0.10\n---\n# 비\n',
	'/deck/10-c.en.md': '# C\n',
	'/deck/10-c.ko.md': '# 씨\n',
	'/deck/1-a.md': '# A\n',
	'/deck/README.md': '# Not a chapter\n',
};

async function titles(language?: string) {
	const {deck} = await loadFolder(bilingual, language);
	return deck?.slides.map((slide) => slide.title[0]?.text);
}

test('a folder is its chapters by number, in the first language or the one asked for', async () => {
	expect(await titles()).toEqual(['A', 'B', 'B2', 'C']);
	expect(await titles('ko')).toEqual(['A', '비', '씨']);
});

test('a deck says what its files say of it', async () => {
	const {deck, diagnostics} = await loadFolder(bilingual);
	expect(diagnostics).toEqual([]);
	expect(deck).toMatchObject({title: 'Whales', languages: ['en', 'ko'], language: 'en', minutes: 20});
	expect(deck?.sources).toEqual(new Map([['A', 'Book']]));
	expect(deck?.chapters).toEqual([
		{id: 'a', first: 0, count: 1},
		{id: 'b', era: {id: 'b', label: '0.10', date: '2014-03-10'}, first: 1, count: 2},
		{id: 'c', first: 3, count: 1},
	]);
	expect(deck?.slides.map(({chapter}) => chapter)).toEqual([0, 1, 1, 2]);
});

test('a chapter without a translation is shown in the first language, with a warning', async () => {
	const {'/deck/10-c.ko.md': _, ...files} = bilingual;
	const {deck, diagnostics} = await loadFolder(files, 'ko');
	expect(deck?.slides.map((slide) => slide.title[0]?.text)).toEqual(['A', '비', 'C']);
	expect(lines(diagnostics)).toEqual([
		'/deck/10-c.en.md:1:1: warning: no translation to "ko"; this chapter is shown in "en"',
	]);
});

test('a language that the deck does not have is an error that names those it has', async () => {
	expect(lines((await loadFolder(bilingual, 'fr')).diagnostics)).toEqual([
		'error: /deck: the deck is not written in "fr"; it has en, ko',
	]);
	const none = await loadFolder({'/deck/deck.yaml': 'languages: [en, ko]', '/deck/01-a.en.md': '# A'}, 'ko');
	expect(lines(none.diagnostics)).toEqual(['error: /deck: no chapters in "ko"; name them like 01-intro.ko.md']);
});

test('a deck in one file carries the keys of a deck and of an era', async () => {
	const deck = await deckOf('---\ntitle: One\nauthor: Me\nera: now\nlabel: 1.0\ntheme: day\n---\n\n# A\n');
	expect(deck).toMatchObject({title: 'One', author: 'Me', theme: 'day', chapters: [{era: {id: 'now', label: '1.0'}}]});
	expect(deck.slides[0]?.position).toEqual({file: '/deck/talk.md', line: 9, column: 1});
});

test('a deck without a title is called by its first slide, or by its file', async () => {
	expect((await deckOf('# Hello\n')).title).toBe('Hello');
	expect((await deckOf('hello\n')).title).toBe('talk');
});

test('a line of hyphens at the top begins a slide when no key follows', async () => {
	const {slides} = await deckOf('---\n\n# One\n\n---\n\n# Two\n');
	expect(slides).toHaveLength(2);
});

test('standard input is a deck without a folder', async () => {
	const reader = memory({});
	const {deck} = await loadDeck('-', {reader, text: '# Hi\n'});
	expect(deck?.slides[0]?.position.file).toBe('<stdin>');
	const {diagnostics} = await loadDeck('-', {reader, text: '```diagram\nfile: a.yaml\n```\n'});
	expect(lines(diagnostics)).toEqual([
		'<stdin>:2:1: error: a deck from standard input has no folder; write the diagram out here',
	]);
	expect(lines((await loadDeck('-', {reader, text: Uint8Array.of(0x23, 0xff)})).diagnostics)).toEqual([
		'<stdin>:1:1: error: <stdin> is not UTF-8 text; a deck is Markdown text in UTF-8',
	]);
});

test('what is no deck is one clear error', async () => {
	const missing = await loadDeck('/nowhere', {reader: memory({})});
	expect(lines(missing.diagnostics)).toEqual(['error: /nowhere: there is no such file or folder; check the path']);
	expect(lines((await loadFolder({'/deck/notes.md': '# A'})).diagnostics)).toEqual([
		'error: /deck: no chapters in this folder; name them like 01-intro.md',
	]);
	expect(await problemsOf('')).toEqual(['/deck/talk.md:1:1: error: no slides; write a heading and some text']);
	expect(await problemsOf('\n---\n\n---\n')).toEqual([
		'/deck/talk.md:1:1: error: no slides; write a heading and some text',
	]);
	expect(await problemsOf('# A\0')).toEqual([
		'/deck/talk.md:1:1: error: /deck/talk.md is a binary file; a deck is Markdown text in UTF-8',
	]);
	expect(await problemsOf(Uint8Array.of(0xff, 0xfe, 0x41, 0))).toEqual([
		'/deck/talk.md:1:1: error: /deck/talk.md is UTF-16; save it as UTF-8',
	]);
	expect(await problemsOf(new Uint8Array(fileLimit + 1).fill(65))).toEqual([
		'error: /deck/talk.md is larger than 5 MB; split it into chapters',
	]);
});

test('a reader that fails is an error, not an exception', async () => {
	const denied = Object.assign(new Error('no'), {code: 'EACCES'});
	const fail = () => Promise.reject(denied);
	for (const broken of ['stat', 'read'] as const) {
		const reader = {...memory({'/deck/talk.md': '# A'}), [broken]: fail};
		expect(lines((await loadDeck('/deck/talk.md', {reader})).diagnostics)).toEqual([
			'error: /deck/talk.md: cannot be read (permission denied)',
		]);
	}
});

test('bad YAML is an error where it stands, in the front matter as in deck.yaml', async () => {
	expect(await problemsOf('---\ntitle: x\nauthor: [y\n---\n# A\n')).toEqual([
		expect.stringMatching(/^\/deck\/talk\.md:3:11: error: bad YAML: /),
	]);
	const {diagnostics} = await loadFolder({'/deck/deck.yaml': 'title: a\n\tauthor: b\n', '/deck/01-a.md': '# A'});
	expect(lines(diagnostics)[0]).toMatch(/^\/deck\/deck\.yaml:2:1: error: bad YAML: /);
});

test('settings that are not known or not right are told with their place', async () => {
	const files = {
		'/deck/deck.yaml': 'titel: a\nminutes: long\n',
		'/deck/01-a.md': '---\neera: x\nminutes: -1\n---\n# A\n',
	};
	expect(lines((await loadFolder(files)).diagnostics)).toEqual([
		'/deck/deck.yaml:1:1: warning: unknown key "titel"; did you mean "title"?',
		'/deck/deck.yaml:2:1: error: "minutes" must be a number of minutes above 0',
		'/deck/01-a.md:2:1: warning: unknown key "eera"; did you mean "era"?',
		'/deck/01-a.md:3:1: error: "minutes" must be a number of minutes above 0',
	]);
});

test('two chapters of one era are an error at the second', async () => {
	const chapter = '---\ntitle: T\nera: x\n---\n# A\n';
	expect(lines((await loadFolder({'/deck/01-a.md': chapter, '/deck/02-b.md': chapter})).diagnostics)).toEqual([
		'/deck/02-b.md:3:1: error: duplicate era "x"; give one of the chapters another',
	]);
});

test('more slides than the limit are an error, as is nesting without end', async () => {
	const {diagnostics} = await loadMarkdown('a\n\n---\n\n'.repeat(10_001));
	expect(lines(diagnostics)).toEqual(['/deck/talk.md:1:1: error: 10001 slides; a deck may have 10000']);
	const deep = 'error: lists and quotes nested too deeply; make them flatter';
	expect(await problemsOf(`# A\n\n${'>'.repeat(5000)}a\n`)).toEqual([`/deck/talk.md:3:1: ${deep}`]);
	expect(await problemsOf(`# A\n\n${'- '.repeat(5000)}a\n`)).toEqual([`/deck/talk.md:3:1: ${deep}`]);
});

test('warnings come with the deck', async () => {
	const {deck, diagnostics} = await loadMarkdown('---\nfoo: 1\n---\n# A\n');
	expect(deck?.warnings).toEqual(diagnostics);
	expect(diagnostics.map(({severity}) => severity)).toEqual(['warning']);
});
