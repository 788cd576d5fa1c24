import {useInput, usePaste} from 'ink';
import type {Store} from '../../player/store.ts';
import {keyNames} from '../key-names.ts';

/** Every key goes to the talk, in the order in which it was pressed; pasted text goes as one. */
export function useKeys(store: Store): void {
	useInput((input, key) => {
		for (const name of keyNames(input, key)) store.dispatch({type: 'key', key: name});
	});
	usePaste((text) => store.dispatch({type: 'paste', text}));
}
