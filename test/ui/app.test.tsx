import {render} from 'ink-testing-library';
import {afterEach, expect, test} from 'vitest';
import {openTerminal} from '../../src/cli/terminal.ts';
import type {Deck} from '../../src/deck/model.ts';
import type {Start} from '../../src/player/state.ts';
import {App} from '../../src/ui/App.tsx';
import {type RunningApp, renderApp} from '../../src/ui/render.tsx';
import {createScreenStore} from '../../src/ui/screen-store.ts';
import {createScreenWriter} from '../../src/ui/screen-writer.ts';
import {showScreens} from '../../src/ui/show-screens.ts';
import {talk as deck} from '../player/deck.ts';
import {FakeProcess} from '../support/fake-process.ts';
import {FakeTerminal} from './screen.ts';
import {testTalk} from './talk.ts';

const nothing = {
	leave: () => {},
	suspend: async () => {},
	reenter: () => {},
	redraw: () => {},
	listen: () => () => {},
	onInput: () => () => {},
};
const settled = () => new Promise((resolve) => setTimeout(resolve, 60));
const open: RunningApp[] = [];

afterEach(async () => {
	for (const app of open.splice(0)) {
		app.fail(new Error('the test is over'));
		await app.ended.catch(() => {});
	}
});

/** `told` is the size that the terminal says it has. */
function live(given: {start?: Partial<Start>; deck?: Deck; before?: string} = {}, told = {columns: 80, rows: 24}) {
	const terminal = new FakeTerminal(80, 24);
	Object.assign(terminal.stdout, told);
	const talk = testTalk(given.deck ?? deck, {motion: 'none', ...given.start});
	const {stdin, stdout} = terminal;
	const process = new FakeProcess();
	const control = openTerminal({stream: stdin as never, close: () => {}}, stdout, process.host);
	const store = createScreenStore(talk);
	const writer = createScreenWriter(control);
	control.enter();
	if (given.before !== undefined) stdin.emit('data', Buffer.from(given.before));
	const app = renderApp({session: talk, store, writer, control}, {stdin, stdout, stderr: stdout});
	open.push(app);
	return {terminal, talk, app, process};
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

test('keys that came before the app was there take effect in order, leaving among them', async () => {
	const {terminal, app, talk} = live({before: 'n\x1b[Cq'});
	expect(await app.ended).toBe(0);
	expect(talk.store.getSnapshot().at).toEqual({slide: 1, step: 1});
	expect(terminal.isAlternate).toBe(false);
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
		const {terminal, app} = live();
		await terminal.until((screen) => screen.includes('Opening'));
		expect(terminal.isRaw).toBe(true);
		terminal.type(key);
		expect(await app.ended).toBe(code);
		await terminal.until(() => !terminal.isAlternate && !terminal.isRaw);
	}
});

test('a signal ends the talk with its code', async () => {
	const {terminal, app, process} = live();
	await terminal.until((screen) => screen.includes('Opening'));
	process.emit('SIGTERM');
	expect(await app.ended).toBe(143);
	await terminal.until(() => !terminal.isAlternate && !terminal.isRaw);
	expect(process.log).toEqual([]);
});

test.each([
	['Ctrl-Z', ({terminal}: ReturnType<typeof live>) => terminal.type('\x1a')],
	['SIGTSTP', ({process}: ReturnType<typeof live>) => process.emit('SIGTSTP')],
])('%s hands the terminal over, and takes it back afterwards', async (_, stop) => {
	const all = live();
	const {terminal, process} = all;
	await terminal.until((screen) => screen.includes('Opening'));
	stop(all);
	await terminal.until(() => !terminal.isAlternate && !terminal.isRaw);
	expect(process.log).toEqual(['SIGTSTP to 0, 0 listening']);
	process.emit('SIGCONT');
	await terminal.until((screen) => terminal.isAlternate && screen.includes('Opening'));
	terminal.type('n');
	await terminal.until((screen) => screen.includes('Monolith'));
});

