import {type IPty, spawn} from '@lydell/node-pty';

export type PtyOptions = {
	readonly command: string;
	readonly args: readonly string[];
	/** In cells; 100 by 30 unless told. */
	readonly columns?: number | undefined;
	readonly rows?: number | undefined;
	/** The whole environment of the program. */
	readonly env: Readonly<Record<string, string>>;
	/** The working folder: that of whoever starts it unless told. */
	readonly cwd?: string | undefined;
};

export type Exit = {readonly code: number; readonly signal: number};

/** A program behind a real pty. */
export class Pty {
	/** When it was started, as `performance.now()` tells. */
	readonly began = performance.now();
	readonly #pty: IPty;
	/** Resolves when the program has ended. */
	readonly ended: Promise<Exit>;
	#exit: Exit | undefined;

	constructor({command, args, columns: cols = 100, rows = 30, env, cwd}: PtyOptions) {
		this.#pty = spawn(command, [...args], {
			// node-pty sets TERM to this, whatever the environment says.
			name: env.TERM ?? 'xterm-256color',
			cols,
			rows,
			env: {...env},
			...(cwd === undefined ? {} : {cwd}),
		});
		this.ended = new Promise((resolve) => {
			this.#pty.onExit(({exitCode, signal}) => {
				this.#exit = {code: exitCode, signal: signal ?? 0};
				resolve(this.#exit);
			});
		});
	}

	get pid(): number {
		return this.#pty.pid;
	}

	/** How the program ended; undefined while it runs. */
	get exited(): Exit | undefined {
		return this.#exit;
	}

	/** Hears what the program writes, piece by piece. */
	onData(listen: (text: string) => void): void {
		this.#pty.onData(listen);
	}

	/** Sends text, all in one write; a program that has ended gets nothing. */
	write(text: string): void {
		if (this.#exit === undefined) this.#pty.write(text);
	}

	resize(columns: number, rows: number): void {
		this.#pty.resize(columns, rows);
	}

	/** Reads nothing more of what the program writes, until {@link resume}. */
	pause(): void {
		this.#pty.pause();
	}

	resume(): void {
		this.#pty.resume();
	}

	kill(signal = 'SIGTERM'): void {
		this.#pty.kill(signal);
	}

	/** Closes our end and leaves the program to find out. */
	hangUp(): void {
		(this.#pty as IPty & {destroy(): void}).destroy();
	}

	/** Ends the program, if it still runs. */
	close(): void {
		if (this.#exit === undefined) this.#pty.kill('SIGKILL');
	}
}
