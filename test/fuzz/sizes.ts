import fc from 'fast-check';
import type {Kind} from './kind.ts';
import {assertShowable, assertWhole} from './output.ts';
import {smallerLists} from './smaller.ts';
import {screenOf, sessionOf, type TalkName, talkNames, talkOf} from './talks.ts';
import {bounded} from './work.ts';

type Size = {readonly width: number; readonly height: number};

/** A talk whose screen changes its size again and again, at rest and in the middle of moving. */
export type SizeCase = {
	readonly talk: TalkName;
	/** Keys pressed before the first size, and the time that passes, in ms, and after each size. */
	readonly forward: number;
	readonly open: string;
	readonly pause: number;
	readonly sizes: readonly Size[];
};

/** From a cell to more than any screen; mostly small ones, where most is left out. */
const size: fc.Arbitrary<Size> = fc.oneof(
	{weight: 6, arbitrary: fc.record({width: fc.integer({min: 1, max: 60}), height: fc.integer({min: 1, max: 20})})},
	{weight: 3, arbitrary: fc.record({width: fc.integer({min: 1, max: 140}), height: fc.integer({min: 1, max: 40})})},
	{weight: 1, arbitrary: fc.record({width: fc.integer({min: 1, max: 300}), height: fc.integer({min: 1, max: 5})})},
	{weight: 1, arbitrary: fc.record({width: fc.integer({min: 1, max: 5}), height: fc.integer({min: 1, max: 100})})},
	{weight: 1, arbitrary: fc.constantFrom({width: 300, height: 100}, {width: 1, height: 1}, {width: 80, height: 24})},
);

export const sizes: Kind<SizeCase> = {
	name: 'sizes',
	inputs: fc.record({
		talk: talkNames,
		forward: fc.integer({min: 0, max: 5}),
		open: fc.constantFrom('', '', 'o', '/', '?', 'd', 's', 'b'),
		pause: fc.integer({min: 0, max: 900}),
		sizes: fc.array(size, {minLength: 1, maxLength: 4}),
	}),
	async holds({talk, forward, open, pause, sizes: all}) {
		const session = sessionOf(await talkOf(talk), {width: 80, height: 24}, 'full');
		const {store, clock} = session;
		const press = (key: string) => store.dispatch({type: 'key', key});
		for (let times = 0; times < forward; times++) press('right');
		if (open !== '') press(open);
		for (const each of all) {
			store.dispatch({type: 'resize', size: each});
			clock.pass(pause);
			store.dispatch({type: 'tick', now: clock.now()});
			const area = each.width * each.height;
			const screen = bounded({cells: 60 * area + 300_000, places: 60 * area + 20_000}, 'a screen', () =>
				screenOf(session),
			);
			assertWhole(screen, each, 'the screen');
			assertShowable(undefined, screen, 'the screen');
			press('right');
		}
	},
	*smaller(input) {
		for (const list of smallerLists(input.sizes)) if (list.length > 0) yield {...input, sizes: list};
	},
};
