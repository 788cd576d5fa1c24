import {render} from 'ink-testing-library';
import {afterEach, expect, test} from 'vitest';
import type {Deck} from '../../src/deck/model.ts';
import type {Start} from '../../src/player/state.ts';
import type {Outside} from '../../src/ui/hooks/use-effects.ts';
import {Live} from '../../src/ui/Live.tsx';
import {createPainter} from '../../src/ui/painter.ts';
import {type Rendering, renderTalk} from '../../src/ui/render.tsx';
import {talk as deck} from '../player/deck.ts';
import {FakeTerminal} from './screen.ts';
import {testTalk} from './talk.ts';

const nowhere: Outside = {stop: async () => {}, onContinue: () => () => {}};
const open: Rendering[] = [];

afterEach(async () => {
	for (const rendering of open.splice(0)) {
		rendering.leave(0);
		await rendering.ended.catch(() => {});
	}
});

function live(given: {start?: Partial<Start>; outside?: Outside; deck?: Deck} = {}) {
	const terminal = new FakeTerminal(80, 24);
	const talk = testTalk(given.deck ?? deck, {motion: 'none', ...given.start});
	const {stdin, stdout} = terminal;
	const painter = createPainter(talk, stdout);
	const rendering = renderTalk(talk, painter, given.outside ?? nowhere, {stdin, stdout, stderr: stdout});
	open.push(rendering);
	return {terminal, talk, rendering};
}

test('a talk appears on the alternate screen, and keys move it', async () => {
	const {terminal} = live();
	await terminal.until((screen) => screen.includes('Opening'));
	expect(terminal.isAlternate).toBe(true);
	terminal.type('\x1b[C');
	await terminal.until((screen) => screen.includes('Monolith') && screen.includes('○○  2/8'));
});

test('keys that arrive in one read are all handled, in order', async () => {
	const {terminal} = live();
	await terminal.until((screen) => screen.includes('Opening'));
	terminal.type('n\x1b[C 12\x7f]');
	await terminal.until((screen) => screen.includes('2/8') || screen.includes('3/8'));
	terminal.type('5G\x1b[C\x1b[Cp');
	await terminal.until((screen) => screen.includes('●○○  5/8'));
});

test('the function keys of keyboards and clickers are told apart', async () => {
	const {terminal} = live({start: {at: {slide: 4, step: 0}}});
	await terminal.until((screen) => screen.includes('5/8'));
	terminal.type('\x1bOP');
	await terminal.until((screen) => screen.includes('forward one step'));
	terminal.type('\x1b');
	await terminal.until((screen) => !screen.includes('forward one step'));
	terminal.type('\x1bOQ');
	terminal.type('\x1b[15~');
	await terminal.until((screen) => screen.includes('1/8'));
});

test('pasted text is no keys on the stage, and text in a search', async () => {
	const {terminal} = live();
	await terminal.until((screen) => screen.includes('Opening'));
	terminal.type('\x1b[200~qnn\x1b[201~/');
	await terminal.until((screen) => screen.includes('Search'));
	terminal.type('\x1b[200~shims\x1b[201~\r');
	await terminal.until((screen) => screen.includes('7/8'));
});

test('frames are asked for only while something moves', async () => {
	const {terminal, talk} = live({start: {motion: 'full'}});
	await terminal.until((screen) => screen.includes('Opening'));
	expect(talk.clock.waiting).toBe(0);
	terminal.type('n');
	await terminal.until(() => talk.store.getSnapshot().at.slide === 1);
	expect(talk.clock.waiting).toBe(1);
	talk.clock.pass(2000);
	expect(talk.store.getSnapshot().animation?.t).toBe(1);
	const before = talk.clock.now();
	talk.clock.pass(1000);
	expect(talk.store.getSnapshot().now).toBeGreaterThan(before);
	expect(talk.clock.waiting).toBe(1);
});

test('a resize is laid out once it rests', async () => {
	const {terminal, talk} = live();
	await terminal.until((screen) => screen.includes('Opening'));
	for (let columns = 81; columns <= 120; columns++) terminal.resize(columns, 30);
	await terminal.until(() => talk.clock.waiting === 1);
	expect(talk.store.getSnapshot().size).toEqual({width: 80, height: 24});
	talk.clock.pass(30);
	expect(talk.store.getSnapshot().size).toEqual({width: 120, height: 30});
	await terminal.until((screen) => screen.split('\n').at(-1)?.includes('1/8') === true);
	terminal.resize(60, 16);
	await terminal.until(() => talk.clock.waiting === 1);
	talk.clock.pass(30);
	await terminal.until((screen) => screen.split('\n').at(-1)?.includes('1/8') === true);
});

test('q gives the terminal back and ends with 0, Ctrl-C with 130', async () => {
	for (const [key, code] of [
		['q', 0],
		['\x03', 130],
	] as const) {
		const {terminal, rendering} = live();
		await terminal.until((screen) => screen.includes('Opening'));
		expect(terminal.isRaw).toBe(true);
		terminal.type(key);
		expect(await rendering.ended).toBe(code);
		expect(terminal.isAlternate).toBe(false);
		await terminal.until(() => !terminal.isRaw);
	}
});

test('Ctrl-Z hands the terminal over, and takes it back afterwards', async () => {
	let proceed = () => {};
	const outside: Outside = {
		stop: () =>
			new Promise((resolve) => {
				proceed = resolve;
			}),
		onContinue: () => () => {},
	};
	const {terminal} = live({outside});
	await terminal.until((screen) => screen.includes('Opening'));
	terminal.type('\x1a');
	await terminal.until(() => !terminal.isAlternate && !terminal.isRaw);
	proceed();
	await terminal.until((screen) => terminal.isAlternate && screen.includes('Opening'));
	terminal.type('n');
	await terminal.until((screen) => screen.includes('Monolith'));
});

test('an error while drawing gives the terminal back and is told', async () => {
	const [first] = deck.slides;
	const broken = {
		...deck,
		slides: [
			{
				...first,
				get columns(): never {
					throw new Error('a slide that cannot be drawn');
				},
			},
		],
	} as unknown as Deck;
	const {terminal, rendering} = live({deck: broken});
	await expect(rendering.ended).rejects.toThrow('a slide that cannot be drawn');
	await terminal.until(() => !terminal.isAlternate);
	expect(terminal.isRaw).toBe(false);
});

test('a running talk leaves every cell to the painter, and hears the keys', async () => {
	const talk = testTalk(deck, {motion: 'none'});
	const {lastFrame, stdin, unmount} = render(<Live session={talk} outside={nowhere} />);
	await new Promise((resolve) => setImmediate(resolve));
	stdin.write(']]');
	expect(talk.store.getSnapshot().at).toEqual({slide: 2, step: 0});
	expect(lastFrame()).toBe('');
	unmount();
});
