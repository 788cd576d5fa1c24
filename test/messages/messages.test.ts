import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import englishMessages from '../../src/messages/en.json' with {type: 'json'};
import koreanMessages from '../../src/messages/ko.json' with {type: 'json'};
import {english, korean, type MessageId, messagesFor} from '../../src/messages/messages.ts';
import {root} from '../support/environment.ts';

const ids = Object.keys(englishMessages) as MessageId[];
const messages: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	en: englishMessages,
	ko: koreanMessages,
};

/** The names of the places in a message. */
const places = (message = '') => [...message.matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name).sort();

const source = readdirSync(join(root, 'src'), {recursive: true, encoding: 'utf8'})
	.filter((name) => /\.tsx?$/.test(name))
	.map((name) => readFileSync(join(root, 'src', name), 'utf8'))
	.join('\n');

test('every message is said somewhere', () => {
	const isSaid = (id: string) => source.includes(`'${id}'`) || id.startsWith('severity.');
	expect(ids.filter((id) => !isSaid(id))).toEqual([]);
});

test('both languages say the same things', () => {
	expect(Object.keys(koreanMessages)).toEqual(ids);
});

test.each(ids)('%s has the same places in both languages, and a text', (id) => {
	expect(places(messages.ko?.[id])).toEqual(places(messages.en?.[id]));
	const values = Object.fromEntries(places(messages.en?.[id]).map((name) => [name ?? '', 2]));
	for (const messages of [english, korean]) expect(messages.format(id, values).trim()).not.toBe('');
});

test('every Korean message with words in it is Korean', () => {
	const hasWords = (message = '') => /\p{L}/u.test(message.replace(/\{\w+\}/g, ''));
	const spoken = ids.filter((id) => hasWords(messages.en?.[id]));
	const untranslated = spoken.filter((id) => !/\p{Script=Hangul}/u.test(messages.ko?.[id] ?? ''));
	expect(untranslated).toEqual([]);
});

test('places are filled in, and numbers choose the form', () => {
	expect(english.format('small.more', {lines: 1})).toBe('… 1 more line');
	expect(english.format('small.more', {lines: 4})).toBe('… 4 more lines');
	expect(korean.format('small.more', {lines: 4})).toBe('… 4줄 더 있음');
	expect(english.format('notes.next', {title: "it's {braced}"})).toBe("Next: it's {braced}");
});

test('a message may fill a place of another one', () => {
	const values = {key: 'layuot', hint: {id: 'hint.didYouMean', values: {near: 'layout'}}} as const;
	expect(english.format('shape.unknownKey', values)).toBe('unknown key "layuot"; did you mean "layout"?');
	expect(korean.format('shape.unknownKey', values)).toBe('모르는 키 "layuot". "layout"를 쓰려던 것 아닌가요?');
});

test('braces, signs and apostrophes of messages are themselves', () => {
	expect(english.format('shape.start')).toBe('must be a box or {box, from}');
	expect(english.format('deck.openComment')).toContain('write --> at its end');
	expect(english.format('file.missing', {path: '<a> {b}'})).toMatch(/^<a> \{b\}: /);
	expect(english.format('file.diagramMissing', {path: 'a'})).toContain("the deck's folder");
});

test('the first language that there are words in is taken, else English', () => {
	expect(messagesFor('ko-KR').language).toBe('ko');
	expect(messagesFor('ko_KR.UTF-8').language).toBe('ko');
	expect(messagesFor('fr', undefined, 'ko', 'en').language).toBe('ko');
	expect(messagesFor('fr').language).toBe('en');
	expect(messagesFor(undefined).language).toBe('en');
});
