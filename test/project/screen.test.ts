import {expect, test} from 'vitest';
import {graphemes, graphemeWidth} from '../../src/cell/width.ts';
import {looseEnds, unknownWords, vocabulary} from '../support/screen.ts';

const screen = (picture: string) =>
	picture.split('\n').map((row) => graphemes(row).flatMap((each) => (graphemeWidth(each) === 2 ? [each, ''] : [each])));

test('a diagram whose lines all meet has no loose ends', () => {
	const picture = `
╭─╴daemon╶──╮   ┌───┐
│ 데몬      ├──▶│ x │
├───────────┤   └───┘
╰─────┬─────╯◀──┐
      ▼         │
   ┌─────┐      │
   │     ├┄┄┄┄┄┄┘
   └─────┘`;
	expect(looseEnds(screen(picture))).toEqual([]);
});

test('a loose end is told with its place', () => {
	expect(looseEnds(screen('┌──┐\n│  │\n└┴ ┘'))).toEqual([
		'┴ at column 2, row 3: nothing above',
		'┴ at column 2, row 3: nothing right',
		'┘ at column 4, row 3: nothing left',
	]);
});

test.each([
	['a border that is cut', '╭──\n│  \n╰──', 2],
	['a line over text', '╭─a─╮\n╰───╯', 2],
	['a corner that is missing', '╭── \n│  │\n╰──╯', 2],
	['a line that stops before its box', '┌┐  ┌┐\n│├─ ││\n└┘  └┘', 1],
	['an arrowhead that points back', '┌┐\n│├─◀\n└┘', 1],
	['a straight line with one end free', '┌┐\n│├──\n└┘', 1],
])('%s has loose ends', (_, picture, count) => {
	expect(looseEnds(screen(picture))).toHaveLength(count);
});

test('a double border closes too', () => {
	expect(looseEnds(screen('╔══╗\n║  ║\n╚══╝'))).toEqual([]);
});

test('a rule across the screen is no border', () => {
	expect(looseEnds(screen('title\n━━━━━\n\n │\n │ quote'))).toEqual([]);
});

test('words that are cut or run together are unknown', () => {
	const known = vocabulary({
		title: 'docker -d',
		boxes: new Map([['a', ['libcontainer, (runc)', 'fork/exec a 데몬 0.9']]]),
	});
	expect(unknownWords('╭─╴docker╶─╮ │-d│ libcontainer runc; fork 0.9 데몬 • a…', known)).toEqual([]);
	expect(unknownWords('│libcontai│ dockerrunc forkexec', known)).toEqual(['libcontai', 'dockerrunc', 'forkexec']);
});
