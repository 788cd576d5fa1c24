import {expect, test} from 'vitest';
import type {Grid} from '../../src/cell/grid.ts';
import {notesArea, paintNotes} from '../../src/screen/notes.ts';
import {deckOf} from '../player/deck.ts';
import {Player} from '../player/player.ts';
import {viewAt} from './view.ts';

function picture(grid: Grid): string {
	return `\n${grid.toString()}\n`;
}

test('the notes show cues first, then the text, and what comes next', () => {
	const deck = deckOf([
		{id: 'a', slides: [{title: 'One', notes: 'The daemon and the client were one binary.\n\nSay so.'}, {title: 'Two'}]},
	]);
	expect(picture(paintNotes(viewAt(new Player(deck).state, deck), {width: 30, height: 7}))).toMatchInlineSnapshot(`
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
	expect(picture(paintNotes(viewAt(player.state, deck), size))).toMatchInlineSnapshot(`
		"
		╭─╴Notes╶──────────────────────────────────────╮
		│ word word word word word word word word word │
		│ word word word word word word word word word │
		│ word word word word word word word word wor… │
		╰─╴Last slide╶───────────────╴2 more lines: s╶─╯
		"
	`);
	const {state} = player.keys('s');
	const view = viewAt({...state, size: {width: 48, height: 20}}, deck);
	const area = notesArea(view);
	expect(area).toEqual({x: 0, y: 12, width: 48, height: 7});
	const sheet = (height: number) => picture(paintNotes(view, {width: 48, height}));
	expect(sheet(area?.height ?? 0)).toMatchInlineSnapshot(`
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
	expect(picture(paintNotes(viewAt(state, deck), {width: 24, height: 5}))).toMatchInlineSnapshot(`
		"
		╭─╴Notes╶──────────────╮
		│ word word word word  │
		│ word word word word  │
		│ word word word word… │
		╰────╴7 more lines: s╶─╯
		"
	`);
});
