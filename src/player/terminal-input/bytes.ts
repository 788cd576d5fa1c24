/** Whether a byte is the last of a control sequence with this body. */
export function isCsiEnd(body: string, byte: number): boolean {
	// The Linux console has one character after `ESC [ [`.
	if (byte === 0x5b && body === '') return false;
	// rxvt ends the number of a shifted key with a byte that is an intermediate one elsewhere.
	if (byte === 0x24) return /^\d+$/.test(body);
	return byte >= 0x40 && byte < 0x7f;
}

/** The key that sends a control character. */
export function controlKey(byte: number): string {
	if (byte === 0x0d || byte === 0x0a) return 'enter';
	if (byte === 0x09) return 'tab';
	if (byte === 0x7f || byte === 0x08) return 'backspace';
	return byte === 0 ? 'ctrl-space' : `ctrl-${String.fromCharCode(byte + 0x40).toLowerCase()}`;
}
