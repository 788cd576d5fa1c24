import {expect, test} from 'vitest';
import {lines, loadFolder} from './memory.ts';

const chapters = {'/deck/01-a.en.md': '# One', '/deck/01-a.ko.md': '# 하나'};
const deckFile = (...rows: readonly string[]) => ({...chapters, '/deck/deck.yaml': `${rows.join('\n')}\n`});

test('a deck has the title and subtitle of its language', async () => {
	const files = deckFile(
		'languages: [en, ko]',
		'title: {en: History, ko: 역사}',
		'subtitle: {en: And why, ko: 그리고 까닭}',
	);
	const [en, ko] = await Promise.all([loadFolder(files), loadFolder(files, 'ko')]);
	expect(lines([...en.diagnostics, ...ko.diagnostics])).toEqual([]);
	expect(en.deck).toMatchObject({title: 'History', subtitle: 'And why'});
	expect(ko.deck).toMatchObject({title: '역사', subtitle: '그리고 까닭'});
});

test('one title serves every language', async () => {
	const {deck, diagnostics} = await loadFolder(deckFile('languages: [en, ko]', 'title: History'), 'ko');
	expect(lines(diagnostics)).toEqual([]);
	expect(deck?.title).toBe('History');
});

test('a title that a language lacks is the one of the first language, with a warning', async () => {
	const {deck, diagnostics} = await loadFolder(deckFile('languages: [en, ko]', 'title: {en: History}'), 'ko');
	expect(deck?.title).toBe('History');
	expect(lines(diagnostics)).toEqual([
		'/deck/deck.yaml:2:1: warning: no "title" in "ko"; the one in another language is shown',
	]);
});

test('a title in a language that the deck does not have is a warning where it stands', async () => {
	const files = deckFile('languages: [en, ko]', 'title:', '  en: History', '  ko: 역사', '  kr: 역사');
	expect(lines((await loadFolder(files)).diagnostics)).toEqual([
		'/deck/deck.yaml:5:3: warning: "kr" is no language of the deck; it has en, ko',
	]);
});

test('a title that is a list is an error', async () => {
	const {deck, diagnostics} = await loadFolder(deckFile('title: [One, Two]'));
	expect(deck).toBeUndefined();
	expect(lines(diagnostics)).toEqual([
		'/deck/deck.yaml:1:1: error: "title" must be text, or a map from a language to its text',
	]);
});
