import {expect, test} from 'vitest';
import {createScreenStore} from '../../src/ui/screen-store.ts';
import {talk as deck} from '../player/deck.ts';
import {testTalk} from './talk.ts';

function opened() {
	const talk = testTalk(deck, {motion: 'none'});
	const store = createScreenStore(talk);
	let changes = 0;
	store.subscribe(() => {
		changes++;
	});
	const press = async (...keys: string[]) => {
		for (const key of keys) talk.store.dispatch({type: 'key', key});
		await Promise.resolve();
	};
	const pane = (name: string) => store.getSnapshot().panes.find((each) => each.name === name);
	return {talk, store, press, pane, changes: () => changes};
}

test('the keys of one turn are painted once', async () => {
	const {press, changes} = opened();
	await press('right', 'right', '?', 'escape', 'left', 's');
	expect(changes()).toBe(1);
});

test('a pane that looks as before is the same object, so that it is not rendered again', async () => {
	const {press, pane} = opened();
	const [slide, footer] = [pane('slide'), pane('footer')];
	await press('?');
	expect(pane('help')).toBeDefined();
	expect(pane('slide')).toBe(slide);
	expect(pane('footer')).toBe(footer);
	await press('escape', 'right');
	expect(pane('slide')).not.toBe(slide);
});

test('nobody hears of a change that cannot be seen', async () => {
	const {talk, store, changes} = opened();
	const before = store.getSnapshot();
	talk.store.dispatch({type: 'tick', now: 1});
	await Promise.resolve();
	expect([changes(), store.getSnapshot() === before]).toEqual([0, true]);
});

test('what goes wrong is thrown to who wants the screen, and it goes on afterwards', async () => {
	// A slide that cannot be laid out says so itself; what lies over it may still fail.
	const slides = deck.slides.map((slide) => ({
		...slide,
		get notes(): never {
			throw new Error('notes that cannot be drawn');
		},
	}));
	const talk = testTalk({...deck, slides}, {motion: 'none'});
	const store = createScreenStore(talk);
	talk.store.dispatch({type: 'key', key: 's'});
	await Promise.resolve();
	expect(() => store.getSnapshot()).toThrow('notes that cannot be drawn');
	talk.store.dispatch({type: 'key', key: 'escape'});
	await Promise.resolve();
	expect(store.getSnapshot().panes.map(({name}) => name)).toEqual(['slide', 'footer']);
});

test('another deck is painted when it is asked for', () => {
	const {talk, store, changes} = opened();
	talk.editions.complete({...deck, slides: deck.slides.slice(0, 3)});
	store.refresh();
	expect(changes()).toBe(1);
	expect(store.getSnapshot().panes.at(-1)?.grid.toString()).toContain('1/3');
});
