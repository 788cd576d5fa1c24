import {spawn} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {onTestFinished} from 'vitest';
import {environment} from './environment.ts';
import {program} from './terminal.ts';

export type Outcome = {readonly code: number | null; readonly stdout: string; readonly stderr: string};

export type RunOptions = {
	/** What the program reads from standard input; without it, there is none. */
	readonly input?: string;
	readonly cwd?: string;
	readonly env?: Readonly<Record<string, string | undefined>>;
};

/** Runs the built program with pipes instead of a terminal, to its end. */
export function run(args: readonly string[], options: RunOptions = {}): Promise<Outcome> {
	return runCommand(process.execPath, [program, ...args], options);
}

/** Runs any command with pipes, to its end. */
export function runCommand(command: string, args: readonly string[], options: RunOptions = {}): Promise<Outcome> {
	const home = folder({});
	return new Promise((resolve, reject) => {
		const child = spawn(command, args, {
			cwd: options.cwd ?? home,
			env: environment(home, options.env),
			stdio: [options.input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
		});
		let stdout = '';
		let stderr = '';
		child.stdout?.setEncoding('utf8').on('data', (text) => (stdout += text));
		child.stderr?.setEncoding('utf8').on('data', (text) => (stderr += text));
		child.stdin?.end(options.input);
		child.on('error', reject);
		child.on('close', (code) => resolve({code, stdout, stderr}));
	});
}

/** A folder with these files, gone when the test ends. Names may hold slashes. */
export function folder(files: Readonly<Record<string, string | Uint8Array>>): string {
	const path = mkdtempSync(join(tmpdir(), 'morphdeck-deck-'));
	onTestFinished(() => rmSync(path, {recursive: true, force: true}));
	for (const [name, content] of Object.entries(files)) {
		mkdirSync(dirname(join(path, name)), {recursive: true});
		writeFileSync(join(path, name), content);
	}
	return path;
}
