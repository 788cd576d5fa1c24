import {expect, test} from 'vitest';
import {chapterFiles, chaptersIn, languagesOf} from '../../src/deck/chapter-files.ts';

const names = (files: readonly {readonly name: string}[]) => files.map(({name}) => name);

test('a name gives a number, an id and a language', () => {
	expect(chapterFiles(['01-intro.ko.md', '2_next.md', '03.md'])).toEqual([
		{name: '01-intro.ko.md', number: 1, id: 'intro', language: 'ko'},
		{name: '2_next.md', number: 2, id: 'next', language: undefined},
		{name: '03.md', number: 3, id: '03', language: undefined},
	]);
});

test('a chapter may end with .markdown, in capitals or not', () => {
	expect(chapterFiles(['04-e.MD', '05-f.markdown', '06-g.ko.Markdown', '07-h.mdx'])).toEqual([
		{name: '04-e.MD', number: 4, id: 'e', language: undefined},
		{name: '05-f.markdown', number: 5, id: 'f', language: undefined},
		{name: '06-g.ko.Markdown', number: 6, id: 'g', language: 'ko'},
	]);
});

test('chapters go by number, then by name; other files are none', () => {
	expect(names(chapterFiles(['10-c.md', '9-b.md', '9-a.md', 'README.md', 'notes.txt', '1-x.yaml']))).toEqual([
		'9-a.md',
		'9-b.md',
		'10-c.md',
	]);
});

test('languages are those of the names, once each', () => {
	expect(languagesOf(chapterFiles(['1-a.ko.md', '1-a.en.md', '2-b.ko.md', '3-c.md']))).toEqual(['en', 'ko']);
});

test('a chapter without a translation is shown in the first language, whatever the translation is called', () => {
	const files = chapterFiles(['1-a.en.md', '1-가.ko.md', '2-b.en.md', '3-c.md']);
	const {chosen, fallbacks} = chaptersIn('ko', 'en', files);
	expect(names(chosen)).toEqual(['1-가.ko.md', '2-b.en.md', '3-c.md']);
	expect(names(fallbacks)).toEqual(['2-b.en.md']);
});

test('a language without any chapter of its own is not shown in another one', () => {
	const {chosen, fallbacks} = chaptersIn('fr', 'en', chapterFiles(['1-a.en.md', '2-b.md']));
	expect(names(chosen)).toEqual(['2-b.md']);
	expect(fallbacks).toEqual([]);
});
