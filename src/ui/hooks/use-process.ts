import {useApp} from 'ink';
import {useEffect, useLayoutEffect} from 'react';
import type {Session} from '../../player/session.ts';

/** What the app asks of the process and its terminal. */
export type ProcessControl = {
	/** Gives the terminal to the shell. Does nothing where it has been given already. */
	leave(): void;
	/** Leaves the terminal, stops the process, and takes the terminal again once the process goes on. */
	suspend(): Promise<void>;
	/** Takes the terminal again after a stop that nobody could prepare for. */
	reenter(): void;
	/** Writes the whole screen again. */
	redraw(): void;
	/** Listens to what happens to the process; gives back what ends that. */
	listen(listener: {
		readonly onEnd: (code: number) => void;
		readonly onStop: () => void;
		readonly onContinue: () => void;
	}): () => void;
};

/** Carries out what the talk asks for (leaving, with its exit code; being suspended; other languages), and what signals ask for. */
export function useProcess({store, editions}: Pick<Session, 'store' | 'editions'>, control: ProcessControl): void {
	const {exit, suspendTerminal} = useApp();
	// However Ink ends, by its own signal handlers as well, the terminal goes back to the shell.
	useLayoutEffect(() => () => control.leave(), [control]);
	useEffect(() => {
		let isSuspended = false;
		// Ink writes nothing meanwhile.
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
			else if (effect.type === 'suspend') void suspend(() => control.suspend());
			else if (effect.type === 'redraw') control.redraw();
			else void editions.load().then(() => store.dispatch({type: 'next-language'}));
		});
		const release = control.listen({
			onEnd: exit,
			onStop: () => store.dispatch({type: 'suspend'}),
			onContinue: () => void suspend(async () => control.reenter()),
		});
		return () => {
			unsubscribe();
			release();
		};
	}, [store, editions, control, exit, suspendTerminal]);
}