test('after a stop that nobody could prepare for the screen is written again, and keys work', async () => {
	const {terminal, process} = live();
	await terminal.until((screen) => screen.includes('Opening'));
	terminal.bytes = '';
	process.emit('SIGCONT');
	await terminal.until(() => terminal.bytes.includes('Opening'));
	terminal.type('n');
	await terminal.until((screen) => terminal.isAlternate && screen.includes('Monolith'));
});

test('an error while drawing gives the terminal back and is told', async () => {
	const slides = deck.slides.map((slide, index) => {
		if (index !== 1) return slide;
		return {
			...slide,
			get columns(): never {
				throw new Error('a slide that cannot be drawn');
			},
		};
	});
	const {terminal, app} = live({deck: {...deck, slides}});
	await terminal.until((screen) => screen.includes('Opening'));
	terminal.type('n');
	await expect(app.ended).rejects.toThrow('a slide that cannot be drawn');
	await terminal.until(() => !terminal.isAlternate && !terminal.isRaw);
});

test('a first slide that cannot be drawn is told as well', async () => {
	const [first] = deck.slides;
	const columns = {
		get columns(): never {
			throw new Error('a slide that cannot be drawn');
		},
	};
	const broken = {...deck, slides: [Object.defineProperties({...first}, Object.getOwnPropertyDescriptors(columns))]};
	await expect(live({deck: broken as unknown as Deck}).app.ended).rejects.toThrow('a slide that cannot be drawn');
});

test('what is on the screen already is not written again', async () => {
	const talk = testTalk(deck, {motion: 'none'});
	const store = createScreenStore(talk);
	const written: string[] = [];
	const output = {output: {columns: 80, rows: 24}, isOurs: true, write: (text: string) => written.push(text)};
	const writer = createScreenWriter({...output, onEmpty: () => {}});
	showScreens(store, writer);
	expect(written).toHaveLength(1);
	const {lastFrame, unmount} = render(<App session={talk} store={store} writer={writer} control={nothing} />);
	expect([written.length, lastFrame()]).toEqual([1, '']);
	unmount();
});

test('the keys of one read are painted and written once', async () => {
	const {terminal, talk, process} = live({start: {motion: 'full'}});
	await terminal.until((screen) => screen.includes('Opening'));
	await settled();
	terminal.bytes = '';
	terminal.type('nnpn]s');
	await terminal.until(() => talk.store.getSnapshot().notes === 'small');
	await settled();
	expect(terminal.bytes.split('\x1b[?2026h')).toHaveLength(2);
	expect(process.log).toEqual([]);
});

test('nothing of what Ink writes reaches the terminal', async () => {
	const {terminal} = live();
	await terminal.until((screen) => screen.includes('Opening'));
	await settled();
	const modes = terminal.bytes.match(/\x1b\[\?\d+[hl]/g);
	expect(modes).toEqual(['1049h', '25l', '2004h', '1007l', '2026h', '2026l'].map((mode) => `\x1b[?${mode}`));
	expect(terminal.bytes).not.toMatch(/\n|\x1b\[\d*[AEGK]/);
});

test('another theme is everywhere, in cells without a colour of their own too', async () => {
	const {terminal} = live();
	await terminal.until((screen) => screen.includes('Opening'));
	terminal.bytes = '';
	terminal.type('T');
	await terminal.until(() => terminal.bytes.includes('\x1b[?2026l'));
	const rowsWritten = new Set([...terminal.bytes.matchAll(/\x1b\[(\d+);1H/g)].map(([, row]) => Number(row)));
	expect(rowsWritten.size).toBe(24);
});

test.each([
	[0, 0],
	[80, 0],
	[0, 24],
])('a window that says %dx%d is painted as a usual one, and followed once it knows its size', async (columns, rows) => {
	const {terminal} = live({}, {columns, rows});
	await terminal.until((screen) => screen.includes('Opening'));
	terminal.resize(60, 16);
	await terminal.until((screen) => screen.split('\n').at(-1)?.includes('1/8') === true);
});
