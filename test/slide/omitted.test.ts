import {expect, test} from 'vitest';
import type {Deck} from '../../src/deck/model.ts';
import {omittedDetails} from '../../src/slide/omitted.ts';
import {diagram} from '../support/diagram.ts';
import {appearance, deck, position, slide} from './slides.ts';

/** A deck of one slide with this diagram. */
function deckWith(yaml: string): Deck {
	return deck(slide({index: 0, blocks: [{type: 'diagram', step: 0, position, diagram: diagram(yaml)}]}));
}

/** What is left out of it, in a line each. */
function lacking(yaml: string, width: number, height: number): string[] {
	return omittedDetails(deckWith(yaml), {width, height}, appearance).map(({what, name}) => `${what} ${name}`.trim());
}

const chain = `
rows: [a, b, c]
edges: [a -> b: HTTP over a unix socket, b -> c]
`;

test('where there is room nothing is left out', () => {
	expect(lacking(chain, 80, 23)).toEqual([]);
});

test('a label that finds no room is told, and so is a diagram that does not fit', () => {
	const wide =
		'rows: [[left, right]]\nedges: [left -> right: a label that is much longer than the way that is left for it]';
	expect(lacking(wide, 60, 15)).toEqual(['label left -> right']);
	const tower = `rows: [${Array.from({length: 9}, (_, floor) => `floor-${floor}`).join(', ')}]`;
	expect(lacking(tower, 80, 23)).toEqual(['diagram']);
});

test('on a stage that is too small for any slide no diagram is seen', () => {
	expect(lacking(chain, 40, 9)).toEqual(['diagram']);
});

test('lines of boxes of which only the number is shown are told', () => {
	const items = Array.from({length: 40}, (_, n) => `i${n}`).join(', ');
	expect(lacking(`rows: [[a, b]]\nboxes: {a: {title: Box, items: [${items}]}}`, 80, 23)).toEqual(['items a']);
	expect(lacking(`rows: [[a, b]]\nboxes: {a: {title: Box, items: [${items}]}}`, 80, 60)).toEqual([]);
});

test('a caption of more than four rows is told, and so are a title and captions that make room', () => {
	const caption = 'word '.repeat(100).trim();
	expect(lacking(`rows: [a, b]\nsteps: [{caption: ${caption}}]`, 80, 23)).toEqual(['caption']);
	expect(lacking(`rows: [a, b]\nsteps: [{caption: ${caption}}]`, 200, 59)).toEqual(['caption']);
	expect(lacking(`rows: [a, b]\nsteps: [{caption: short}]`, 80, 23)).toEqual([]);
	const tower = diagram('rows: [a, b, c, d, e]\nsteps: [{caption: short}]');
	const shown = deck(slide({index: 0, title: 'Title', blocks: [{type: 'diagram', step: 0, position, diagram: tower}]}));
	const at = (height: number) => omittedDetails(shown, {width: 80, height}, appearance).map(({what}) => what);
	const all = Array.from({length: 16}, (_, n) => at(15 + n).join(' '));
	expect([...new Set(all)]).toEqual(['title captions', 'title', '']);
});
