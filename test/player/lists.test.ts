import {expect, test} from 'vitest';
import {movedSelection, nearestMatch, selectedSlide} from '../../src/player/lists.ts';
import {talk} from './deck.ts';
import {Player} from './player.ts';

const player = new Player(talk, {size: {width: 60, height: 20}});
const {context} = player;
const overview = {...player.state, mode: 'overview'} as const;
const select = (by: 'cell' | 'row' | 'page' | 'all', direction: 1 | -1, selected = 0) =>
	movedSelection({...overview, selected}, {type: 'select', by, direction}, context);

test('in the overview a row is as many slides as stand side by side, and a page all that are shown', () => {
	expect(context.screen.overview(overview.size)).toMatchObject({columns: 2, rows: 2});
	expect([select('cell', 1), select('row', 1), select('page', 1), select('all', 1)]).toEqual([1, 2, 4, 7]);
	expect([select('cell', -1, 7), select('row', -1, 7), select('page', -1, 7), select('all', -1, 7)]).toEqual([
		6, 5, 3, 0,
	]);
});

test('no move leaves the list, and a row that is not there is no move', () => {
	expect([select('cell', -1), select('page', -1), select('row', -1, 1)]).toEqual([0, 0, 1]);
	expect([select('cell', 1, 7), select('page', 1, 6), select('row', 1, 6)]).toEqual([7, 7, 6]);
});

test('the nearest match goes round at the ends', () => {
	const at = (slide: number, direction: 1 | -1) =>
		nearestMatch({...player.state, query: 'driv', at: {slide, step: 0}}, context, direction);
	expect([at(0, 1), at(3, 1), at(4, 1)]).toEqual([3, 4, 3]);
	expect([at(0, -1), at(4, -1)]).toEqual([4, 3]);
});

test('what is selected is a slide of the overview or of a match', () => {
	expect(selectedSlide({...overview, selected: 5}, context)).toBe(5);
	const search = {...player.state, mode: 'search', query: 'driv'} as const;
	expect(selectedSlide({...search, selected: 1}, context)).toBe(4);
	expect(selectedSlide({...search, query: 'zz'}, context)).toBeUndefined();
});
