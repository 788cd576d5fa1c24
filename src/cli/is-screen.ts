/** Whether standard output is a terminal that can show a screen. */
export function isScreen(): boolean {
	return process.stdout.isTTY === true && process.env.TERM !== 'dumb';
}
