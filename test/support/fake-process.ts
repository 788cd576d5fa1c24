import {EventEmitter} from 'node:events';
import type {TerminalProcess} from '../../src/cli/terminal.ts';

/** A process that neither stops nor ends: what it was asked for is written down. */
export class FakeProcess extends EventEmitter {
	readonly platform = 'linux';
	readonly log: string[] = [];

	exit(code?: number): never {
		this.log.push(`exit ${code}`);
		return undefined as never;
	}

	kill(pid: number, signal: string): true {
		this.log.push(`${signal} to ${pid}, ${this.listenerCount('SIGTSTP')} listening`);
		return true;
	}

	/** The same for who takes a process. */
	get host(): TerminalProcess {
		return this as unknown as TerminalProcess;
	}
}
