import type {Size} from '../cell/rectangle.ts';

/** What a key, or another source, asks the player to do. */
export type Command =
	| {readonly type: 'forward' | 'back'}
	| {readonly type: 'next-slide' | 'previous-slide'}
	| {readonly type: 'next-era' | 'previous-era'}
	| {readonly type: 'first' | 'last'}
	/** `slide` is 0-based; what is beyond the deck means its last slide. */
	| {readonly type: 'go'; readonly slide: number}
	/** Moves the running or last animation by a part of it, -1 to 1, and holds it there. */
	| {readonly type: 'scrub'; readonly by: number}
	| {readonly type: 'replay'}
	| {readonly type: 'faster' | 'slower'}
	| {readonly type: 'toggle-motion' | 'resize-notes' | 'toggle-blank' | 'toggle-autoplay'}
	| {readonly type: 'toggle-help' | 'toggle-overview' | 'toggle-glossary'}
	/** The same place in the deck's next language. */
	| {readonly type: 'next-language'}
	| {readonly type: 'next-theme'}
	| {readonly type: 'restart-timer'}
	| {readonly type: 'search'}
	| {readonly type: 'next-match' | 'previous-match'}
	/** Moves the selection of the overview or the list of matches, or scrolls the help. */
	| {readonly type: 'select'; readonly by: 'cell' | 'row' | 'page' | 'all'; readonly direction: 1 | -1}
	| {readonly type: 'accept'}
	/** Takes something off the end of what is looked for: a character, a word, all of it. */
	| {readonly type: 'erase'; readonly by: 'character' | 'word' | 'all'}
	| {readonly type: 'close'}
	| {readonly type: 'quit' | 'interrupt' | 'suspend'}
	/** The whole screen is to be written again: something else wrote on it. */
	| {readonly type: 'redraw'};

/** Everything that can happen to a running talk. */
export type Action =
	| Command
	/** A key by its name, such as `right`, `G`, `ctrl-n`, or a character. */
	| {readonly type: 'key'; readonly key: string}
	/** Text put in at once from the clipboard. */
	| {readonly type: 'paste'; readonly text: string}
	/** The clock moved on; `now` in ms from any start. */
	| {readonly type: 'tick'; readonly now: number}
	/** The whole screen has another size in cells. */
	| {readonly type: 'resize'; readonly size: Size};

/** What an update asks the world outside to do. */
export type Effect =
	| {readonly type: 'quit'; readonly code: number}
	| {readonly type: 'suspend'}
	| {readonly type: 'redraw'}
	/** The deck's other languages are wanted; then the next one is to be shown. */
	| {readonly type: 'load-editions'};
