import type {Depth} from '../../src/cell/style.ts';
import type {Deck} from '../../src/deck/model.ts';
import type {Clock} from '../../src/player/clock.ts';
import {openSession, type Session} from '../../src/player/session.ts';
import type {Start} from '../../src/player/state.ts';
import {screenLayout} from '../../src/screen/screen-layout.ts';

/** A clock that a test sets by hand. */
export class ManualClock implements Clock {
	#now = 0;
	#calls: {readonly at: number; readonly call: () => void}[] = [];

	now(): number {
		return this.#now;
	}

	schedule(call: () => void, ms: number): () => void {
		const entry = {at: this.#now + ms, call};
		this.#calls.push(entry);
		return () => {
			this.#calls = this.#calls.filter((each) => each !== entry);
		};
	}

	/** How many calls are still to come. */
	get waiting(): number {
		return this.#calls.length;
	}

	/** Lets time pass; what comes due is called in order, at its time. */
	pass(ms: number): void {
		const end = this.#now + ms;
		for (;;) {
			const next = this.#calls.filter((each) => each.at <= end).sort((a, b) => a.at - b.at)[0];
			if (next === undefined) break;
			this.#calls = this.#calls.filter((each) => each !== next);
			this.#now = Math.max(this.#now, next.at);
			next.call();
		}
		this.#now = end;
	}
}

export type TestTalk = Session & {readonly clock: ManualClock};

/** A talk of 80 by 24 cells in one colour, with a clock of its own. */
export function testTalk(deck: Deck, start: Partial<Start> = {}, depth: Depth = 'none', isAscii = false): TestTalk {
	const clock = new ManualClock();
	const session = openSession(
		{deck, depth, isAscii},
		{size: {width: 80, height: 24}, theme: 'night', ...start},
		clock,
		screenLayout,
	);
	return {...session, clock};
}
