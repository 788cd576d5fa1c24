/** The bits of a mouse button that say what was held: Shift, Alt, Ctrl (xterm's ctlseqs, "Mouse Tracking"). */
const heldBits = 4 | 8 | 16;

/**
 * The notch of a wheel that a mouse report tells: the body of `ESC [ < 64 ; x ; y M` (SGR) or
 * `ESC [ 96 ; x ; y M` (rxvt). Undefined for all else that a mouse does: there is nothing to click on.
 */
export function wheelKey(body: string): string | undefined {
	const isSgr = body.startsWith('<');
	const button = Number.parseInt(isSgr ? body.slice(1) : body, 10) - (isSgr ? 0 : 32);
	return wheelButton(button);
}

/** The notch of a wheel by its button. */
export function wheelButton(button: number): string | undefined {
	const plain = button & ~heldBits;
	if (plain === 64) return 'wheel-up';
	return plain === 65 ? 'wheel-down' : undefined;
}
