/**
 * What F1 (help) and F5 (what a clicker sends to start) send: xterm's ctlseqs, "PC-Style Function Keys", and
 * those of the Linux console.
 */
const names: Readonly<Record<string, string>> = {
	'\x1bOP': 'f1',
	'\x1b[11~': 'f1',
	'\x1b[[A': 'f1',
	'\x1b[P': 'f1',
	'\x1b[15~': 'f5',
	'\x1b[[E': 'f5',
};

/** The function key that a sequence stands for, such as `f1`; undefined for any other text. */
export function functionKey(sequence: string): string | undefined {
	return names[sequence];
}
