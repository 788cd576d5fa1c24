import type {Action, Effect} from './action.ts';
import type {TimeSource} from './clock.ts';
import type {Context} from './context.ts';
import type {State} from './state.ts';
import {update} from './update.ts';

/** Holds the state of the talk for React, and for everybody else who watches it. */
export type Store = {
	readonly getSnapshot: () => State;
	/** Calls on every change; gives back what ends that. */
	readonly subscribe: (onChange: () => void) => () => void;
	/** Takes effect before it returns, so that no key of a burst is lost. The clock is read first. */
	readonly dispatch: (action: Action) => void;
	/** Calls for every effect; gives back what ends that. */
	readonly onEffect: (handle: (effect: Effect) => void) => () => void;
};

/** A store of a talk. The context may depend on the state, as animations take as long as the slide is large. */
export function createStore(initial: State, contextOf: (state: State) => Context, clock: TimeSource): Store {
	let state = initial;
	const watchers = new Set<() => void>();
	const handlers = new Set<(effect: Effect) => void>();
	const apply = (action: Action): readonly Effect[] => {
		const result = update(state, action, contextOf(state));
		state = result.state;
		return result.effects;
	};
	const dispatch = (action: Action): void => {
		const before = state;
		const ticked = action.type === 'tick' ? [] : apply({type: 'tick', now: clock.now()});
		const effects = [...ticked, ...apply(action)];
		if (state !== before) for (const watch of watchers) watch();
		for (const effect of effects) for (const handle of handlers) handle(effect);
	};
	return {getSnapshot: () => state, subscribe: registry(watchers), dispatch, onEffect: registry(handlers)};
}

function registry<T>(members: Set<T>): (member: T) => () => void {
	return (member) => {
		members.add(member);
		return () => members.delete(member);
	};
}
