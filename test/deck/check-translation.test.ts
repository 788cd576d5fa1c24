import {expect, test} from 'vitest';
import {diagnosticLine} from '../../src/check/diagnostic.ts';
import {checkDeck} from '../../src/deck/check-deck.ts';
import {korean} from '../../src/messages/messages.ts';
import {type Files, lines, memory} from './memory.ts';

const slide = (id: string, title: string, more = '') => `<!-- id: ${id} -->\n\n# ${title}\n\n${more}\n`;
const chapter = (...slides: readonly string[]) => slides.join('\n---\n\n');
const good: Files = {
	'/deck/deck.yaml': 'languages: [en, ko]\nglossary: glossary.LANG.yaml\n',
	'/deck/01-a.en.md': chapter(slide('one', 'One', '<!-- Say so. -->'), slide('two', 'Two', 'a\n\n<!-- pause -->\n\nb')),
	'/deck/01-a.ko.md': chapter(
		slide('one', '하나', '<!-- 말한다. -->'),
		slide('two', '둘', '가\n\n<!-- pause -->\n\n나'),
	),
	'/deck/02-b.md': '# Shared',
	'/deck/glossary.en.yaml': 'shim: Stays.\nrunc: Goes.\n',
	'/deck/glossary.ko.yaml': 'shim: 남는다.\nrunc: 간다.\n',
};

async function check(changes: Files) {
	const {diagnostics} = await checkDeck('/deck', {reader: memory({...good, ...changes})});
	return lines(diagnostics);
}

test('a deck that says the same in all its languages is in order', async () => {
	expect(await check({})).toEqual([]);
});

test('a slide in one language only is an error where it stands', async () => {
	const extra = chapter(slide('one', 'One', '<!-- Say so. -->'), slide('more', 'More'));
	expect(await check({'/deck/01-a.en.md': extra})).toEqual([
		'/deck/01-a.en.md:9:1: error: slide "more" is there in "en" and not in "ko"; translate it, with the same id',
		'/deck/01-a.ko.md:9:1: error: slide "two" is there in "ko" and not in "en"; translate it, with the same id',
	]);
});

test('slides in another order are an error at the first of them', async () => {
	const turned = chapter(slide('two', '둘', '가\n\n<!-- pause -->\n\n나'), slide('one', '하나', '<!-- 말한다. -->'));
	expect(await check({'/deck/01-a.ko.md': turned})).toEqual([
		'/deck/01-a.ko.md:1:1: error: slide "two" stands in "ko" where "en" has "one"; keep their order',
	]);
});

test('a step in one language only is an error', async () => {
	const short = chapter(slide('one', '하나', '<!-- 말한다. -->'), slide('two', '둘', '가 나'));
	expect(await check({'/deck/01-a.ko.md': short})).toEqual([
		'/deck/01-a.ko.md:9:1: error: slide "two" has 1 step in "en" and 0 in "ko"; make them as many',
	]);
});

test('a note in one language only is an error at the slide that lacks it', async () => {
	const silent = chapter(slide('one', 'One'), slide('two', 'Two', 'a\n\n<!-- pause -->\n\nb'));
	expect(await check({'/deck/01-a.en.md': silent})).toEqual([
		'/deck/01-a.en.md:1:1: error: slide "one" has 0 notes in "en" and 1 in "ko"; translate them all',
	]);
});

test('a term in one language only is an error where it is explained', async () => {
	expect(await check({'/deck/glossary.ko.yaml': 'shim: 남는다.\ncgroup: 묶는다.\n'})).toEqual([
		'/deck/glossary.en.yaml:2:1: error: the term "runc" is there in "en" and not in "ko"; explain it there too',
		'/deck/glossary.ko.yaml:2:1: error: the term "cgroup" is there in "ko" and not in "en"; explain it there too',
	]);
});

test('a chapter without a translation is one error, not one for each of its slides', async () => {
	expect(await check({'/deck/03-c.en.md': '# Only\n\n---\n\n# English'})).toEqual([
		'/deck/03-c.en.md:1:1: error: this chapter has no translation to "ko"; write one',
	]);
});

test('what is wrong in a shared chapter is told once, and errors in one language do not hide those in another', async () => {
	expect(
		await check({
			'/deck/01-a.en.md': '<!-- layuot: title -->\n# One',
			'/deck/01-a.ko.md': '```diagram\nrows: [[a]\n```',
			'/deck/02-b.md': '<!-- id: x -->\n# A\n\n---\n\n<!-- id: x -->\n# B',
		}),
	).toEqual([
		expect.stringMatching(/^\/deck\/01-a\.en\.md:1:6: warning: .*did you mean "layout"/),
		expect.stringMatching(/^\/deck\/01-a\.ko\.md:\d+:\d+: error: bad YAML/),
		expect.stringMatching(/^\/deck\/02-b\.md:6:1: error: duplicate id "x"/),
	]);
});

test('parity is told in Korean too', async () => {
	const {diagnostics} = await checkDeck('/deck', {
		reader: memory({...good, '/deck/glossary.ko.yaml': 'shim: 남는다.\n'}),
	});
	expect(diagnostics.map((each) => diagnosticLine(each, korean))).toEqual([
		'/deck/glossary.en.yaml:2:1: 오류: 용어 "runc"는 "en"에만 있고 "ko"에는 없습니다. 거기서도 풀이해 주세요',
	]);
});
