import {createDeckIndex} from '../../src/deck/deck-index.ts';
import type {Deck} from '../../src/deck/model.ts';
import {type Moment, stepStops} from '../../src/deck/moment.ts';
import type {Action, Effect} from '../../src/player/action.ts';
import type {Context} from '../../src/player/context.ts';
import {begin, type Start, type State} from '../../src/player/state.ts';
import {update} from '../../src/player/update.ts';
import {screenLayout} from '../../src/screen/screen-layout.ts';

/** A talk that a test drives: keys, time, and what came of them. */
export class Player {
	state: State;
	readonly effects: Effect[] = [];
	readonly context: Context;

	constructor(deck: Deck, start: Partial<Start> = {}, duration: (from: Moment, to: Moment) => number = () => 1000) {
		this.context = {
			deck,
			index: createDeckIndex(deck),
			themes: ['night', 'day'],
			screen: screenLayout,
			stops: stepStops(deck),
			duration,
		};
		this.state = begin({size: {width: 80, height: 24}, theme: 'night', ...start});
	}

	do(action: Action): this {
		const {state, effects} = update(this.state, action, this.context);
		this.state = state;
		this.effects.push(...effects);
		return this;
	}

	/** Presses keys, a second apart so that each move is seen to its end. */
	keys(...names: string[]): this {
		for (const key of names) this.do({type: 'key', key}).wait(1000);
		return this;
	}

	/** Presses keys that arrive together. */
	atOnce(...names: string[]): this {
		for (const key of names) this.do({type: 'key', key});
		return this;
	}

	wait(ms: number): this {
		return this.do({type: 'tick', now: this.state.now + ms});
	}

	/** Where the talk is, as `slide.step`, slides from 1. */
	get at(): string {
		return `${this.state.at.slide + 1}.${this.state.at.step}`;
	}
}
