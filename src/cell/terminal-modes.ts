/**
 * The modes of a terminal that are set here, as they are written: DEC private modes, set with `h` and reset
 * with `l` (xterm's ctlseqs, "DEC Private Mode Set").
 */

/** A second screen without scrollback; leaving it shows what was there before. */
export const alternateScreen = {enter: '\x1b[?1049h', leave: '\x1b[?1049l'} as const;

/** Whether the cursor is seen (DECTCEM). */
export const cursor = {show: '\x1b[?25h', hide: '\x1b[?25l'} as const;

/** What is written between these two is shown at once ("synchronized output"). */
export const synchronizedUpdate = {begin: '\x1b[?2026h', end: '\x1b[?2026l'} as const;

/** Whether text goes on in the next row when it comes to the end of one (DECAWM). It does, unless told. */
export const autowrap = {on: '\x1b[?7h', off: '\x1b[?7l'} as const;

/**
 * Whether the wheel is turned into arrow keys on the second screen ("alternate scroll"). Terminals that can save a mode
 * (XTSAVE, XTRESTORE) get back what it was; those that cannot turn wheels into arrows unless told otherwise.
 */
export const alternateScroll = {off: '\x1b[?1007s\x1b[?1007l', restore: '\x1b[?1007h\x1b[?1007r'} as const;

/** Whether pasted text comes between marks of its own ("bracketed paste"). */
export const bracketedPaste = {on: '\x1b[?2004h', off: '\x1b[?2004l'} as const;

/** Empties the screen in the terminal's own colours, and goes to its beginning: what GNU screen leaves has no other screen under it. */
export const clearScreen = '\x1b[0m\x1b[H\x1b[2J';
