/** The one source of time: the real one plays live, a test's own is set by hand. */
export type Clock = {
	/** ms since any fixed moment; never goes back. */
	now(): number;
	/** Calls once, in `ms`; gives back what cancels the call. */
	schedule(call: () => void, ms: number): () => void;
};
