import {expect, test} from 'vitest';
import {keys} from './keys.ts';
import {search} from './search.ts';

test('2,000 talks with any keys, pastes, sizes and times stay on a slide, and show it again on the way back', {
	timeout: 300_000,
}, async () => {
	expect(await search(keys, 1, 2000)).toBeUndefined();
});
