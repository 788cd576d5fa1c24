import {expect, test} from 'vitest';
import type {Grid} from '../../src/cell/grid.ts';
import type {Size} from '../../src/cell/rectangle.ts';
import type {Deck} from '../../src/deck/model.ts';
import {paintSearch, searchArea} from '../../src/screen/search.ts';
import {deckOf, talk} from '../player/deck.ts';
import {Player} from '../player/player.ts';
import {viewAt} from './view.ts';

function picture(grid: Grid): string {
	return `\n${grid.toString()}\n`;
}

/** The search of a player on a screen of a size. */
function search(player: Player, deck: Deck, size: Size): Grid {
	const view = viewAt({...player.state, size}, deck);
	return paintSearch(view, searchArea(view));
}

test('the search shows the matches and the words around', () => {
	const player = new Player(talk).keys('/', 'd', 'r', 'i', 'v', 'ctrl-n');
	expect(picture(search(player, talk, {width: 60, height: 10}))).toMatchInlineSnapshot(`
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
	expect(picture(search(player, deck, {width: 50, height: 6}))).toMatchInlineSnapshot(`
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
	expect(search(player, deck, {width: 60, height: 6}).toString()).toContain('1  Five programs agree.');
});

test('a search without a match says so', () => {
	const player = new Player(talk).keys('/', 'z', 'z');
	expect(search(player, talk, {width: 60, height: 10}).row(0)).toContain('no match');
});
