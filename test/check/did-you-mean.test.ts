import fc from 'fast-check';
import {expect, test} from 'vitest';
import {didYouMean, nearestName} from '../../src/check/did-you-mean.ts';

const names = ['daemon', 'runtime', 'shim'];
const otherwise = {id: 'hint.remove'} as const;

test('the name with the fewest letters otherwise is the nearest', () => {
	expect(nearestName('deamon', names)).toBe('daemon');
	expect(nearestName('Runtme', names)).toBe('runtime');
});

test('a word that shares too little with every name has none near', () => {
	expect(nearestName('kernel', names)).toBeUndefined();
	expect(nearestName('x', ['y'])).toBeUndefined();
	expect(nearestName('shim', [])).toBeUndefined();
});

test('how many letters may differ can be said', () => {
	expect(nearestName('shmi', names, 1)).toBeUndefined();
	expect(nearestName('shmi', names, 2)).toBe('shim');
});

test('a word longer than any name is not compared', () => {
	expect(nearestName('a'.repeat(61), ['a'.repeat(60)])).toBeUndefined();
});

test('a name is the nearest to itself', () => {
	fc.assert(
		fc.property(fc.stringMatching(/^[a-z]{2,20}$/), (name) => {
			expect(nearestName(name, [...names, name])).toBe(name);
		}),
	);
});

test('the nearest name is asked for, or else what is said otherwise', () => {
	expect(didYouMean('demon', names, otherwise)).toEqual({id: 'hint.didYouMean', values: {near: 'daemon'}});
	expect(didYouMean('registry', names, otherwise)).toBe(otherwise);
});
