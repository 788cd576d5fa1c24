/** What ends a bracketed paste. */
const end = '\x1b[201~';
/** Bytes of a paste that are kept: far more than anybody looks for. */
const longestPaste = 65_536;

/** A bracketed paste (xterm's ctlseqs, "Bracketed Paste Mode") whose end has not come yet. */
export type Paste = {
	/** Whether there is a Ctrl-C in it. */
	readonly isInterrupted: boolean;
	/** Takes a byte. The text once it is the last one. */
	push(byte: number): string | undefined;
};

export function beginPaste(): Paste {
	const bytes: number[] = [];
	let matched = 0;
	let isInterrupted = false;
	const keep = (byte: number) => {
		if (bytes.length < longestPaste) bytes.push(byte);
		isInterrupted ||= byte === 0x03;
	};
	return {
		get isInterrupted() {
			return isInterrupted;
		},
		push(byte) {
			if (byte === end.charCodeAt(matched)) {
				matched++;
				return matched === end.length ? textOf(bytes) : undefined;
			}
			// Only the first character of the end is an Escape, so nothing of what matched can be a later beginning.
			for (const character of end.slice(0, matched)) keep(character.charCodeAt(0));
			matched = byte === 0x1b ? 1 : 0;
			if (matched === 0) keep(byte);
			return undefined;
		},
	};
}

/** Without what is no UTF-8, and without control characters that are no white space. */
function textOf(bytes: readonly number[]): string {
	return new TextDecoder().decode(Uint8Array.from(bytes)).replace(/\uFFFD|(?![\t\r\n])\p{Cc}/gu, '');
}
