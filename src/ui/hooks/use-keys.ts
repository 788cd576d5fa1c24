import {useEffect} from 'react';
import type {Store} from '../../player/store.ts';
import type {InputToken} from '../../player/terminal-input/input-token.ts';
import {tokenActions} from '../../player/terminal-input/token-actions.ts';

/** Who tells what a person does at the terminal; gives back what ends that. */
export type TokenSource = {readonly onInput: (hear: (token: InputToken) => void) => () => void};

/** Every key goes to the talk, in the order in which it was pressed; pasted text goes as one. Ink hears none of them. */
export function useKeys(store: Store, {onInput}: TokenSource): void {
	useEffect(
		() =>
			onInput((token) => {
				for (const action of tokenActions(token)) store.dispatch(action);
			}),
		[store, onInput],
	);
}
