import type {MessageId} from '../messages/messages.ts';
import type {Command} from './action.ts';

/** What a key means depends on what is open. */
export type Mode = 'slide' | 'help' | 'overview' | 'search' | 'glossary';

/** One line of the key table: it makes the key map, the help, the README's table and the tests. */
export type KeyRow = {
	readonly modes: readonly Mode[];
	/** As shown to people. */
	readonly keys: string;
	/** Key names as they arrive; two names with a space between are pressed one after the other. */
	readonly bindings: readonly string[];
	readonly command: Command;
	/** The message that says what the keys do, in the present tense, without a full stop. */
	readonly description: MessageId;
	/** What the command becomes when a number was typed before it. */
	readonly counted?: boolean;
};

const slide: readonly Mode[] = ['slide'];
const lists: readonly Mode[] = ['overview', 'search'];
const pages: readonly Mode[] = ['help', 'glossary'];
const everywhere: readonly Mode[] = ['slide', 'help', 'overview', 'search', 'glossary'];

/** All keys, in the order in which a speaker meets them. */
export const keymap: readonly KeyRow[] = [
	{
		modes: slide,
		keys: '→ ↓ Space Enter n l j PageDown',
		bindings: ['right', 'down', 'space', 'enter', 'n', 'l', 'j', 'pagedown', 'wheel-down'],
		command: {type: 'forward'},
		description: 'key.forward',
	},
	{
		modes: slide,
		keys: '← ↑ Backspace p h k PageUp',
		bindings: ['left', 'up', 'backspace', 'p', 'h', 'k', 'pageup', 'wheel-up'],
		command: {type: 'back'},
		description: 'key.back',
	},
	{
		modes: slide,
		keys: '] Shift-→',
		bindings: [']', 'shift-right'],
		command: {type: 'next-slide'},
		description: 'key.nextSlide',
	},
	{
		modes: slide,
		keys: '[ Shift-←',
		bindings: ['[', 'shift-left'],
		command: {type: 'previous-slide'},
		description: 'key.previousSlide',
	},
	{modes: slide, keys: '}', bindings: ['}'], command: {type: 'next-era'}, description: 'key.nextEra'},
	{modes: slide, keys: '{', bindings: ['{'], command: {type: 'previous-era'}, description: 'key.previousEra'},
	{
		modes: slide,
		keys: 'g g, Home, F5',
		bindings: ['g g', 'home', 'f5'],
		command: {type: 'first'},
		description: 'key.first',
	},
	{modes: slide, keys: 'G, End', bindings: ['G', 'end'], command: {type: 'last'}, description: 'key.last'},
	{
		modes: slide,
		keys: '12 G, 12 Enter',
		bindings: ['G', 'enter', 'g g'],
		command: {type: 'go', slide: 0},
		description: 'key.go',
		counted: true,
	},
	{
		modes: slide,
		keys: '>',
		bindings: ['>'],
		command: {type: 'scrub', by: 0.1},
		description: 'key.scrubOn',
	},
	{
		modes: slide,
		keys: '<',
		bindings: ['<'],
		command: {type: 'scrub', by: -0.1},
		description: 'key.scrubBack',
	},
	{modes: slide, keys: 'r', bindings: ['r'], command: {type: 'replay'}, description: 'key.replay'},
	{modes: slide, keys: '+', bindings: ['+', '='], command: {type: 'faster'}, description: 'key.faster'},
	{modes: slide, keys: '-', bindings: ['-'], command: {type: 'slower'}, description: 'key.slower'},
	{
		modes: slide,
		keys: 'o',
		bindings: ['o'],
		command: {type: 'toggle-overview'},
		description: 'key.overview',
	},
	{
		modes: slide,
		keys: '/',
		bindings: ['/'],
		command: {type: 'search'},
		description: 'key.search',
	},
	{
		modes: slide,
		keys: 'Ctrl-n',
		bindings: ['ctrl-n'],
		command: {type: 'next-match'},
		description: 'key.nextMatch',
	},
	{
		modes: slide,
		keys: 'Ctrl-p',
		bindings: ['ctrl-p'],
		command: {type: 'previous-match'},
		description: 'key.previousMatch',
	},
	{modes: slide, keys: 's', bindings: ['s'], command: {type: 'resize-notes'}, description: 'key.notes'},
	{
		modes: slide,
		keys: 'd',
		bindings: ['d'],
		command: {type: 'toggle-glossary'},
		description: 'key.glossary',
	},
	{modes: slide, keys: 'L', bindings: ['L'], command: {type: 'next-language'}, description: 'key.language'},
	{modes: slide, keys: 'm', bindings: ['m'], command: {type: 'toggle-motion'}, description: 'key.motion'},
	{modes: slide, keys: 'T', bindings: ['T'], command: {type: 'next-theme'}, description: 'key.theme'},
	{
		modes: slide,
		keys: 'b .',
		bindings: ['b', '.'],
		command: {type: 'toggle-blank'},
		description: 'key.blank',
	},
	{
		modes: slide,
		keys: 'a',
		bindings: ['a'],
		command: {type: 'toggle-autoplay'},
		description: 'key.autoplay',
	},
	{modes: slide, keys: 'R', bindings: ['R'], command: {type: 'restart-timer'}, description: 'key.timer'},
	{
		modes: ['slide', 'help'],
		keys: '? F1',
		bindings: ['?', 'f1'],
		command: {type: 'toggle-help'},
		description: 'key.help',
	},
	{
		modes: everywhere,
		keys: 'Esc',
		bindings: ['escape'],
		command: {type: 'close'},
		description: 'key.close',
	},
	{modes: slide, keys: 'q', bindings: ['q'], command: {type: 'quit'}, description: 'key.quit'},
	{
		modes: everywhere,
		keys: 'Ctrl-C',
		bindings: ['ctrl-c'],
		command: {type: 'interrupt'},
		description: 'key.interrupt',
	},
	{
		modes: everywhere,
		keys: 'Ctrl-Z',
		bindings: ['ctrl-z'],
		command: {type: 'suspend'},
		description: 'key.suspend',
	},
	{
		modes: everywhere,
		keys: 'Ctrl-L',
		bindings: ['ctrl-l'],
		command: {type: 'redraw'},
		description: 'key.redraw',
	},
	{modes: ['help'], keys: 'q', bindings: ['q'], command: {type: 'close'}, description: 'key.closeHelp'},
	{
		modes: ['glossary'],
		keys: 'd q',
		bindings: ['d', 'q'],
		command: {type: 'close'},
		description: 'key.closeGlossary',
	},
	{
		modes: pages,
		keys: '↓ Space PageDown',
		bindings: ['down', 'right', 'space', 'pagedown', 'j', 'n', 'wheel-down'],
		command: {type: 'select', by: 'page', direction: 1},
		description: 'key.more',
	},
	{
		modes: pages,
		keys: '↑ PageUp',
		bindings: ['up', 'left', 'backspace', 'pageup', 'k', 'p', 'wheel-up'],
		command: {type: 'select', by: 'page', direction: -1},
		description: 'key.less',
	},
	{
		modes: lists,
		keys: 'Enter',
		bindings: ['enter'],
		command: {type: 'accept'},
		description: 'key.accept',
	},
	{
		modes: ['overview'],
		keys: 'o q',
		bindings: ['o', 'q'],
		command: {type: 'close'},
		description: 'key.closeOverview',
	},
	{
		modes: ['overview'],
		keys: '→ l n Space',
		bindings: ['right', 'l', 'n', 'space'],
		command: {type: 'select', by: 'cell', direction: 1},
		description: 'key.selectNext',
	},
	{
		modes: ['overview'],
		keys: '← h p Backspace',
		bindings: ['left', 'h', 'p', 'backspace'],
		command: {type: 'select', by: 'cell', direction: -1},
		description: 'key.selectPrevious',
	},
	{
		modes: ['overview'],
		keys: '↓ j',
		bindings: ['down', 'j', 'wheel-down'],
		command: {type: 'select', by: 'row', direction: 1},
		description: 'key.selectBelow',
	},
	{
		modes: ['overview'],
		keys: '↑ k',
		bindings: ['up', 'k', 'wheel-up'],
		command: {type: 'select', by: 'row', direction: -1},
		description: 'key.selectAbove',
	},
	{
		modes: ['overview'],
		keys: 'PageDown',
		bindings: ['pagedown'],
		command: {type: 'select', by: 'page', direction: 1},
		description: 'key.nextPage',
	},
	{
		modes: ['overview'],
		keys: 'PageUp',
		bindings: ['pageup'],
		command: {type: 'select', by: 'page', direction: -1},
		description: 'key.previousPage',
	},
	{
		modes: ['overview'],
		keys: 'G, End',
		bindings: ['G', 'end'],
		command: {type: 'select', by: 'all', direction: 1},
		description: 'key.selectLast',
	},
	{
		modes: ['overview'],
		keys: 'g g, Home',
		bindings: ['g g', 'home'],
		command: {type: 'select', by: 'all', direction: -1},
		description: 'key.selectFirst',
	},
	{
		modes: ['search'],
		keys: 'Ctrl-n ↓',
		bindings: ['ctrl-n', 'down', 'wheel-down'],
		command: {type: 'select', by: 'cell', direction: 1},
		description: 'key.matchBelow',
	},
	{
		modes: ['search'],
		keys: 'Ctrl-p ↑',
		bindings: ['ctrl-p', 'up', 'wheel-up'],
		command: {type: 'select', by: 'cell', direction: -1},
		description: 'key.matchAbove',
	},
	{
		modes: ['search'],
		keys: 'Backspace',
		bindings: ['backspace'],
		command: {type: 'erase', by: 'character'},
		description: 'key.erase',
	},
	{
		modes: ['search'],
		keys: 'Ctrl-W',
		bindings: ['ctrl-w'],
		command: {type: 'erase', by: 'word'},
		description: 'key.eraseWord',
	},
	{
		modes: ['search'],
		keys: 'Ctrl-U',
		bindings: ['ctrl-u'],
		command: {type: 'erase', by: 'all'},
		description: 'key.eraseAll',
	},
];

