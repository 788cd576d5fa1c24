import {expect, test} from 'vitest';
import {difference} from '../../src/cell/difference.ts';
import {Grid} from '../../src/cell/grid.ts';
import {composeScreen, panes} from '../../src/screen/panes.ts';
import {viewOf} from '../../src/screen/view.ts';
import {talk as deck} from '../player/deck.ts';
import {type TestTalk, testTalk} from '../ui/talk.ts';

function screen(talk: TestTalk, hasClock?: boolean) {
	const state = talk.store.getSnapshot();
	return composeScreen(panes(viewOf(talk, state, hasClock)), state.size);
}

function press(talk: TestTalk, ...keys: string[]): string {
	for (const key of keys) talk.store.dispatch({type: 'key', key});
	return screen(talk).toString();
}

test('the screen is the slide with the footer under it', () => {
	const grid = screen(testTalk(deck));
	expect(grid.height).toBe(24);
	expect(grid.toString()).toContain('Opening');
	expect(grid.row(23)).toContain('1/8');
});

test('keys change the screen', () => {
	const talk = testTalk(deck, {motion: 'none'});
	expect(press(talk, 'right')).toContain('Monolith');
	expect(press(talk, '?')).toContain('forward one step');
	expect(press(talk, 'escape')).not.toContain('forward one step');
	expect(press(talk, 'o')).toContain('Overview');
	expect(press(talk, 'escape', '/', 's', 'h', 'i', 'm')).toMatch(/\/.*shim/);
	expect(press(talk, 'enter')).toContain('Shims');
	expect(press(talk, 's')).toContain('Notes');
	expect(press(talk, 'b').trim()).toBe('');
	expect(press(talk, 'b')).toContain('Shims');
});

test('every screen is exactly as large as the terminal', () => {
	for (const size of [
		{width: 1, height: 1},
		{width: 20, height: 5},
		{width: 60, height: 16},
		{width: 80, height: 24},
		{width: 99, height: 40},
	]) {
		for (const keys of [[], ['s'], ['s', 's'], ['?'], ['o'], ['/', 'l'], ['b']]) {
			const talk = testTalk(deck, {size, motion: 'none'});
			press(talk, ...keys);
			const {width, height} = screen(talk);
			expect({width, height}, `${keys}`).toEqual(size);
		}
	}
});

test('without colours no colour is written, and what is selected still stands out', () => {
	const talk = testTalk(deck, {motion: 'none'});
	press(talk, 'o');
	const text = difference(undefined, screen(talk), {depth: 'none', isAscii: false, foreground: -1, background: -1});
	expect(text).not.toMatch(/\x1b\[[0-9;]*[34][0-9]/);
	expect(text).toContain('▸');
});

test('the clock can be left out of the painted screen', () => {
	const talk = testTalk(deck, {motion: 'none'});
	press(talk, 'right');
	expect(screen(talk).row(23)).toContain('00:00');
	expect(screen(talk, false).row(23)).not.toContain('00:00');
	expect(screen(talk, false).row(23)).toContain('2/8');
});

test('panes have names, in the order in which they are painted', () => {
	const talk = testTalk(deck, {motion: 'none'});
	const names = () => panes(viewOf(talk, talk.store.getSnapshot())).map(({name}) => name);
	expect(names()).toEqual(['slide', 'footer']);
	press(talk, 's');
	expect(names()).toEqual(['slide', 'notes', 'footer']);
	for (const [key, name] of [
		['?', 'help'],
		['o', 'overview'],
		['/', 'search'],
		['d', 'glossary'],
	] as const) {
		press(talk, key);
		expect(names()).toEqual(['slide', 'notes', 'footer', name]);
		press(talk, 'escape');
	}
	press(talk, 'b');
	expect(names()).toEqual(['blank']);
});

test('the grid of a pane is as large as its area, and inside the screen', () => {
	for (const [width, height] of [
		[30, 8],
		[80, 24],
		[140, 40],
	] as const) {
		for (const keys of [[], ['s'], ['s', 's'], ['?'], ['o'], ['d'], ['/', 'l'], ['b']]) {
			const talk = testTalk(deck, {size: {width, height}, motion: 'none'});
			press(talk, ...keys);
			for (const {name, area, grid} of panes(viewOf(talk, talk.store.getSnapshot()))) {
				expect([grid.width, grid.height], `${name} at ${width}x${height}`).toEqual([area.width, area.height]);
				expect(area.x + area.width, name).toBeLessThanOrEqual(width);
				expect(area.y + area.height, name).toBeLessThanOrEqual(height);
			}
		}
	}
});

test('what comes later lies over what came before', () => {
	const grid = (text: string) => {
		const one = new Grid({width: 2, height: 1});
		one.text(0, 0, text);
		return one;
	};
	const screen = composeScreen(
		[
			{name: 'slide', area: {x: 0, y: 0, width: 2, height: 1}, grid: grid('ab')},
			{name: 'footer', area: {x: 1, y: 0, width: 2, height: 1}, grid: grid('cd')},
		],
		{width: 4, height: 1},
	);
	expect(screen.row(0)).toBe('acd ');
});
