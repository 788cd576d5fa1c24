/** The bits of a modifier parameter, which is one more than their sum (xterm's ctlseqs; the kitty keyboard protocol). */
export const modifier = {shift: 1, alt: 2, ctrl: 4, super: 8, hyper: 16, meta: 32, capsLock: 64} as const;

/** The bits of a modifier parameter such as `5`, or `5:1` with the event after it; none where it is missing. */
export function modifiersOf(parameter: string | undefined): number {
	return Math.max(0, Number.parseInt(parameter || '1', 10) - 1) || 0;
}

/** Whether a modifier parameter says that the key was let go, as the kitty keyboard protocol does: `1:3`. */
export function isRelease(parameter: string | undefined): boolean {
	return parameter?.split(':')[1] === '3';
}

/** A name with what was held: `ctrl-shift-right`. Alt and the others change nothing. */
export function modified(name: string, modifiers: number): string {
	return `${modifiers & modifier.ctrl ? 'ctrl-' : ''}${modifiers & modifier.shift ? 'shift-' : ''}${name}`;
}
