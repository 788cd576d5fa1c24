import {expect, test} from 'vitest';
import type {Slide} from '../../src/deck/model.ts';
import {placeholderDeck} from '../../src/deck/opening-slide.ts';
import {createPainter} from '../../src/ui/painter.ts';
import {talk as deck} from '../player/deck.ts';
import {FakeTerminal} from './screen.ts';
import {type TestTalk, testTalk} from './talk.ts';

const partial = placeholderDeck({
	slide: deck.slides[0] as Slide,
	deck,
	minutes: deck.slides.map(({minutes}) => minutes),
});

function paint(shown?: string) {
	const terminal = new FakeTerminal(80, 24);
	const talk = testTalk(partial, {motion: 'none'});
	const painter = createPainter(talk, terminal.stdout);
	painter.open(shown);
	return {terminal, talk, painter};
}

/** The rest of the deck has come. */
async function arrive(talk: TestTalk): Promise<void> {
	talk.editions.complete(deck);
	talk.store.dispatch({type: 'tick', now: talk.clock.now()});
	await Promise.resolve();
}

/** How a whole deck begins. */
function firstScreen(): string {
	const {talk, painter} = paint();
	talk.editions.complete(deck);
	return painter.settle();
}

test('the screen is there as soon as the terminal is taken, and given back with it', async () => {
	const {terminal, painter} = paint();
	await terminal.until((screen) => screen.includes('Opening'));
	expect(terminal.isAlternate).toBe(true);
	painter.close();
	await terminal.until((screen) => !screen.includes('Opening'));
	expect(terminal.isAlternate).toBe(false);
});

test('a screen that is shown already is not written again', async () => {
	const {terminal, talk, painter} = paint(firstScreen());
	expect(terminal.bytes).toBe('');
	talk.editions.complete(deck);
	expect(painter.settle()).toBe(firstScreen());
	await arrive(talk);
	expect(terminal.bytes).toBe('');
	talk.store.dispatch({type: 'key', key: ']'});
	await Promise.resolve();
	expect(terminal.bytes).toContain('Monolith');
	expect(terminal.bytes).not.toContain('Opening');
});

test('one that is another deck is replaced', async () => {
	const {terminal, talk, painter} = paint('another screen');
	talk.editions.complete(deck);
	painter.settle();
	await arrive(talk);
	expect(terminal.bytes).toBe(firstScreen());
});

test('a window of another size waits for nothing', async () => {
	const {terminal, talk} = paint(firstScreen());
	terminal.resize(60, 20);
	talk.store.dispatch({type: 'resize', size: {width: 60, height: 20}});
	await Promise.resolve();
	expect(terminal.bytes).toContain('Opening');
});
