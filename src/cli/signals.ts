/** The signals that end a process, and its exit code then: 128 and the signal's number. */
const signals = {SIGHUP: 129, SIGINT: 130, SIGTERM: 143} as const;

/** Calls for a signal that ends a process, with the exit code for it. Gives back what ends that. */
export function onSignals(handle: (code: number) => void): () => void {
	const handlers = Object.entries(signals).map(([signal, code]) => [signal, () => handle(code)] as const);
	for (const [signal, call] of handlers) process.on(signal, call);
	return () => {
		for (const [signal, call] of handlers) process.off(signal, call);
	};
}
