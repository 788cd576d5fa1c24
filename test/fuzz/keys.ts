import fc from 'fast-check';
import type {Grid} from '../../src/cell/grid.ts';
import {isSame} from '../../src/deck/moment.ts';
import type {Action, Effect} from '../../src/player/action.ts';
import {keymap} from '../../src/player/keymap.ts';
import type {Session} from '../../src/player/session.ts';
import {runningTransition} from '../../src/player/state.ts';
import type {ManualClock} from '../ui/talk.ts';
import type {Kind} from './kind.ts';
import {assertOwnSequences, assertSame, assertShowable, assertWhole} from './output.ts';
import {smallerLists} from './smaller.ts';
import {screenOf, sessionOf, type TalkName, talkNames, talkOf} from './talks.ts';
import {phrase, word} from './text.ts';

/** Keys, pastes, sizes and times that come to a talk, and which of the screens between are looked at. */
export type KeyCase = {
	readonly talk: TalkName;
	readonly motion: 'full' | 'none';
	readonly size: {readonly width: number; readonly height: number};
	readonly actions: readonly Action[];
	/** Every so many actions. */
	readonly every: number;
};

const known = [...new Set(keymap.flatMap(({bindings}) => bindings.flatMap((each) => each.split(' '))))];
const key = fc
	.oneof(
		{weight: 6, arbitrary: fc.constantFrom(...known)},
		{weight: 4, arbitrary: fc.constantFrom('right', 'left', 'right', 'space', ']', '[', 'escape', '/', 'o', 'd', 's')},
		{
			weight: 2,
			arbitrary: fc.constantFrom('0', '9', '7', 'G', 'enter', 'backspace', 'tab', 'ctrl-q', 'shift-tab', 'f12'),
		},
		{weight: 1, arbitrary: word},
	)
	.map((name): Action => ({type: 'key', key: name}));
const size = fc.record({width: fc.integer({min: 1, max: 100}), height: fc.integer({min: 1, max: 34})});
const action: fc.Arbitrary<Action> = fc.oneof(
	{weight: 12, arbitrary: key},
	{weight: 1, arbitrary: phrase.map((text): Action => ({type: 'paste', text: text.toWellFormed()}))},
	{weight: 1, arbitrary: size.map((each): Action => ({type: 'resize', size: each}))},
	{weight: 4, arbitrary: fc.integer({min: 0, max: 3000}).map((now): Action => ({type: 'tick', now}))},
);

export const keys: Kind<KeyCase> = {
	name: 'keys',
	inputs: fc.record({
		talk: talkNames,
		motion: fc.constantFrom('full', 'none'),
		size,
		actions: fc.array(action, {minLength: 1, maxLength: 24}),
		every: fc.integer({min: 4, max: 12}),
	}),
	async holds({talk, motion, size, actions, every}) {
		const session = sessionOf(await talkOf(talk), size, motion);
		const effects: Effect[] = [];
		session.store.onEffect((effect) => effects.push(effect));
		let last: Grid | undefined;
		for (const [index, each] of actions.entries()) {
			act(session, each);
			assertInDeck(session);
			if (index % every !== 0 && index < actions.length - 1) continue;
			const screen = screenOf(session);
			assertWhole(screen, session.store.getSnapshot().size, 'the screen');
			assertShowable(last, screen, 'the screen');
			last = screen;
		}
		for (const effect of effects) {
			if (effect.type === 'quit' && effect.code !== 0 && effect.code !== 130)
				throw new Error(`It ends with ${effect.code}`);
		}
		assertBack(session);
	},
	*smaller(input) {
		for (const actions of smallerLists(input.actions)) yield {...input, actions};
	},
};

/** Time is the clock's: a tick of a case says how much of it passes. */
function act({store, clock}: Session<ManualClock>, action: Action): void {
	if (action.type === 'tick') clock.pass(action.now);
	store.dispatch(action.type === 'tick' ? {type: 'tick', now: clock.now()} : action);
}

function assertInDeck(session: Session): void {
	const state = session.store.getSnapshot();
	const {at, animation, speed, selected, query} = state;
	const slide = session.editions.of(state).slides[at.slide];
	if (slide === undefined || at.step < 0 || at.step > slide.steps) throw new Error(`Nowhere: ${JSON.stringify(at)}`);
	if (animation !== undefined && !(animation.t >= 0 && animation.t <= 1)) throw new Error(`A moment of ${animation.t}`);
	if (!(speed > 0) || !Number.isInteger(selected) || selected < 0)
		throw new Error(`speed ${speed}, ${selected} selected`);
	assertOwnSequences(query, 'the search');
}

/** Once all is closed and at rest: forward and back again shows the same. */
function assertBack(session: Session<ManualClock>): void {
	const press = (name: string) => {
		act(session, {type: 'key', key: name});
		act(session, {type: 'tick', now: 60_000});
	};
	for (let times = 0; times < 4; times++) press('escape');
	if (session.store.getSnapshot().isAutoplaying) press('a');
	act(session, {type: 'tick', now: 60_000});
	// A scrubbed animation is held until it is brought to its end.
	for (let times = 0; times < 10 && runningTransition(session.store.getSnapshot()); times++) press('>');
	const {at, mode} = session.store.getSnapshot();
	if (mode !== 'slide') throw new Error(`Escape does not close what is open: ${mode}`);
	const before = screenOf(session, false);
	press('right');
	if (isSame(session.store.getSnapshot().at, at)) return;
	press('left');
	const back = session.store.getSnapshot().at;
	// A page that a smaller screen had is remembered for when it comes back; another one may be shown for it.
	if (back.slide !== at.slide || back.step !== at.step)
		throw new Error(`Back is elsewhere: ${JSON.stringify([at, back])}`);
	assertSame(screenOf(session, false), before, 'the screen after forward and back');
}
