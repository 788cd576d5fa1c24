import {expect, test} from 'vitest';
import {search} from './search.ts';
import {sizes} from './sizes.ts';

test('2,000 talks fit every size from a cell to more than a screen, in the middle of moving too', {
	timeout: 300_000,
}, async () => {
	expect(await search(sizes, 1, 2000)).toBeUndefined();
});
