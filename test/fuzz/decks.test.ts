import {expect, test} from 'vitest';
import {decks} from './decks.ts';
import {search} from './search.ts';

test('2,000 decks, whole and spoilt, are read, shown and exported, or refused at a place in their files', {
	timeout: 300_000,
}, async () => {
	expect(await search(decks, 1, 2000)).toBeUndefined();
});
