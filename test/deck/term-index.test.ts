import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {Term} from '../../src/deck/glossary.ts';
import {createTermIndex} from '../../src/deck/term-index.ts';
import {deckOf} from './memory.ts';

const terms = (...names: readonly string[]): Term[] =>
	names.map((term) => ({id: term, term, definition: `What ${term} is.`, position: {file: 'g', line: 1, column: 1}}));

/** The parts of a text that are uses of these terms. */
function usesOf(text: string, ...names: readonly string[]): string[] {
	const uses = createTermIndex(terms(...names)).usesIn(text);
	return uses.map(({start, length}) => text.slice(start, start + length));
}

test('the first use of each term is found, in the order of the text', () => {
	expect(usesOf('The shim calls runc; runc exits, the Shim stays.', 'runc', 'shim')).toEqual(['shim', 'runc']);
});

test('a term is no part of another name, but may be in the plural', () => {
	expect(usesOf('containerd-shim, runc.json, imagery', 'shim', 'runc', 'image')).toEqual([]);
	expect(usesOf('images, boxes', 'image', 'box')).toEqual(['images', 'boxes']);
});

test('a particle may follow a Korean term, and a Latin one', () => {
	expect(usesOf('runc는 네임스페이스를 만든다', 'runc', '네임스페이스')).toEqual(['runc', '네임스페이스']);
});

test('the longer of two terms that begin together is meant', () => {
	expect(usesOf('A control group.', 'control', 'control group')).toEqual(['control group']);
});

test('signs of patterns in a term are themselves', () => {
	expect(usesOf('see a.b (c) and axb', 'a.b (c)', 'd+')).toEqual(['a.b (c)']);
});

test('a term is found wherever it stands between spaces', () => {
	const name = fc.stringMatching(/^[a-z]{1,8}( [a-z]{1,8})?$/);
	fc.assert(
		fc.property(name, (term) => {
			expect(usesOf(`¿ ${term} !`, term)).toEqual([term]);
		}),
	);
});

test('the terms of a slide are those of its title, text and diagrams, not of its notes', async () => {
	const deck = await deckOf('# A shim\n\n```diagram\nrows: [runc]\n```\n\n<!-- containerd is only told. -->');
	const index = createTermIndex(terms('runc', 'shim', 'containerd'));
	expect(deck.slides.map((slide) => index.termsOn(slide).map(({id}) => id))).toEqual([['shim', 'runc']]);
});

test('an empty glossary finds nothing', () => {
	expect(usesOf('anything')).toEqual([]);
});
