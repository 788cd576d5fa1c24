import fc from 'fast-check';
import {expect, test} from 'vitest';
import {slug, uniqueIds} from '../../src/check/slug.ts';

test('a slug joins words of every script by hyphens', () => {
	expect(slug('도커 Engine 1.0!')).toBe('도커-engine-1-0');
	expect(slug('  Café\t—  ')).toBe('café');
	expect(slug('!?')).toBe('');
});

test('a slug is its own slug', () => {
	fc.assert(
		fc.property(fc.string({unit: 'grapheme'}), (written) => {
			expect(slug(slug(written))).toBe(slug(written));
		}),
	);
});

test('an id that is taken gets the next number that is free', () => {
	const unique = uniqueIds();
	expect(['a', 'a', 'a-2', 'b', 'a'].map(unique)).toEqual(['a', 'a-2', 'a-2-2', 'b', 'a-3']);
});

test('no two ids are the same', () => {
	const ids = fc.array(fc.constantFrom('a', 'a-2', 'a-2-2', 'b'), {maxLength: 30});
	fc.assert(
		fc.property(ids, (written) => {
			const unique = uniqueIds();
			expect(new Set(written.map(unique)).size).toBe(written.length);
		}),
	);
});
