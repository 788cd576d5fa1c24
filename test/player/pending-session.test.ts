import {expect, test} from 'vitest';
import type {Effect} from '../../src/player/action.ts';
import {openPendingSession} from '../../src/player/pending-session.ts';
import type {Start} from '../../src/player/state.ts';
import {screenLayout} from '../../src/screen/screen-layout.ts';
import {ManualClock} from '../ui/talk.ts';
import {talk as deck} from './deck.ts';

/** A talk of which only one slide has been read, and what it asked for. */
function reading(start: Partial<Start> = {}) {
	const clock = new ManualClock();
	const size = {width: 80, height: 24};
	const options = {size, theme: 'night', motion: 'none', ...start} as const;
	const {session, release} = openPendingSession({deck, depth: 'none', isAscii: false}, options, clock, screenLayout);
	const effects: Effect[] = [];
	session.store.onEffect((effect) => effects.push(effect));
	return {
		clock,
		effects,
		release,
		store: session.store,
		get state() {
			return session.store.getSnapshot();
		},
		press(...keys: string[]) {
			for (const key of keys) session.store.dispatch({type: 'key', key});
			return this;
		},
	};
}

test('keys wait for the others, and are then all taken in order', () => {
	const player = reading().press(']', ']', 'right');
	expect(player.state.at).toEqual({slide: 0, step: 0});
	player.release();
	expect(player.state.at).toEqual({slide: 3, step: 0});
	player.press(']');
	expect(player.state.at).toEqual({slide: 4, step: 0});
});

test('what opens a search and what is typed into it wait too', () => {
	const player = reading().press('/', 'q', 's');
	player.store.dispatch({type: 'paste', text: 'ome'});
	player.release();
	expect(player.state).toMatchObject({mode: 'search', query: 'qsome'});
});

test('leaving does not wait, unless something was asked for before it', () => {
	expect(reading().press('q').effects).toEqual([{type: 'quit', code: 0}]);
	expect(reading().press(']', 'ctrl-c').effects).toEqual([{type: 'quit', code: 130}]);
	expect(reading().press(']', 'ctrl-z').effects).toEqual([{type: 'suspend'}]);
	const player = reading().press(']', 'q');
	expect(player.effects).toEqual([]);
	player.release();
	expect(player.effects).toEqual([{type: 'quit', code: 0}]);
});

test('automatic play waits', () => {
	const player = reading({isAutoplaying: true});
	player.clock.pass(3_600_000);
	player.store.dispatch({type: 'tick', now: player.clock.now()});
	player.store.dispatch({type: 'resize', size: {width: 100, height: 30}});
	expect(player.state.at).toEqual({slide: 0, step: 0});
	player.release();
	expect(player.state.at).toEqual({slide: 1, step: 0});
});

test('whoever watches hears that the whole deck is there, also when no key waits', () => {
	const player = reading();
	let calls = 0;
	player.store.subscribe(() => calls++);
	player.release();
	expect(calls).toBe(1);
});
