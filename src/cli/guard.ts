import {spawn} from 'node:child_process';

/** Watches over a terminal while it is ours. */
export type Guard = {
	/** The terminal has been given back: nothing is left to do. */
	dismiss(): void;
};

/**
 * Waits for a line, and for the end of the pipe, which comes when the process that holds its other end is gone.
 * Nothing that is sent to the whole group ends it, and the terminal may be set from the background. The modes are those
 * that raw mode takes away; all else is still as the shell left it.
 */
const script = `trap '' HUP INT QUIT TERM TSTP TTIN TTOU
read -r word
[ "$word" = ok ] && exit
printf %s "$1"
stty icanon echo isig iexten icrnl ixon <&1`;

const noGuard: Guard = {dismiss: () => {}};

/**
 * Starts a shell that gives the terminal back if this process ends without a chance to do so: by SIGKILL, by a
 * crash, without memory. It writes `restoring` and ends raw mode. Where there is no terminal and no shell there
 * is no guard; nothing is thrown.
 */
export function startGuard(output: NodeJS.WriteStream & {readonly fd?: number}, restoring: string): Guard {
	if (process.platform === 'win32' || !output.isTTY || typeof output.fd !== 'number') return noGuard;
	const shell = spawn('sh', ['-c', script, 'sh', restoring], {stdio: ['pipe', output.fd, 'ignore']});
	const {stdin} = shell;
	// Without a shell, or when it has been killed, all is as it was without a guard.
	shell.on('error', () => {}).unref();
	stdin?.on('error', () => {});
	if (stdin !== null && 'unref' in stdin && typeof stdin.unref === 'function') stdin.unref();
	return {
		dismiss() {
			stdin?.end('ok\n');
		},
	};
}
