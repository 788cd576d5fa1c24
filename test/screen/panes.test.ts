import {expect, test} from 'vitest';
import {Grid} from '../../src/cell/grid.ts';
import {paintHelp} from '../../src/screen/help.ts';
import {paintNotes} from '../../src/screen/notes.ts';
import {paintOverview} from '../../src/screen/overview.ts';
import {paintSearch} from '../../src/screen/search.ts';
import {thumbnail} from '../../src/screen/thumbnail.ts';
import {night} from '../../src/theme/night.ts';
import {deckOf, talk} from '../player/deck.ts';
import {Player} from '../player/player.ts';

function picture(grid: Grid): string {
	return `\n${grid.toString()}\n`;
}

test('the notes show cues first, then the text, and what comes next', () => {
	const deck = deckOf([
		{id: 'a', slides: [{title: 'One', notes: 'The daemon and the client were one binary.\n\nSay so.'}, {title: 'Two'}]},
	]);
	expect(picture(paintNotes(new Player(deck).state, deck, {width: 30, height: 7}, night))).toMatchInlineSnapshot(`
		"
		╭─╴Notes╶────────────────────╮
		│ The daemon and the client  │
		│ were one binary.           │
		│ Say so.                    │
		│                            │
		│                            │
		╰─╴Next: Two╶────────────────╯
		"
	`);
});

test('notes that are too long say how much more there is, and large ones are as high as they need to be', () => {
	const deck = deckOf([{id: 'a', slides: [{title: 'One', notes: 'word '.repeat(40)}]}]);
	const player = new Player(deck).keys('s');
	const size = {width: 48, height: 5};
	expect(picture(paintNotes(player.state, deck, size, night))).toMatchInlineSnapshot(`
		"
		╭─╴Notes╶──────────────────────────────────────╮
		│ word word word word word word word word word │
		│ word word word word word word word word word │
		│ word word word word word word word word wor… │
		╰─╴Last slide╶───────────────╴2 more lines: s╶─╯
		"
	`);
	const {state} = player.keys('s');
	const sheet = (height: number) =>
		picture(paintNotes({...state, size: {width: 48, height: 20}}, deck, {width: 48, height}, night));
	expect(sheet(19)).toMatchInlineSnapshot(`
		"
		╭─╴Notes╶──────────────────────────────────────╮
		│ word word word word word word word word word │
		│ word word word word word word word word word │
		│ word word word word word word word word word │
		│ word word word word word word word word word │
		│ word word word word                          │
		╰─╴Last slide╶─────────────────────────────────╯
		"
	`);
	expect(sheet(5)).toMatchInlineSnapshot(`
		"
		╭─╴Notes╶──────────────────────────────────────╮
		│ word word word word word word word word word │
		│ word word word word word word word word word │
		│ word word word word word word word word wor… │
		╰─╴Last slide╶────────────────╴… 2 more lines╶─╯
		"
	`);
});

test('notes in a narrow pane say that there is more', () => {
	const deck = deckOf([{id: 'a', slides: [{title: 'One', notes: 'word '.repeat(40)}]}]);
	const {state} = new Player(deck).keys('s');
	expect(picture(paintNotes(state, deck, {width: 24, height: 5}, night))).toMatchInlineSnapshot(`
		"
		╭─╴Notes╶──────────────╮
		│ word word word word  │
		│ word word word word  │
		│ word word word word… │
		╰────╴7 more lines: s╶─╯
		"
	`);
});

test('the search shows the matches and the words around', () => {
	const player = new Player(talk).keys('/', 'd', 'r', 'i', 'v', 'ctrl-n');
	expect(picture(paintSearch(player.state, talk, {width: 60, height: 10}, night))).toMatchInlineSnapshot(`
		"
		╭─╴Search: 2/2╶────────────────────────────────────────────╮
		│ /driv                                                    │
		│                                                          │
		│   4  Libcontainer  A driver of its own                   │
		│ ▸ 5  Driver API                                          │
		│                                                          │
		│                                                          │
		│                                                          │
		╰─╴Enter goes there, Esc closes╶───────────────────────────╯
		"
	`);
});