/** Keys pressed so far that mean something only with the next one: a number, or the first of two. */
export type Typed = {readonly count: string; readonly prefix: string};

export const nothingTyped: Typed = {count: '', prefix: ''};

/** What a longer number than this becomes: no deck has so many slides, so that it means the last one. */
const largest = '9999999';

/** What a key comes to, with what was typed before it. */
export type KeyPress = {readonly typed: Typed; readonly command?: Command};

/**
 * Looks a key up. Digits gather into a number, the first key of a pair waits for the second; a key
 * that has no use after what was typed is looked up by itself. While searching nothing gathers.
 */
export function press(mode: Mode, typed: Typed, key: string): KeyPress {
	const isDigit = mode === 'slide' && /^[0-9]$/.test(key) && (key !== '0' || typed.count !== '');
	const gathered = typed.count + key;
	if (isDigit) return {typed: {count: gathered.length > largest.length ? largest : gathered, prefix: ''}};
	const rows = keymap.filter((row) => row.modes.includes(mode));
	const sequence = typed.prefix === '' ? key : `${typed.prefix} ${key}`;
	const command = typed.count === '' ? plain(rows, sequence) : counted(rows, sequence, Number(typed.count));
	if (command !== undefined) return {typed: nothingTyped, command};
	if (rows.some((row) => row.bindings.some((binding) => binding.startsWith(`${sequence} `)))) {
		return {typed: {...typed, prefix: sequence}};
	}
	if (typed.count === '' && typed.prefix === '') return {typed: nothingTyped};
	return key === 'escape' ? {typed: nothingTyped} : press(mode, nothingTyped, key);
}

function plain(rows: readonly KeyRow[], sequence: string): Command | undefined {
	return rows.find((row) => !row.counted && row.bindings.includes(sequence))?.command;
}

function counted(rows: readonly KeyRow[], sequence: string, count: number): Command | undefined {
	const isKnown = rows.some((row) => row.counted && row.bindings.includes(sequence));
	return isKnown ? {type: 'go', slide: count - 1} : undefined;
}
