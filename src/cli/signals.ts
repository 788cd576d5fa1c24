/** The signals that end a process, and its exit code then: 128 and the signal's number. */
export const signals = {SIGHUP: 129, SIGINT: 130, SIGQUIT: 131, SIGTERM: 143} as const;

export type Signal = keyof typeof signals;

/** Calls for a signal that ends a process, with the exit code for it. Gives back what ends that. */
export function onSignals(
	handle: (code: number, signal: Signal) => void,
	host: Pick<NodeJS.Process, 'on' | 'off'> = process,
): () => void {
	const handlers = (Object.keys(signals) as Signal[]).map(
		(signal) => [signal, () => handle(signals[signal], signal)] as const,
	);
	for (const [signal, call] of handlers) host.on(signal, call);
	return () => {
		for (const [signal, call] of handlers) host.off(signal, call);
	};
}
