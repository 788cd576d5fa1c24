import {expect, test} from 'vitest';
import type {Term} from '../../src/deck/glossary.ts';
import type {Deck} from '../../src/deck/model.ts';
import {english, korean} from '../../src/messages/messages.ts';
import {glossaryArea, paintGlossary} from '../../src/screen/glossary.ts';
import {appearanceOf} from '../../src/slide/appearance.ts';
import {deckOf} from '../player/deck.ts';
import {Player} from '../player/player.ts';
import {viewAt} from './view.ts';

const position = {file: 'glossary.yaml', line: 1, column: 1};
const terms = (entries: Readonly<Record<string, string>>): Term[] =>
	Object.entries(entries).map(([term, definition]) => ({id: term, term, definition, position}));
const deck: Deck = {
	...deckOf([{id: 'a', slides: [{title: 'Shims', text: 'A shim keeps a container.'}, {title: 'Two'}]}]),
	glossary: terms({
		container: 'Processes that see a world of their own, and no more of the machine than they are given.',
		runc: 'Starts containers.',
		shim: 'Keeps a container when others go.',
	}),
};
const picture = (player: Player, shown = deck, messages = english) => {
	const view = viewAt(player.state, shown, {appearance: {...appearanceOf(shown, 'night'), messages}});
	return `\n${paintGlossary(view, glossaryArea(view)).toString()}\n`;
};
const size = {width: 50, height: 14};

test('d lists the terms of the slide in the order in which it uses them', () => {
	expect(picture(new Player(deck, {size}).keys('d'))).toMatchInlineSnapshot(`
		"
		╭─╴Terms of this slide╶──────────────────────────╮
		│                                                │
		│ shim                                           │
		│   Keeps a container when others go.            │
		│                                                │
		│ container                                      │
		│   Processes that see a world of their own, and │
		│   no more of the machine than they are given.  │
		│                                                │
		╰─╴Esc closes╶───────────────────────────────────╯
		"
	`);
});

test('a list that is too long has pages', () => {
	const low = new Player(deck, {size: {width: 50, height: 9}}).keys('d');
	expect(picture(low)).toContain('1/2');
	expect(picture(low)).not.toContain('world');
	expect(picture(low.keys('down', 'down'))).toContain('world');
	expect(picture(low.keys('up'))).toContain('Keeps');
});

test('a slide without terms, and a deck without a glossary, say so', () => {
	const second = new Player(deck, {size, at: {slide: 1, step: 0}}).keys('d');
	expect(picture(second)).toContain('explains nothing on this slide');
	const {glossary: _, ...bare} = deck;
	expect(picture(second, bare, korean)).toContain('용어집이 없습니다');
});

test('d, q and Esc close the list, and other keys move nothing behind it', () => {
	for (const key of ['d', 'q', 'escape']) {
		const player = new Player(deck, {size}).keys('d', 'right', 'n');
		expect(player.state.mode).toBe('glossary');
		expect(player.keys(key).state).toMatchObject({mode: 'slide', at: {slide: 0, step: 0}});
	}
});

test('a definition higher than the screen goes on overleaf', () => {
	const long = {...deck, glossary: terms({shim: 'word '.repeat(200)})};
	const player = new Player(long, {size: {width: 40, height: 10}}).keys('d');
	let words = 0;
	for (let page = 0; page < 20; page++) {
		words += picture(player, long).match(/word/g)?.length ?? 0;
		const before = player.state.selected;
		if (player.keys('down').state.selected === before) break;
	}
	expect(words).toBe(200);
});
