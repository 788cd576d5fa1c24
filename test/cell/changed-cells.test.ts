import {expect, test} from 'vitest';
import {changedCells} from '../../src/cell/changed-cells.ts';
import {Grid} from '../../src/cell/grid.ts';

function rows(...texts: string[]): Grid {
	const grid = new Grid({width: 6, height: texts.length});
	for (const [y, text] of texts.entries()) grid.text(0, y, text);
	return grid;
}

function changes(before: Grid | undefined, after: Grid): string[] {
	const visited: string[] = [];
	changedCells(before, after, (x, y, index) => visited.push(`${x},${y} ${index} ${after.glyphs[index]}`));
	return visited;
}

test('only cells that differ are visited, in reading order, with their place in the arrays', () => {
	expect(changes(rows('one', 'two'), rows('onE', 'Two'))).toEqual(['2,0 2 E', '0,1 6 T']);
	expect(changes(rows('one', 'two'), rows('one', 'two'))).toEqual([]);
});

test('a cell that holds the same and looks otherwise has changed', () => {
	const after = rows('ab');
	after.text(1, 0, 'b', {fg: 0xff0000});
	expect(changes(rows('ab'), after)).toEqual(['1,0 1 b']);
});

test('a wide grapheme is visited once, in its left cell', () => {
	expect(changes(rows('abcd'), rows('가cd'))).toEqual(['0,0 0 가']);
});

test('without a grid before it, or with one of another size, every cell has changed', () => {
	expect(changes(undefined, rows('가a'))).toEqual(['0,0 0 가', '2,0 2 a', '3,0 3  ', '4,0 4  ', '5,0 5  ']);
	expect(changes(rows('', ''), rows('')).length).toBe(6);
});
