import {expect, test} from 'vitest';
import {Grid} from '../../src/cell/grid.ts';
import {attribute} from '../../src/cell/style.ts';
import {rowPicture} from '../../src/export/row-picture.ts';
import {night} from '../../src/theme/night.ts';

test('letters of one look are one run, spaces between words included', () => {
	const grid = new Grid({width: 20, height: 1});
	grid.text(2, 0, 'two words', {fg: 0xff0000});
	const {letters} = rowPicture(grid, 0, night);
	expect(letters).toHaveLength(1);
	expect(letters[0]?.placed.map(({text}) => text).join('')).toBe('two words');
	expect(letters[0]?.placed[4]).toEqual({x: 6, text: 'w'});
});

test('a look begins a run, and spaces around the text are left out', () => {
	const grid = new Grid({width: 20, height: 1});
	grid.text(1, 0, 'a ', {fg: 0xff0000});
	grid.text(3, 0, 'b', {fg: 0x00ff00, attributes: attribute.bold | attribute.italic});
	const {letters} = rowPicture(grid, 0, night);
	expect(letters.map(({colour, isBold, isItalic}) => [colour, isBold, isItalic])).toEqual([
		[0xff0000, false, false],
		[0x00ff00, true, true],
	]);
	expect(letters[1]?.placed).toEqual([{x: 3, text: 'b'}]);
});

test('a wide letter stands in its first column and nothing in its second', () => {
	const grid = new Grid({width: 8, height: 1});
	grid.text(0, 0, '도커a');
	expect(rowPicture(grid, 0, night).letters[0]?.placed).toEqual([
		{x: 0, text: '도'},
		{x: 2, text: '커'},
		{x: 4, text: 'a'},
	]);
});

test('syllables in parts are put together, as fonts have them', () => {
	const grid = new Grid({width: 4, height: 1});
	grid.text(0, 0, '한'.normalize('NFD'));
	expect(rowPicture(grid, 0, night).letters[0]?.placed[0]?.text).toBe('한');
});

test('lines are shapes and not letters', () => {
	const grid = new Grid({width: 5, height: 1});
	grid.text(0, 0, '─a│');
	const {letters, shapes} = rowPicture(grid, 0, night);
	expect(shapes.map(({x, text}) => `${x}${text}`)).toEqual(['0─', '2│']);
	expect(letters.flatMap(({placed}) => placed)).toEqual([{x: 1, text: 'a'}]);
});

test('backgrounds are told where they are not the theme’s, underlines where they are', () => {
	const grid = new Grid({width: 6, height: 1});
	grid.fill({x: 1, y: 0, width: 3, height: 1}, {bg: 0x112233});
	grid.text(0, 0, 'ab', {attributes: attribute.underline});
	const {backgrounds, underlines} = rowPicture(grid, 0, night);
	expect(backgrounds).toEqual([{x: 1, width: 3, colour: 0x112233}]);
	expect(underlines).toEqual([{x: 0, width: 2, colour: night.text}]);
});

test('inverse text swaps its colours', () => {
	const grid = new Grid({width: 3, height: 1});
	grid.text(0, 0, 'x', {attributes: attribute.inverse});
	const {backgrounds, letters} = rowPicture(grid, 0, night);
	expect(backgrounds[0]).toEqual({x: 0, width: 1, colour: night.text});
	expect(letters[0]?.colour).toBe(night.background);
});
