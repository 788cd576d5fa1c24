type Environment = Readonly<Record<string, string | undefined>>;

/** Whether the terminal is GNU screen, which hands the variables of the terminal around it on. */
export function isGnuScreen({STY, TMUX, TERM = ''}: Environment): boolean {
	return Boolean(STY) || (/^screen/.test(TERM) && !TMUX);
}
