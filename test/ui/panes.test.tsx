import {render} from 'ink-testing-library';
import type {ReactNode} from 'react';
import {expect, test} from 'vitest';
import {composeScreen, type Pane as ScreenPane} from '../../src/screen/panes.ts';
import {App} from '../../src/ui/App.tsx';
import {Blank} from '../../src/ui/panes/Blank.tsx';
import {Footer} from '../../src/ui/panes/Footer.tsx';
import {Glossary} from '../../src/ui/panes/Glossary.tsx';
import {Help} from '../../src/ui/panes/Help.tsx';
import {Notes} from '../../src/ui/panes/Notes.tsx';
import {Overview} from '../../src/ui/panes/Overview.tsx';
import type {PanesProps} from '../../src/ui/panes/pane-props.ts';
import {Search} from '../../src/ui/panes/Search.tsx';
import {Slide} from '../../src/ui/panes/Slide.tsx';
import {createScreenStore} from '../../src/ui/screen-store.ts';
import {talk as deck} from '../player/deck.ts';
import {testTalk} from './talk.ts';

/** The panes of a screen after some keys. */
async function panesAfter(...keys: string[]): Promise<readonly ScreenPane[]> {
	const talk = testTalk(deck, {motion: 'none'});
	const store = createScreenStore(talk);
	for (const key of keys) talk.store.dispatch({type: 'key', key});
	await Promise.resolve();
	return store.getSnapshot().panes;
}

function frame(component: (props: PanesProps) => ReactNode, panes: readonly ScreenPane[]): string {
	const Component = component;
	const {lastFrame, unmount} = render(<Component panes={panes} />);
	const text = lastFrame() ?? '';
	unmount();
	return text;
}

const as = (component: unknown) => component as (props: PanesProps) => ReactNode;

test.each([
	['Slide', as(Slide), [], 'Opening'],
	['Footer', as(Footer), ['right'], '○○  2/8  00:00'],
	['Notes', as(Notes), ['s'], 'Notes'],
	['Overview', as(Overview), ['o'], 'Overview'],
	['Search', as(Search), ['/', 's', 'h'], 'Search'],
	['Help', as(Help), ['?'], 'forward one step'],
	['Glossary', as(Glossary), ['d'], 'Terms'],
] as const)(
	'<%s> shows its part of the screen as text, and nothing where it is not there',
	async (name, component, keys, text) => {
		const panes = await panesAfter(...keys);
		expect(frame(component, panes)).toContain(text);
		const others = panes.filter((pane) => pane.name !== name.toLowerCase());
		expect(frame(component, others)).toBe('');
	},
);

test('<Blank> is as large as the screen, and without a letter', async () => {
	const panes = await panesAfter('b');
	expect(panes.map(({name, area}) => [name, area.width, area.height])).toEqual([['blank', 80, 24]]);
	expect(frame(as(Blank), panes).trim()).toBe('');
	expect(frame(as(Slide), panes)).toBe('');
});

test('a pane shows the same as text as on a surface', async () => {
	const panes = await panesAfter('right', '?');
	for (const [component, name] of [
		[Slide, 'slide'],
		[Footer, 'footer'],
		[Help, 'help'],
	] as const) {
		const pane = panes.find((each) => each.name === name);
		const rows = pane?.grid
			.toString()
			.split('\n')
			.map((row) => row.trimEnd());
		expect(
			frame(as(component), panes)
				.split('\n')
				.map((row) => row.trimEnd()),
		).toEqual(rows);
	}
});

test('the app shows what its panes make together', async () => {
	const talk = testTalk(deck, {motion: 'none'});
	const store = createScreenStore(talk);
	const screens: string[] = [];
	const writer = {
		show: (screen: {toString(): string}) => screens.push(String(screen)),
		text: () => '',
		settle: () => '',
	};
	const control = {
		leave: () => {},
		suspend: async () => {},
		reenter: () => {},
		redraw: () => {},
		onInput: () => () => {},
		listen: () => () => {},
	};
	const {unmount} = render(<App session={talk} store={store} writer={writer} control={control} />);
	for (const key of ['right', 's', '?']) talk.store.dispatch({type: 'key', key});
	await new Promise((resolve) => setTimeout(resolve, 10));
	const {panes, size} = store.getSnapshot();
	expect(screens.at(-1)).toBe(composeScreen(panes, size).toString());
	talk.store.dispatch({type: 'key', key: 'escape'});
	await new Promise((resolve) => setTimeout(resolve, 10));
	expect(screens.at(-1)).not.toContain('forward one step');
	unmount();
});
