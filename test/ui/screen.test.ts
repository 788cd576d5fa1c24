import {render} from 'ink-testing-library';
import {expect, test} from 'vitest';
import {parse} from '../../src/cell/parse.ts';
import {App} from '../../src/ui/App.tsx';
import {paintScreen} from '../../src/ui/paint/screen.ts';
import {lookOf} from '../../src/ui/talk.ts';
import {talk as deck} from '../player/deck.ts';
import {testTalk} from './talk.ts';

const settle = () => new Promise((resolve) => setImmediate(resolve));

const sizes = [
	{width: 20, height: 5},
	{width: 80, height: 24},
	{width: 99, height: 40},
];
const ways: readonly (readonly string[])[] = [[], ['}'], ['?'], ['o'], ['/', 'l', 'i'], ['s'], ['s', '?'], ['b']];

test.each(sizes)('the painted screen is the one that Ink shows, at $width x $height', async (size) => {
	for (const keys of ways) {
		const talk = testTalk(deck, {size, motion: 'none'}, 'truecolor');
		for (const key of keys) talk.store.dispatch({type: 'key', key});
		const {lastFrame, unmount} = render(<App talk={talk} />);
		await settle();
		const shown = parse(lastFrame() ?? '');
		unmount();
		const state = talk.store.getSnapshot();
		const look = lookOf(talk, state.theme, state.motion);
		const painted = paintScreen(state, deck, look);
		expect(painted.toString(), keys.join(' ')).toBe(shown.toString());
		for (let y = 0; y < shown.height; y++) {
			for (let x = 0; x < shown.row(y).trimEnd().length; x++) {
				const colours = [painted.foregrounds, painted.backgrounds].map((each) => each[y * size.width + x]);
				const expected = [shown.foregrounds, shown.backgrounds].map((each) => each[y * shown.width + x]);
				const resolved = colours.map((colour, ground) =>
					colour === -1 ? [look.theme.text, look.theme.background][ground] : colour,
				);
				expect(resolved, `${keys.join(' ')} at ${x},${y}`).toEqual(expected);
			}
		}
	}
});

test('the clock can be left out of the painted screen', () => {
	const talk = testTalk(deck, {motion: 'none'});
	talk.store.dispatch({type: 'key', key: 'right'});
	const state = talk.store.getSnapshot();
	const look = lookOf(talk, state.theme, state.motion);
	expect(paintScreen(state, deck, look).row(23)).toContain('00:00');
	expect(paintScreen(state, deck, look, false).row(23)).not.toContain('00:00');
	expect(paintScreen(state, deck, look, false).row(23)).toContain('2/8');
});
