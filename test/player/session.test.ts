import {expect, test, vi} from 'vitest';
import type {Deck} from '../../src/deck/model.ts';
import {match} from '../../src/motion/match.ts';
import {composeScreen, panes} from '../../src/screen/panes.ts';
import {viewOf} from '../../src/screen/view.ts';
import {deckOf} from '../deck/memory.ts';
import {testTalk} from '../ui/talk.ts';

vi.mock('../../src/motion/match.ts', async (original) => {
	const actual = await original<typeof import('../../src/motion/match.ts')>();
	return {...actual, match: vi.fn(actual.match)};
});

const drawn = (rows: string) => `# A diagram\n\n\`\`\`diagram\nstage: engine\nrows: ${rows}\n\`\`\`\n`;
const load = (): Promise<Deck> => deckOf(`${drawn('[[cli, daemon]]')}\n---\n\n${drawn('[cli, daemon]')}`);

test('a key that starts a morph makes one animation, which is timed and then shown', async () => {
	const session = testTalk(await load());
	const paint = () => composeScreen(panes(viewOf(session, session.store.getSnapshot())), {width: 80, height: 24});
	vi.mocked(match).mockClear();
	session.store.dispatch({type: 'key', key: ']'});
	const seen = new Set<string>();
	for (let frame = 0; frame < 20; frame++) {
		session.clock.pass(50);
		session.store.dispatch({type: 'tick', now: session.clock.now()});
		seen.add(paint().toString());
	}
	expect(session.store.getSnapshot().animation?.duration).toBeGreaterThanOrEqual(600);
	expect(seen.size).toBeGreaterThan(5);
	expect(match).toHaveBeenCalledTimes(1);
});

test('what a state shows is made once', async () => {
	const session = testTalk(await load());
	const state = session.store.getSnapshot();
	const size = {width: 80, height: 23};
	expect(session.slideshow(state, size)).toBe(session.slideshow(state, {...size}));
	expect(session.appearance(state)).toBe(session.slideshow(state, size).appearance);
	expect(session.index(state)).toBe(session.index({...state}));
	expect(session.appearance({...state, theme: 'day'}).theme.name).toBe('day');
});
