import {render} from 'ink';
import {App, type AppProps} from './App.tsx';
import {inkOutput} from './ink-output.ts';

/** The streams of a process. */
export type AppStreams = {
	readonly stdin: NodeJS.ReadStream;
	readonly stdout: NodeJS.WriteStream;
	readonly stderr: NodeJS.WriteStream;
};

/** An app that runs. */
export type RunningApp = {
	/** Settles with the exit code once its end has come; rejects with what went wrong. */
	readonly ended: Promise<number>;
	/** Ends it with an error. */
	fail(error: Error): void;
};

/** Runs a talk on a terminal that is ours already. What it shows there stays, as far as it is the same. */
export function renderApp(props: AppProps, {stdin, stdout, stderr}: AppStreams): RunningApp {
	let failure: Error | undefined;
	const instance = render(<App {...props} />, {
		stdin,
		stdout: inkOutput(stdout),
		stderr,
		exitOnCtrlC: false,
		interactive: true,
		alternateScreen: false,
		patchConsole: false,
	});
	const ended = instance.waitUntilExit().then((result) => {
		if (failure !== undefined) throw failure;
		return typeof result === 'number' ? result : 0;
	});
	return {
		ended,
		fail(error) {
			failure ??= error;
			instance.unmount();
		},
	};
}
