import {render} from 'ink';
import type {Session} from '../player/session.ts';
import {readFunctionKeys} from './function-keys.ts';
import type {Outside} from './hooks/use-effects.ts';
import {Live} from './Live.tsx';
import type {Painter} from './painter.ts';

export type Streams = {
	readonly stdin: NodeJS.ReadStream;
	readonly stdout: NodeJS.WriteStream;
	readonly stderr: NodeJS.WriteStream;
};

/** A talk that is on the screen. */
export type Rendering = {
	/** Settles with the exit code once the terminal is restored; rejects with what went wrong. */
	readonly ended: Promise<number>;
	/** Restores the terminal and ends with an exit code. */
	leave(code: number): void;
	/** Restores the terminal and ends with an error. */
	fail(error: Error): void;
};

/** Runs a talk that a painter shows on a terminal. The painter is done with when the talk ends. */
export function renderTalk(session: Session, painter: Painter, outside: Outside, streams: Streams): Rendering {
	let code = 0;
	let failure: Error | undefined;
	const instance = render(<Live session={session} outside={outside} />, {
		...streams,
		stdout: painter.stream,
		stdin: readFunctionKeys(streams.stdin),
		exitOnCtrlC: false,
		interactive: true,
		alternateScreen: true,
		patchConsole: false,
	});
	const fail = (error: Error) => {
		failure ??= error;
		instance.unmount();
	};
	painter.onFailure((error) => fail(error instanceof Error ? error : new Error(String(error))));
	const ended = instance
		.waitUntilExit()
		.finally(() => painter.dispose())
		.then((result) => {
			if (failure !== undefined) throw failure;
			return typeof result === 'number' ? result : code;
		});
	return {
		ended,
		leave(wanted) {
			code = wanted;
			instance.unmount();
		},
		fail,
	};
}
