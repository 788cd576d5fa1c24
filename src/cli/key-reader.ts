import type {InputToken} from '../player/terminal-input/input-token.ts';
import {createTokenizer} from '../player/terminal-input/tokenizer.ts';

/** What is read of: a terminal's standard input, or a test's. */
type KeyStream = Pick<NodeJS.ReadStream, 'on' | 'off' | 'pause' | 'resume'>;

/** Reads what the terminal sends. Nobody else may read it meanwhile. */
export type KeyReader = {
	/** Reads from now on. */
	start(): void;
	/** Leaves all that comes to others, and forgets what had begun. */
	stop(): void;
};

/** A reader of a keyboard; it tells what came in one read at once. */
export function createKeyReader(keyboard: KeyStream, hear: (tokens: readonly InputToken[]) => void): KeyReader {
	let tokenizer = createTokenizer();
	let timer: NodeJS.Timeout | undefined;

	const plan = () => {
		clearTimeout(timer);
		const {deadline} = tokenizer;
		if (deadline === undefined) return;
		// Whatever kept us busy, what has arrived meanwhile is read first: it is no silence.
		timer = setTimeout(() => setImmediate(expire), Math.max(0, Math.ceil(deadline - performance.now())));
	};
	const expire = () => {
		const tokens = tokenizer.expire(performance.now());
		plan();
		hear(tokens);
	};
	const read = (chunk: Buffer) => {
		const tokens = tokenizer.feed(chunk, performance.now());
		plan();
		hear(tokens);
	};
	return {
		start() {
			keyboard.on('data', read);
			keyboard.resume();
		},
		stop() {
			keyboard.off('data', read);
			keyboard.pause();
			clearTimeout(timer);
			tokenizer = createTokenizer();
		},
	};
}
