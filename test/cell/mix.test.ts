import fc from 'fast-check';
import {expect, test} from 'vitest';
import {mix} from '../../src/cell/mix.ts';
import {contrast} from '../support/contrast.ts';

const colour = fc.integer({min: 0, max: 0xffffff});

test('a mixture begins with one colour and ends with the other', () => {
	fc.assert(
		fc.property(colour, colour, (a, b) => {
			expect(mix(a, b, 0)).toBe(a);
			expect(mix(a, b, 1)).toBe(b);
		}),
	);
});

test('a mixture is a colour at any t, also outside 0 to 1', () => {
	fc.assert(
		fc.property(colour, colour, fc.double({min: -2, max: 3, noNaN: true}), (a, b, t) => {
			const mixed = mix(a, b, t);
			expect(Number.isInteger(mixed) && mixed >= 0 && mixed <= 0xffffff).toBe(true);
		}),
	);
});

test('half way from black to white is the grey that looks half as bright', () => {
	expect(mix(0x000000, 0xffffff, 0.5).toString(16)).toBe('636363');
});

test('a text that fades loses contrast all the way', () => {
	const steps = Array.from({length: 11}, (_, step) => contrast(mix(0xffffff, 0x101820, step / 10), 0x101820));
	expect(steps).toEqual([...steps].sort((a, b) => b - a));
});
