import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import unicode11 from '@xterm/addon-unicode11';
import headless from '@xterm/headless';
import {onTestFinished} from 'vitest';
import {type Cell, readCells, readScreen} from './cells.ts';
import {environment, root} from './environment.ts';
import {type Exit, Pty} from './pty.ts';
import {wideAmbiguous} from './wide.ts';

/** The built program. */
export const program = join(root, 'dist/cli.js');

export type TerminalOptions = {
	/** Arguments of the program, or of `command`. */
	readonly args?: readonly string[];
	/** What to run instead of the program. */
	readonly command?: string;
	/** In cells; 100 by 30 unless told. */
	readonly columns?: number;
	readonly rows?: number;
	/** Whether ambiguous characters take two cells, as in many terminals of East Asia. */
	readonly isAmbiguousWide?: boolean;
	/** Added to the environment; undefined takes a variable out. */
	readonly env?: Readonly<Record<string, string | undefined>>;
	/** The working folder: the project's root unless told. */
	readonly cwd?: string;
};

/** How long `until` and `exit` wait, in ms. Only a failing test takes so long. */
const patience = 30_000;

/** DECTCEM, the private mode that shows the cursor. */
const cursorMode = 25;

/** Starts the program in a terminal of its own; the terminal is closed when the test ends. */
export async function open(options: TerminalOptions = {}): Promise<Terminal> {
	const terminal = new Terminal(options);
	try {
		onTestFinished(() => terminal.close());
	} catch {
		// Opened outside a test, by a hook: whoever opened it closes it.
	}
	return terminal;
}

/** An interactive shell, for job control and for what is left of the terminal after a program. Its prompt is `$ `. */
export async function openShell(options: TerminalOptions = {}): Promise<Terminal> {
	const shell = await open({
		...options,
		command: 'bash',
		args: ['--norc', '--noprofile', '-i'],
		env: {PS1: '$ ', PS2: '> ', BASH_SILENCE_DEPRECATION_WARNING: '1', ...options.env},
	});
	await shell.until((screen) => screen.trimEnd().endsWith('$'));
	return shell;
}

/** A program behind a real pty, and an emulator that shows what it writes and answers what it asks. */
export class Terminal extends Pty {
	readonly #emulator: InstanceType<typeof headless.Terminal>;
	readonly #home: string;
	#bytes = '';
	#pending = 0;
	#isCursorVisible = true;

	constructor(options: TerminalOptions) {
		const {columns: cols = 100, rows = 30, args = []} = options;
		const home = mkdtempSync(join(tmpdir(), 'morphdeck-'));
		super({
			command: options.command ?? process.execPath,
			args: options.command ? args : [program, ...args],
			columns: cols,
			rows,
			cwd: options.cwd ?? root,
			env: environment(home, options.env),
		});
		this.#home = home;
		this.#emulator = new headless.Terminal({cols, rows, allowProposedApi: true, scrollback: 10_000});
		this.#emulator.loadAddon(new unicode11.Unicode11Addon());
		this.#emulator.unicode.register(wideAmbiguous);
		this.#emulator.unicode.activeVersion = options.isAmbiguousWide ? wideAmbiguous.version : '11';
		for (const final of ['h', 'l']) {
			this.#emulator.parser.registerCsiHandler({prefix: '?', final}, (modes) => {
				if (modes.includes(cursorMode)) this.#isCursorVisible = final === 'h';
				return false;
			});
		}
		this.onData((data) => {
			this.#bytes += data;
			this.#pending++;
			this.#emulator.write(data, () => this.#pending--);
		});
		this.#emulator.onData((reply) => this.write(reply));
	}

	/** The folder that the program takes for its home. */
	get home(): string {
		return this.#home;
	}

	/** Whether the alternate screen is shown. */
	get alternate(): boolean {
		return this.#emulator.buffer.active.type === 'alternate';
	}

	get cursorVisible(): boolean {
		return this.#isCursorVisible;
	}

	/** The rows as text, without trailing spaces. */
	screen(): string {
		return readScreen(this.#emulator.buffer.active, this.#emulator.rows);
	}

	/** Everything still known of the main screen, with what has scrolled away. */
	scrollback(): string {
		const {normal} = this.#emulator.buffer;
		return Array.from({length: normal.length}, (_, y) => normal.getLine(y)?.translateToString(true) ?? '').join('\n');
	}

	/** The cells, row by row. */
	cells(): Cell[][] {
		return readCells(this.#emulator.buffer.active, this.#emulator.cols, this.#emulator.rows);
	}

	/** All that the program has written. */
	bytes(): string {
		return this.#bytes;
	}

	/** Sends keys, all in one write. */
	press(keys: string): void {
		this.write(keys);
	}

	override resize(columns: number, rows: number): void {
		this.#emulator.resize(columns, rows);
		super.resize(columns, rows);
	}

	/**
	 * Waits until the screen is as wanted and gives it back. It looks only between frames. Throws with
	 * the screen when `wait` ms pass, or when the program has ended and the screen is still not so.
	 */
	async until(isAsWanted: (screen: string) => boolean, wait = patience): Promise<string> {
		const end = Date.now() + wait;
		for (;;) {
			const hasEnded = this.exited !== undefined;
			if (this.isBetweenFrames) {
				const screen = this.screen();
				if (isAsWanted(screen)) return screen;
				if (hasEnded)
					throw new Error(`The program ended (${JSON.stringify(this.exited)}) before ${isAsWanted}\n${screen}`);
			}
			if (Date.now() > end) throw new Error(`${wait} ms passed without ${isAsWanted}\n${this.screen()}`);
			await sleep(5);
		}
	}

	/** Waits for the program to end and for its last words to be on the screen. */
	async exit(wait = patience): Promise<Exit> {
		const late = sleep(wait, undefined, {ref: false}).then(() => {
			throw new Error(`The program is still running after ${wait} ms\n${this.screen()}`);
		});
		const exit = await Promise.race([this.ended, late]);
		while (this.#pending > 0) await sleep(5);
		return exit;
	}

	/** Ends the program, if it still runs, as a closing window would: the other end of the pty goes away. */
	override close(): void {
		super.close();
		this.#emulator.dispose();
		rmSync(this.#home, {recursive: true, force: true});
	}

	/** All that arrived is on the screen, and no synchronized update is open. */
	private get isBetweenFrames(): boolean {
		return this.#pending === 0 && !this.#emulator.modes.synchronizedOutputMode;
	}
}