test('what was looked for is seen however narrow the search is, and little is cut', () => {
	const deck = deckOf([
		{
			id: 'a',
			slides: [
				{title: '컨테이너를 누가 만드는가', notes: '데몬은 위에서 일을 받기만 하고 정작 컨테이너는 runc가 만든다.'},
			],
		},
	]);
	const player = new Player(deck).keys('/', 'r', 'u', 'n', 'c');
	expect(picture(paintSearch(player.state, deck, {width: 50, height: 6}, night))).toMatchInlineSnapshot(`
		"
		╭─╴Search: 1/1╶──────────────────────────────────╮
		│ /runc                                          │
		│                                                │
		│ ▸ 1  컨테이너를…  notes: … 이너는 runc가 만든… │
		╰─╴Enter goes there, Esc closes╶─────────────────╯
		"
	`);
});

test('a slide without a title is listed by what it begins with', () => {
	const deck = deckOf([{id: 'a', slides: [{title: '', text: 'Five programs agree.', notes: 'my own words'}]}]);
	const player = new Player(deck).keys('/', 'o', 'w', 'n');
	expect(paintSearch(player.state, deck, {width: 60, height: 6}, night).toString()).toContain(
		'1  Five programs agree.',
	);
});

test('a search without a match says so', () => {
	const player = new Player(talk).keys('/', 'z', 'z');
	expect(paintSearch(player.state, talk, {width: 60, height: 10}, night).row(0)).toContain('no match');
});

test('the help names the keys, a page at a time', () => {
	const first = paintHelp({width: 80, height: 24}, 0, night).toString();
	const second = paintHelp({width: 80, height: 24}, 1, night).toString();
	expect(first).toContain('forward one step');
	expect(first).toContain('1/2');
	expect(second).toContain('quit');
	expect(paintHelp({width: 200, height: 60}, 0, night).toString()).toMatch(
		/forward one step[\s\S]*suspend; fg returns/,
	);
});

test('a miniature keeps the shape of what it stands for', () => {
	const source = new Grid({width: 16, height: 16});
	source.fill({x: 0, y: 0, width: 16, height: 16}, {});
	for (let x = 0; x < 16; x++) {
		source.text(x, 0, '-', {fg: 0xff0000});
		source.text(x, 15, '-', {fg: 0x00ff00});
	}
	const small = thumbnail(source, {width: 4, height: 2}, false);
	expect(small.toString()).toBe('⠉⠉⠉⠉\n⣀⣀⣀⣀');
	expect(small.foregrounds[0]).toBe(0xff0000);
	expect(small.foregrounds[4]).toBe(0x00ff00);
	expect(thumbnail(source, {width: 4, height: 2}, true).toString()).toBe('....\n....');
});

test('the overview draws a cell for each slide and marks the selected one', () => {
	const blank = () => new Grid({width: 80, height: 23});
	const look = {theme: night, isAscii: false};
	const grid = paintOverview({width: 60, height: 20}, 1, 0, talk, look, blank);
	expect(picture(grid)).toMatchInlineSnapshot(`
		"
		 Overview            page 1/2, Enter goes there, Esc closes
		╭─╴◆ 1╶──────────────────────╮┏━╸▸ 2 0.8╺━━━━━━━━━━━━━━━━━━┓
		│                            │┃                            ┃
		│                            │┃                            ┃
		│                            │┃                            ┃
		│                            │┃                            ┃
		│                            │┃                            ┃
		│                            │┃                            ┃
		│ Opening                    │┃ Monolith                   ┃
		╰────────────────────────────╯┗━━━━━━━━━━━━━━━━━━━━━━━━━━━━┛
		╭─╴3 0.8╶────────────────────╮╭─╴4 0.9╶────────────────────╮
		│                            ││                            │
		│                            ││                            │
		│                            ││                            │
		│                            ││                            │
		│                            ││                            │
		│                            ││                            │
		│ Limits                     ││ Libcontainer               │
		╰────────────────────────────╯╰────────────────────────────╯
		"
	`);
});
