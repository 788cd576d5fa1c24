/**
 * What a first frame never has: an escape sequence (ECMA-48) other than a colour (SGR), a move of the cursor (CUP,
 * CUF) or a mark of a synchronized update (private mode 2026), any other control character, and what turns the
 * direction of text.
 */
const foreign =
	/\x1b(?!\[(?:[\d;:]{0,80}m|\d{0,5}(?:;\d{1,5})?H|\d{0,5}C|\?2026[hl]))|[\x00-\x1a\x1c-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]/;

/** Whether a text may be written to a terminal as the screen that a talk begins with: it has only what the program itself writes. */
export function isSafeFrame(frame: unknown): frame is string {
	return typeof frame === 'string' && !foreign.test(frame);
}
