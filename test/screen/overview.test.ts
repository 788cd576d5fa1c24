import {expect, test} from 'vitest';
import {Grid} from '../../src/cell/grid.ts';
import type {Size} from '../../src/cell/rectangle.ts';
import {overviewArea, paintOverview} from '../../src/screen/overview.ts';
import type {Slideshow} from '../../src/slide/slideshow.ts';
import {talk} from '../player/deck.ts';
import {Player} from '../player/player.ts';
import {viewAt} from './view.ts';

function picture(grid: Grid): string {
	return `\n${grid.toString()}\n`;
}

test('the overview draws a cell for each slide and marks the selected one', () => {
	const {state} = new Player(talk, {size: {width: 60, height: 20}}).atOnce('o', 'right');
	const blank = {thumbnail: (_: number, size: Size) => new Grid(size)} as Slideshow;
	const view = viewAt(state, talk, {slideshow: () => blank});
	const grid = paintOverview(view, overviewArea(view));
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
