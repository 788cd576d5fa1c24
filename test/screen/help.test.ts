import {expect, test} from 'vitest';
import type {Size} from '../../src/cell/rectangle.ts';
import {helpArea, paintHelp} from '../../src/screen/help.ts';
import {talk} from '../player/deck.ts';
import {Player} from '../player/player.ts';
import {viewAt} from './view.ts';

/** A page of the help on a screen of a size. */
function help(size: Size, page: number): string {
	const view = viewAt({...new Player(talk, {size}).state, selected: page}, talk);
	return paintHelp(view, helpArea(view)).toString();
}

test('the help names the keys, a page at a time', () => {
	const first = help({width: 80, height: 24}, 0);
	const second = help({width: 80, height: 24}, 1);
	expect(first).toContain('forward one step');
	expect(first).toContain('1/2');
	expect(second).toContain('quit');
	expect(help({width: 200, height: 60}, 0)).toMatch(/forward one step[\s\S]*suspend; fg returns/);
});
