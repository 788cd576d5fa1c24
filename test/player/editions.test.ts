import {expect, test} from 'vitest';
import {createEditions} from '../../src/player/editions.ts';
import {talk as deck} from './deck.ts';

const first = {...deck, languages: ['en', 'ko'], language: 'en'};
const second = {...deck, languages: ['en', 'ko'], language: 'ko'};

test('the other languages are loaded once, and only when they are asked for', async () => {
	let calls = 0;
	const editions = createEditions(first, async () => {
		calls++;
		return [second];
	});
	expect(editions.isComplete).toBe(false);
	expect(editions.of({edition: 1})).toBe(first);
	await Promise.all([editions.load(), editions.load()]);
	expect(calls).toBe(1);
	expect(editions.isComplete).toBe(true);
	expect(editions.of({edition: 1})).toBe(second);
});

test('a talk goes on in its language when the others cannot be loaded', async () => {
	const editions = createEditions(first, async () => {
		throw new Error('the files are gone');
	});
	await editions.load();
	expect(editions.all).toEqual([first]);
	expect(editions.isComplete).toBe(true);
});

test('there is nothing to load for a deck in one language', () => {
	expect(createEditions(deck, async () => [second]).isComplete).toBe(true);
	expect(createEditions(first).isComplete).toBe(true);
});

test('a deck that is completed while the others are being loaded stays complete', async () => {
	const {promise, resolve} = Promise.withResolvers<readonly (typeof second)[]>();
	const editions = createEditions({...first, slides: []}, () => promise);
	const loaded = editions.load();
	editions.complete(first);
	resolve([second]);
	await loaded;
	expect(editions.all).toEqual([first, second]);
});
