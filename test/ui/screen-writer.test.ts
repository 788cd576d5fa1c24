import {expect, test} from 'vitest';
import {openTerminal} from '../../src/cli/terminal.ts';
import type {Slide} from '../../src/deck/model.ts';
import {placeholderDeck} from '../../src/deck/opening-slide.ts';
import {composeScreen} from '../../src/screen/panes.ts';
import {createScreenStore} from '../../src/ui/screen-store.ts';
import {createScreenWriter} from '../../src/ui/screen-writer.ts';
import {showScreens} from '../../src/ui/show-screens.ts';
import {talk as deck} from '../player/deck.ts';
import {FakeProcess} from '../support/fake-process.ts';
import {FakeTerminal} from './screen.ts';
import {testTalk} from './talk.ts';

const partial = placeholderDeck({
	slide: deck.slides[0] as Slide,
	deck,
	minutes: deck.slides.map(({minutes}) => minutes),
});

/** A talk of which only the first slide is there; another screen may be `shown` already. */
function paint(shown?: string) {
	const terminal = new FakeTerminal(80, 24);
	const talk = testTalk(partial, {motion: 'none'});
	const {stdin, stdout} = terminal;
	const owner = openTerminal({stream: stdin as never, close: () => {}}, stdout, new FakeProcess().host);
	if (shown !== undefined) owner.enter();
	const store = createScreenStore(talk);
	const writer = createScreenWriter(owner, shown);
	terminal.bytes = '';
	showScreens(store, writer);
	owner.enter();
	/** The rest of the deck has come. */
	const arrive = () => {
		talk.editions.complete(deck);
		store.refresh();
		const {panes, size, options} = store.getSnapshot();
		return writer.settle(composeScreen(panes, size), options);
	};
	return {terminal, talk, owner, writer, arrive};
}

/** How a whole deck begins. */
function firstScreen(): string {
	return paint().arrive();
}

test('the screen is there as soon as the terminal is taken, and given back with it', async () => {
	const {terminal, owner} = paint();
	await terminal.until((screen) => screen.includes('Opening'));
	expect(terminal.isAlternate).toBe(true);
	owner.leave();
	await terminal.until((screen) => !screen.includes('Opening'));
	expect(terminal.isAlternate).toBe(false);
});

test('a screen that is shown already is not written again', async () => {
	const {terminal, talk, arrive} = paint(firstScreen());
	expect(terminal.bytes).toBe('');
	expect(arrive()).toBe(firstScreen());
	await Promise.resolve();
	expect(terminal.bytes).toBe('');
	talk.store.dispatch({type: 'key', key: ']'});
	await Promise.resolve();
	expect(terminal.bytes).toContain('Monolith');
	expect(terminal.bytes).not.toContain('Opening');
});

test('one that is another deck is replaced', async () => {
	const {terminal, arrive} = paint('another screen');
	arrive();
	await Promise.resolve();
	expect(terminal.bytes).toBe(firstScreen());
});

test('a window of another size waits for nothing', async () => {
	const {terminal, talk} = paint(firstScreen());
	terminal.resize(60, 20);
	talk.store.dispatch({type: 'resize', size: {width: 60, height: 20}});
	await Promise.resolve();
	expect(terminal.bytes).toContain('Opening');
});

test('a screen of another size than the window is not written, and written once the window has it', () => {
	const {terminal} = paint();
	terminal.bytes = '';
	terminal.resize(60, 20);
	expect(terminal.bytes).toBe('');
	terminal.resize(80, 24);
	expect(terminal.bytes).toContain('Opening');
});

test('nothing is written when nothing has changed, nor while the terminal is the shell’s', async () => {
	const {terminal, talk, owner, arrive} = paint();
	arrive();
	terminal.bytes = '';
	talk.store.dispatch({type: 'tick', now: 1});
	await Promise.resolve();
	expect(terminal.bytes).toBe('');
	owner.leave();
	terminal.bytes = '';
	talk.store.dispatch({type: 'key', key: ']'});
	await Promise.resolve();
	expect(terminal.bytes).toBe('');
	owner.enter();
	expect(terminal.bytes).toContain('Monolith');
});
