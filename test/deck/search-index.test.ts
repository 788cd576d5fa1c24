import {expect, test} from 'vitest';
import type {Deck} from '../../src/deck/model.ts';
import {createSearchIndex} from '../../src/deck/search-index.ts';
import {deckOf, talk} from '../player/deck.ts';

const search = (deck: Deck, query: string) => createSearchIndex(deck).search(query);

test('a search finds titles, text and notes, whatever the case', () => {
	expect(search(talk, 'SHIMS').map((match) => [match.slide, match.where])).toEqual([[6, 'title']]);
	expect(search(talk, 'driver').map((match) => [match.slide, match.where])).toEqual([
		[3, 'text'],
		[4, 'title'],
	]);
	expect(search(talk, 'lxc slowly').map((match) => [match.slide, match.where])).toEqual([[2, 'notes']]);
});

test('an empty search finds nothing', () => {
	expect(search(talk, '  ')).toEqual([]);
});

test('composed and decomposed letters are the same', () => {
	const deck = deckOf([{id: 'a', slides: [{title: '도커 데몬'.normalize('NFD')}, {title: 'Café'}]}]);
	expect(search(deck, '도커')).toHaveLength(1);
	expect(search(deck, 'CAFE\u0301')).toHaveLength(1);
});

test('an excerpt shows the words around the place and says where it is', () => {
	const text = `${'before '.repeat(20)}NEEDLE${' after'.repeat(20)}`;
	const [match] = search(deckOf([{id: 'a', slides: [{title: 'x', text}]}]), 'needle');
	expect(match?.excerpt.slice(match.start, match.start + match.length)).toBe('NEEDLE');
	expect(match?.excerpt).toMatch(/^… before .* after …$/);
});

test('an excerpt marks the place even where lower case is longer', () => {
	const [match] = search(deckOf([{id: 'a', slides: [{title: 'İİİ needle'}]}]), 'needle');
	expect(match?.excerpt.slice(match.start, match.start + match.length)).toBe('needle');
});

test('Korean is found by the first consonants of its syllables', () => {
	const deck = deckOf([
		{
			id: 'a',
			slides: [{title: '도커 데몬'}, {title: '컨테이너', text: '커널은 컨테이너를 모른다'}, {title: 'ㅋㅋ 웃음'}],
		},
	]);
	const found = (query: string) => search(deck, query).map(({slide, where}) => `${slide} ${where}`);
	expect(found('ㄷㅋ ㄷㅁ')).toEqual(['0 title']);
	expect(found('ㅋㅌㅇㄴ')).toEqual(['1 title']);
	expect(found('컨ㅌㅇ')).toEqual(['1 title']);
	expect(found('ㅋㄴㅇ ')).toEqual(['1 text']);
	expect(found('ㅋㅋ')).toEqual(['2 title']);
	expect(found('ㄲㅌ')).toEqual([]);
	const [match] = search(deck, 'ㅁㄹㄷ');
	expect(match?.excerpt.slice(match.start, match.start + match.length)).toBe('모른다');
});

test('accents of Latin and Greek letters make no difference, the parts of Hangul do', () => {
	const deck = deckOf([
		{id: 'a', slides: [{title: 'Un café à Zürich'}, {title: 'Ελληνικά'}, {title: '각자'}, {title: 'ガス'}]},
	]);
	for (const query of ['cafe', 'CAFÉ', 'cafe\u0301', 'zurich']) expect(search(deck, query)).toMatchObject([{slide: 0}]);
	const [match] = search(deck, 'cafe');
	expect(match?.excerpt.slice(match.start, match.start + match.length)).toBe('café');
	expect(search(deck, 'ελληνικα')).toMatchObject([{slide: 1}]);
	expect(search(deck, '가자')).toEqual([]);
	expect(search(deck, 'カス')).toEqual([]);
});
