import {expect, test} from 'vitest';
import type {Effect} from '../../src/player/action.ts';
import {testTalk} from '../ui/talk.ts';
import {talk as deck} from './deck.ts';

test('an action takes effect before dispatch returns', () => {
	const {store} = testTalk(deck);
	for (const key of ['right', 'right', 'right']) store.dispatch({type: 'key', key});
	expect(store.getSnapshot().at).toEqual({slide: 1, step: 2});
});

test('the clock is read before an action', () => {
	const {store, clock} = testTalk(deck);
	clock.pass(5000);
	store.dispatch({type: 'key', key: 'right'});
	expect(store.getSnapshot()).toMatchObject({now: 5000, startedAt: 5000});
});

test('watchers hear of a change once, and of no change never', () => {
	const {store} = testTalk(deck);
	let calls = 0;
	const unsubscribe = store.subscribe(() => calls++);
	store.dispatch({type: 'key', key: 'right'});
	expect(calls).toBe(1);
	unsubscribe();
	store.dispatch({type: 'key', key: 'right'});
	expect(calls).toBe(1);
});

test('effects go to their handlers', () => {
	const {store} = testTalk(deck);
	const effects: Effect[] = [];
	store.onEffect((effect) => effects.push(effect));
	store.dispatch({type: 'key', key: 'q'});
	expect(effects).toEqual([{type: 'quit', code: 0}]);
});
