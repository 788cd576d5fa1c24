import {EventEmitter} from 'node:events';
import {PassThrough} from 'node:stream';
import headless from '@xterm/headless';

/** A terminal of a size, inside the test: what is written to it is drawn, what is typed arrives as from a tty. */
export class FakeTerminal {
	readonly stdin: NodeJS.ReadStream;
	readonly stdout: NodeJS.WriteStream;
	readonly #emulator: InstanceType<typeof headless.Terminal>;
	readonly #input = new PassThrough();
	#pending = 0;
	isRaw = false;
	/** All that was written. */
	bytes = '';

	constructor(columns: number, rows: number) {
		this.#emulator = new headless.Terminal({cols: columns, rows, allowProposedApi: true, convertEol: true});
		this.stdin = Object.assign(this.#input, {
			isTTY: true,
			ref: () => {},
			unref: () => {},
			isRaw: false,
			setRawMode: (isRaw: boolean) => {
				this.isRaw = isRaw;
				Object.assign(this.stdin, {isRaw});
			},
		}) as unknown as NodeJS.ReadStream;
		const write = (data: string, done?: () => void) => {
			this.bytes += data;
			this.#pending++;
			this.#emulator.write(data, () => {
				this.#pending--;
				done?.();
			});
			return true;
		};
		this.stdout = Object.assign(new EventEmitter(), {
			isTTY: true,
			columns,
			rows,
			write,
		}) as unknown as NodeJS.WriteStream;
	}

	type(keys: string): void {
		this.#input.write(keys);
	}

	resize(columns: number, rows: number): void {
		this.#emulator.resize(columns, rows);
		Object.assign(this.stdout, {columns, rows});
		this.stdout.emit('resize');
	}

	get isAlternate(): boolean {
		return this.#emulator.buffer.active.type === 'alternate';
	}

	screen(): string {
		const {active} = this.#emulator.buffer;
		return Array.from({length: this.#emulator.rows}, (_, y) =>
			(active.getLine(active.baseY + y)?.translateToString(true) ?? '').trimEnd(),
		).join('\n');
	}

	/** Waits for the screen to be as wanted; throws with the screen after 5 s. */
	async until(isAsWanted: (screen: string) => boolean): Promise<string> {
		for (let attempt = 0; attempt < 1000; attempt++) {
			if (this.#pending === 0 && isAsWanted(this.screen())) return this.screen();
			await new Promise((resolve) => setTimeout(resolve, 5));
		}
		throw new Error(`Never came: ${isAsWanted}\n${this.screen()}`);
	}
}
