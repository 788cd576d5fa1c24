import {nothingTyped, press} from './keymap.ts';

/** What a key asks for that needs no more of a deck than there is. */
export type AtOnce = 'interrupt' | 'quit' | 'suspend' | 'redraw';

/**
 * What a key does before its deck is there; undefined when it has to wait. Leaving is no use of `q` once
 * other keys wait: it may be a letter of a search that one of them opens.
 */
export function keyAtOnce(key: string, isWaiting: boolean): AtOnce | undefined {
	const type = press('slide', nothingTyped, key).command?.type;
	if (type === 'interrupt' || type === 'suspend' || type === 'redraw') return type;
	return type === 'quit' && !isWaiting ? type : undefined;
}
