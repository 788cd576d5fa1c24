import {expect, test} from 'vitest';
import {commandNames, mayBeTalk, onlyDeck} from '../../src/cli/arguments.ts';

test('a deck alone, or nothing, need not be parsed', () => {
	expect(onlyDeck([])).toEqual({source: undefined});
	expect(onlyDeck(['talk.md'])).toEqual({source: 'talk.md'});
	expect(onlyDeck(['./record'])).toEqual({source: './record'});
});

test.each([
	['--help'],
	['-'],
	['-x'],
	[''],
	['talk.md', '--from', '3'],
	['a', 'b'],
	...commandNames.map((name) => [name]),
])('%s has to be', (...args) => {
	expect(onlyDeck(args)).toBeUndefined();
});

test('only what presents a deck may be a talk', () => {
	expect(mayBeTalk([])).toBe(true);
	expect(mayBeTalk(['present', 'talk.md', '--motion', 'none'])).toBe(true);
	for (const args of [['record', '-o', 'x'], ['export'], ['check', 'talk.md'], ['--help'], ['--version']])
		expect(mayBeTalk(args), args.join(' ')).toBe(false);
});
