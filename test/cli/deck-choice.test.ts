import {describe, expect, test} from 'vitest';
import {deckTheme, rangeOrFail, slideOrFail} from '../../src/cli/deck-choice.ts';
import {talk} from '../player/deck.ts';

describe('the slides between two flags', () => {
	test('are those from the first of one to the last of the other', () => {
		expect(rangeOrFail(talk, '0.8', '--to', '0.9')).toEqual({from: 1, to: 4});
		expect(rangeOrFail(talk, undefined, '--to', '3')).toEqual({from: undefined, to: 2});
		expect(rangeOrFail(talk, undefined, '--to-era', undefined)).toEqual({from: undefined, to: undefined});
	});

	test('are refused in the wrong order, with the flags as they were written', () => {
		expect(() => rangeOrFail(talk, '0.9', '--to-era', '0.8')).toThrow(/--to-era 0\.8.*0\.9/);
	});

	test('are refused when the deck does not have one of them', () => {
		expect(() => rangeOrFail(talk, '99', '--to', undefined)).toThrow(/--from 99/);
		expect(() => rangeOrFail(talk, undefined, '--to', 'nothing')).toThrow(/--to nothing/);
	});
});

test('who names a slide that is not there is told how many there are, and the eras', () => {
	expect(() => slideOrFail(talk, '--from', 'nothing')).toThrow(/8.*0\.8, 0\.9, 1\.11/);
});

test('a deck has the theme that it asks for, where there is such', () => {
	expect(deckTheme({...talk, theme: 'day'})).toBe('day');
	expect(deckTheme({...talk, theme: 'nothing'})).toBe('night');
	expect(deckTheme(talk)).toBe('night');
});
