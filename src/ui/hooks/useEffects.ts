import {useApp} from 'ink';
import {useEffect} from 'react';
import type {Store} from '../store.ts';

/** What the talk asks of the process around it. */
export type Outside = {
	/** Stops the process and settles once it goes on. The terminal is the shell's meanwhile. */
	stop(): Promise<void>;
	/** Calls when the process goes on after a stop that nobody could prepare for; gives back what ends that. */
	onContinue(repaint: () => void): () => void;
};

/** Carries out what the talk asks for: leaving, with its exit code, and being suspended. */
export function useEffects(store: Store, outside: Outside): void {
	const {exit, suspendTerminal} = useApp();
	useEffect(() => {
		let isSuspended = false;
		const suspend = async (meanwhile: () => Promise<void>) => {
			if (isSuspended) return;
			isSuspended = true;
			try {
				await suspendTerminal(meanwhile);
			} catch (error) {
				exit(error);
			} finally {
				isSuspended = false;
			}
		};
		const unsubscribe = store.onEffect((effect) => {
			if (effect.type === 'quit') exit(effect.code);
			else void suspend(() => outside.stop());
		});
		// Handing the terminal over and taking it back sets its modes and draws everything anew.
		const release = outside.onContinue(() => void suspend(async () => {}));
		return () => {
			unsubscribe();
			release();
		};
	}, [store, outside, exit, suspendTerminal]);
}
