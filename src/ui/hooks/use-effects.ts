import {useApp} from 'ink';
import {useEffect} from 'react';
import type {Session} from '../../player/session.ts';

/** What the talk asks of the process around it. */
export type Outside = {
	/** Stops the process and settles once it goes on. The terminal is the shell's meanwhile. */
	stop(): Promise<void>;
	/** Calls when the process goes on after a stop that nobody could prepare for; gives back what ends that. */
	onContinue(repaint: () => void): () => void;
};

/** Carries out what the talk asks for: leaving, with its exit code, being suspended, and the deck's other languages. */
export function useEffects({store, editions}: Pick<Session, 'store' | 'editions'>, outside: Outside): void {
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
			else if (effect.type === 'suspend') void suspend(() => outside.stop());
			else void editions.load().then(() => store.dispatch({type: 'next-language'}));
		});
		// Handing the terminal over and taking it back sets its modes and draws everything anew.
		const release = outside.onContinue(() => void suspend(async () => {}));
		return () => {
			unsubscribe();
			release();
		};
	}, [store, editions, outside, exit, suspendTerminal]);
}
