import {expect, test} from 'vitest';
import {loadDeck} from '../../src/deck/load.ts';
import {lines, loadFolder, loadMarkdown, memory} from './memory.ts';

const files = {
	'/deck/deck.yaml': 'languages: [en, ko]\nglossary: glossary.LANG.yaml\n',
	'/deck/01-a.en.md': '# One',
	'/deck/01-a.ko.md': '# 하나',
	'/deck/glossary.en.yaml': 'containerd: Supervises containers.\nnamespace: A view of its own.\n',
	'/deck/glossary.ko.yaml':
		'containerd: 컨테이너를 감독한다.\nnamespace:\n  term: 네임스페이스\n  definition: 따로 보이는 세상.\n',
};

test('a deck has the glossary of its language', async () => {
	const [en, ko] = await Promise.all([loadFolder(files), loadFolder(files, 'ko')]);
	expect(lines([...en.diagnostics, ...ko.diagnostics])).toEqual([]);
	expect(en.deck?.glossary?.map(({id, term, definition}) => [id, term, definition])).toEqual([
		['containerd', 'containerd', 'Supervises containers.'],
		['namespace', 'namespace', 'A view of its own.'],
	]);
	expect(ko.deck?.glossary?.[1]).toEqual({
		id: 'namespace',
		term: '네임스페이스',
		definition: '따로 보이는 세상.',
		position: {file: '/deck/glossary.ko.yaml', line: 2, column: 1},
	});
});

test('a deck that names no glossary has none', async () => {
	const {deck} = await loadMarkdown('# One', {'/deck/glossary.yaml': 'a: b'});
	expect(deck).not.toHaveProperty('glossary');
});

test('a single file names its glossary in the front matter', async () => {
	const text = '---\nglossary: glossary.LANG.yaml\n---\n\n# One';
	const {deck, diagnostics} = await loadMarkdown(text, {'/deck/glossary.yaml': 'runc: A runtime.'});
	expect(lines(diagnostics)).toEqual([]);
	expect(deck?.glossary?.map(({id}) => id)).toEqual(['runc']);
});

test('a deck is shown without a glossary that is not there, and its author is told', async () => {
	const {'/deck/glossary.en.yaml': _, ...rest} = files;
	const {deck, diagnostics} = await loadFolder(rest);
	expect(deck?.glossary).toEqual([]);
	expect(lines(diagnostics)).toEqual([
		'/deck/deck.yaml:2:1: warning: no glossary "glossary.en.yaml" in the deck\'s folder; write it, or take "glossary" out',
	]);
});

test('a glossary outside the folder is not read', async () => {
	const {diagnostics} = await loadFolder({
		...files,
		'/deck/deck.yaml': 'languages: [en]\nglossary: ../secret.yaml\n',
		'/secret.yaml': 'a: b',
	});
	expect(lines(diagnostics)).toEqual([expect.stringContaining('no glossary "../secret.yaml"')]);
});

test.each([
	['a: b\na: c', '2:1: error: duplicate id or key "a"; give one of them another name'],
	['- a\n- b', '1:1: error: this must be a map'],
	['a: [b]', '1:1: error: "a" must be text'],
	['a:\n  trem: b\n  definition: c', '2:3: warning: unknown key "trem"; did you mean "term"?'],
	['a: ""', '1:1: warning: "a" has no definition; write one, or take it out'],
	['a: {term: b}', '1:1: warning: "a" has no definition; write one, or take it out'],
])('in the glossary %j the trouble has its place', async (glossary, message) => {
	const {diagnostics} = await loadFolder({...files, '/deck/glossary.en.yaml': glossary});
	expect(lines(diagnostics)).toEqual([`/deck/glossary.en.yaml:${message}`]);
});

test('control characters of a glossary never come through', async () => {
	const {deck} = await loadFolder({...files, '/deck/glossary.en.yaml': 'a: "x\\e[31m"'});
	expect(deck?.glossary?.[0]?.definition).toBe('x␛[31m');
});

test('the language is the one asked for, else the first preferred one that there is, else the first', async () => {
	const languageOf = async (language?: string, preferred: string[] = []) => {
		const {deck, diagnostics} = await loadFolder(files, language, preferred);
		return deck?.language ?? lines(diagnostics).join();
	};
	expect(await languageOf()).toBe('en');
	expect(await languageOf('ko')).toBe('ko');
	expect(await languageOf(undefined, ['fr', 'ko', 'en'])).toBe('ko');
	expect(await languageOf('en', ['ko'])).toBe('en');
	expect(await languageOf('fr', ['ko'])).toBe('error: /deck: the deck is not written in "fr"; it has en, ko');
});

test('a file that names its languages is not shown in another', async () => {
	const text = '---\nlanguages: [en]\n---\n\n# One';
	const reader = memory({'/deck/talk.md': text});
	const {diagnostics} = await loadDeck('/deck/talk.md', {reader, language: 'ko'});
	expect(lines(diagnostics)).toEqual(['error: /deck/talk.md: the deck is not written in "ko"; it has en']);
	expect((await loadDeck('/deck/talk.md', {reader, preferred: ['ko']})).deck?.language).toBe('en');
});
