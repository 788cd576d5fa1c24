import type {Outside} from '../../ui/hooks/use-effects.ts';

/** The process's side of Ctrl-Z and `fg`. */
export type JobControl = Outside & {
	/** Takes the signal handlers away. */
	dispose(): void;
};

/** ms after which a stop that did not happen is given up: a group without a shell above it cannot be stopped. */
const answerTimeout = 200;

/** Windows knows neither the signals nor what they are for. */
const nothing: JobControl = {stop: async () => {}, onContinue: () => () => {}, dispose: () => {}};

/** Listens for SIGTSTP and SIGCONT. `onStop` is asked to hand the terminal back and then call `stop`. */
export function jobControl(onStop: () => void): JobControl {
	if (process.platform === 'win32') return nothing;
	let isStopping = false;
	let repaint: (() => void) | undefined;
	const onContinue = () => {
		if (!isStopping) repaint?.();
	};
	process.on('SIGTSTP', onStop);
	process.on('SIGCONT', onContinue);
	return {
		async stop() {
			isStopping = true;
			// Without its handler the signal stops the process, as everybody expects of it.
			process.off('SIGTSTP', onStop);
			await stopGroup();
			process.on('SIGTSTP', onStop);
			isStopping = false;
		},
		onContinue(call) {
			repaint = call;
			return () => {
				repaint = undefined;
			};
		},
		dispose() {
			process.off('SIGTSTP', onStop);
			process.off('SIGCONT', onContinue);
		},
	};
}

function stopGroup(): Promise<void> {
	return new Promise((resolve) => {
		const proceed = () => {
			clearTimeout(timer);
			process.off('SIGCONT', proceed);
			resolve();
		};
		// The timer also keeps the event loop from draining, which would end the process on `fg`.
		const timer = setTimeout(proceed, answerTimeout);
		process.once('SIGCONT', proceed);
		// The whole group: under `npm start` npm would otherwise keep the terminal.
		process.kill(0, 'SIGTSTP');
	});
}
