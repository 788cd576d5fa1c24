import {type AtOnce, keyAtOnce} from '../player/at-once.ts';
import type {InputToken} from '../player/terminal-input/input-token.ts';

/** What the terminal sends, for whoever hears it; what comes before anybody does waits. */
export type InputQueue = {
	/** Takes what came. */
	take(tokens: readonly InputToken[]): void;
	/** Tells somebody what has waited, and all that comes from now on. Gives back what ends that. */
	hear(listener: (token: InputToken) => void): () => void;
};

/** A queue that does at once, by `act`, what a key asks for that cannot wait. */
export function createInputQueue(act: (wanted: AtOnce) => void): InputQueue {
	const waiting: InputToken[] = [];
	let listener: ((token: InputToken) => void) | undefined;
	return {
		take(tokens) {
			for (const token of tokens) {
				const name = token.type === 'key' ? token.key : token.text;
				const wanted =
					listener === undefined && token.type !== 'paste' ? keyAtOnce(name, waiting.length > 0) : undefined;
				if (listener !== undefined) listener(token);
				else if (wanted !== undefined) act(wanted);
				else waiting.push(token);
			}
		},
		hear(next) {
			listener = next;
			for (const token of waiting.splice(0)) next(token);
			return () => {
				if (listener === next) listener = undefined;
			};
		},
	};
}
