import type {EventEmitter} from 'node:events';
import {useInput, usePaste, useStdin} from 'ink';
import {useEffect} from 'react';
import type {Store} from '../../player/store.ts';
import {functionKey} from '../function-key.ts';
import {keyNames} from '../key-names.ts';

/** Every key goes to the talk, in the order in which it was pressed; pasted text goes as one. */
export function useKeys(store: Store): void {
	useInput((input, key) => {
		for (const name of keyNames(input, key)) store.dispatch({type: 'key', key: name});
	});
	usePaste((text) => store.dispatch({type: 'paste', text}));
	useFunctionKeys(store);
}

/**
 * The function keys as well. Ink 8 tells its listeners that some function key was pressed, not which ("not
 * individually exposed", says its readme); the emitter that its own hooks listen to has the sequence.
 */
function useFunctionKeys(store: Store): void {
	const {internal_eventEmitter: input} = useStdin() as ReturnType<typeof useStdin> & {
		readonly internal_eventEmitter: EventEmitter;
	};
	useEffect(() => {
		const listen = (sequence: string) => {
			const key = functionKey(sequence);
			if (key !== undefined) store.dispatch({type: 'key', key});
		};
		input.on('input', listen);
		return () => {
			input.off('input', listen);
		};
	}, [input, store]);
}
