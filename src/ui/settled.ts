import {isMoving, type State} from '../player/state.ts';
import type {Store} from './store.ts';

/** The same store, as it was before whatever is moving now began to move: for those who need not see every frame. */
export function settled(store: Store): Store {
	let rest: State = store.getSnapshot();
	return {
		...store,
		getSnapshot() {
			const state = store.getSnapshot();
			if (!isMoving(state)) rest = state;
			return rest;
		},
	};
}
