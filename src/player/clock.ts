/** The one source of time: a live talk has the machine's, a recording and a test have their own. */
export type TimeSource = {
	/** ms since any fixed moment; never goes back. */
	now(): number;
};

/** A source of time that also calls, for a talk that goes on by itself. */
export type Clock = TimeSource & {
	/** Calls once, in `ms`; gives back what cancels the call. */
	schedule(call: () => void, ms: number): () => void;
};
