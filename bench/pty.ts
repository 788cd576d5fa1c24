import {setTimeout as sleep} from 'node:timers/promises';
import {Pty} from '../test/support/pty.ts';
import {environment} from './programs.ts';

const sequences = /\x1b\[[0-9;?]*[ -/]*[@-~]|\x1b[()][A-Z0-9]|\x1b[=>78]/g;

/** What a key brought about, in ms after it was pressed, and in bytes. */
export type Answer = {readonly first: number; readonly last: number; readonly bytes: number; readonly updates: number};

/** A program in a real pty, and when it wrote what. */
export class Run extends Pty {
	#chunks: {readonly time: number; readonly text: string}[] = [];
	#all = '';

	constructor(command: string, args: readonly string[], size = {columns: 100, rows: 30}) {
		super({command, args, ...size, env: environment});
		this.onData((text) => {
			this.#chunks.push({time: performance.now(), text});
			this.#all += text;
			this.#answer(text);
		});
	}

	/** ms from the start until the text was on the screen; NaN when it never was. */
	async shows(text: string, patience = 15_000): Promise<number> {
		const end = performance.now() + patience;
		while (!this.#all.replace(sequences, '').includes(text)) {
			if (this.exited !== undefined || performance.now() > end) return Number.NaN;
			await sleep(1);
		}
		return (this.#chunks.at(-1)?.time ?? Number.NaN) - this.began;
	}

	/** Presses a key and waits until nothing has been written for `quiet` ms. */
	async press(key: string, quiet = 80): Promise<Answer> {
		this.#chunks = [];
		const began = performance.now();
		this.write(key);
		const end = began + 5_000;
		for (;;) {
			const now = performance.now();
			const last = this.#chunks.at(-1)?.time;
			if (this.exited !== undefined || now > end || (last !== undefined && now - last > quiet)) break;
			await sleep(2);
		}
		const text = this.#chunks.map((chunk) => chunk.text).join('');
		return {
			first: (this.#chunks[0]?.time ?? Number.NaN) - began,
			last: (this.#chunks.at(-1)?.time ?? Number.NaN) - began,
			bytes: Buffer.byteLength(text),
			updates: text.split('\x1b[?2026h').length - 1,
		};
	}

	/** Lets a program be for some ms. */
	async rest(time: number): Promise<void> {
		await sleep(time);
	}

	/** Presses a key and waits for the next byte only. */
	async tap(key: string): Promise<void> {
		this.#chunks = [];
		this.#all = '';
		this.write(key);
		for (let wait = 0; wait < 500 && this.#chunks.length === 0; wait++) await sleep(1);
	}

	async end(): Promise<void> {
		this.close();
		await this.ended;
	}

	/** Answers what a program asks of its terminal before it goes on: where the cursor is, what it is. */
	#answer(text: string): void {
		if (text.includes('\x1b[6n')) this.write('\x1b[1;1R');
		if (text.includes('\x1b[c')) this.write('\x1b[?62c');
	}
}

/** ms that a bare Node takes from start to end. */
export async function bareNode(): Promise<number> {
	const run = new Run(process.execPath, ['-e', '0']);
	await run.ended;
	return performance.now() - run.began;
}
