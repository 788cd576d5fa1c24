import type {Command} from './action.ts';

/** What a key means depends on what is open. */
export type Mode = 'stage' | 'help' | 'overview' | 'search';

/** One line of the key table: it makes the key map, the help, the README's table and the tests. */
export type Row = {
	readonly modes: readonly Mode[];
	/** As shown to people. */
	readonly keys: string;
	/** Key names as they arrive; two names with a space between are pressed one after the other. */
	readonly bindings: readonly string[];
	readonly command: Command;
	/** Present tense, without a full stop. */
	readonly description: string;
	/** What the command becomes when a number was typed before it. */
	readonly counted?: boolean;
};

const stage: readonly Mode[] = ['stage'];
const lists: readonly Mode[] = ['overview', 'search'];

/** All keys, in the order in which a speaker meets them. */
export const keymap: readonly Row[] = [
	{
		modes: stage,
		keys: '→ ↓ Space Enter n l j PageDown',
		bindings: ['right', 'down', 'space', 'enter', 'n', 'l', 'j', 'pagedown'],
		command: {type: 'forward'},
		description: 'forward one step',
	},
	{
		modes: stage,
		keys: '← ↑ Backspace p h k PageUp',
		bindings: ['left', 'up', 'backspace', 'p', 'h', 'k', 'pageup'],
		command: {type: 'back'},
		description: 'back one step',
	},
	{
		modes: stage,
		keys: '] Shift-→',
		bindings: [']', 'shift-right'],
		command: {type: 'next-slide'},
		description: 'next slide, skipping steps',
	},
	{
		modes: stage,
		keys: '[ Shift-←',
		bindings: ['[', 'shift-left'],
		command: {type: 'previous-slide'},
		description: 'previous slide, skipping steps',
	},
	{modes: stage, keys: '}', bindings: ['}'], command: {type: 'next-era'}, description: 'next era'},
	{modes: stage, keys: '{', bindings: ['{'], command: {type: 'previous-era'}, description: 'previous era'},
	{
		modes: stage,
		keys: 'g g, Home, F5',
		bindings: ['g g', 'home', 'f5'],
		command: {type: 'first'},
		description: 'first slide',
	},
	{modes: stage, keys: 'G, End', bindings: ['G', 'end'], command: {type: 'last'}, description: 'last slide'},
	{
		modes: stage,
		keys: '12 G, 12 Enter',
		bindings: ['G', 'enter', 'g g'],
		command: {type: 'go', slide: 0},
		description: 'slide 12',
		counted: true,
	},
	{
		modes: stage,
		keys: '>',
		bindings: ['>'],
		command: {type: 'scrub', by: 0.1},
		description: 'scrub the animation on by a tenth',
	},
	{
		modes: stage,
		keys: '<',
		bindings: ['<'],
		command: {type: 'scrub', by: -0.1},
		description: 'scrub the animation back by a tenth',
	},
	{modes: stage, keys: 'r', bindings: ['r'], command: {type: 'replay'}, description: 'replay the animation'},
	{modes: stage, keys: '+', bindings: ['+', '='], command: {type: 'faster'}, description: 'faster'},
	{modes: stage, keys: '-', bindings: ['-'], command: {type: 'slower'}, description: 'slower'},
	{
		modes: stage,
		keys: 'o',
		bindings: ['o'],
		command: {type: 'toggle-overview'},
		description: 'overview of all slides',
	},
	{
		modes: stage,
		keys: '/',
		bindings: ['/'],
		command: {type: 'search'},
		description: 'search titles, text and notes',
	},
	{
		modes: stage,
		keys: 'Ctrl-n',
		bindings: ['ctrl-n'],
		command: {type: 'next-match'},
		description: 'next match of the search',
	},
	{
		modes: stage,
		keys: 'Ctrl-p',
		bindings: ['ctrl-p'],
		command: {type: 'previous-match'},
		description: 'previous match of the search',
	},
	{modes: stage, keys: 's', bindings: ['s'], command: {type: 'toggle-notes'}, description: 'speaker notes'},
	{modes: stage, keys: 'm', bindings: ['m'], command: {type: 'toggle-motion'}, description: 'motion on or off'},
	{modes: stage, keys: 'T', bindings: ['T'], command: {type: 'next-theme'}, description: 'next theme'},
	{
		modes: stage,
		keys: 'b .',
		bindings: ['b', '.'],
		command: {type: 'toggle-blank'},
		description: 'blank the screen; any key returns',
	},
	{
		modes: stage,
		keys: 'a',
		bindings: ['a'],
		command: {type: 'toggle-autoplay'},
		description: 'automatic play on or off',
	},
	{modes: stage, keys: 'R', bindings: ['R'], command: {type: 'restart-timer'}, description: 'start the timer again'},
	{modes: ['stage', 'help'], keys: '? F1', bindings: ['?', 'f1'], command: {type: 'toggle-help'}, description: 'help'},
	{
		modes: ['stage', 'help', 'overview', 'search'],
		keys: 'Esc',
		bindings: ['escape'],
		command: {type: 'close'},
		description: 'close whatever is open',
	},
	{modes: stage, keys: 'q', bindings: ['q'], command: {type: 'quit'}, description: 'quit'},
	{
		modes: ['stage', 'help', 'overview', 'search'],
		keys: 'Ctrl-C',
		bindings: ['ctrl-c'],
		command: {type: 'interrupt'},
		description: 'quit at once',
	},
	{
		modes: ['stage', 'help', 'overview', 'search'],
		keys: 'Ctrl-Z',
		bindings: ['ctrl-z'],
		command: {type: 'suspend'},
		description: 'suspend; fg returns',
	},
	{modes: ['help'], keys: 'q', bindings: ['q'], command: {type: 'close'}, description: 'close the help'},
	{
		modes: ['help'],
		keys: '↓ Space PageDown',
		bindings: ['down', 'right', 'space', 'pagedown', 'j', 'n'],
		command: {type: 'select', by: 'page', direction: 1},
		description: 'more of the help',
	},
	{
		modes: ['help'],
		keys: '↑ PageUp',
		bindings: ['up', 'left', 'backspace', 'pageup', 'k', 'p'],
		command: {type: 'select', by: 'page', direction: -1},
		description: 'less of the help',
	},
	{
		modes: lists,
		keys: 'Enter',
		bindings: ['enter'],
		command: {type: 'accept'},
		description: 'go to the selected slide',
	},
	{
		modes: ['overview'],
		keys: 'o q',
		bindings: ['o', 'q'],
		command: {type: 'close'},
		description: 'close the overview',
	},
	{
		modes: ['overview'],
		keys: '→ l n Space',
		bindings: ['right', 'l', 'n', 'space'],
		command: {type: 'select', by: 'cell', direction: 1},
		description: 'select the next slide',
	},
	{
		modes: ['overview'],
		keys: '← h p Backspace',
		bindings: ['left', 'h', 'p', 'backspace'],
		command: {type: 'select', by: 'cell', direction: -1},
		description: 'select the previous slide',
	},
	{
		modes: ['overview'],
		keys: '↓ j',
		bindings: ['down', 'j'],
		command: {type: 'select', by: 'row', direction: 1},
		description: 'select the slide below',
	},
	{
		modes: ['overview'],
		keys: '↑ k',
		bindings: ['up', 'k'],
		command: {type: 'select', by: 'row', direction: -1},
		description: 'select the slide above',
	},
	{
		modes: ['overview'],
		keys: 'PageDown',
		bindings: ['pagedown'],
		command: {type: 'select', by: 'page', direction: 1},
		description: 'next page',
	},
	{
		modes: ['overview'],
		keys: 'PageUp',
		bindings: ['pageup'],
		command: {type: 'select', by: 'page', direction: -1},
		description: 'previous page',
	},
	{
		modes: ['overview'],
		keys: 'G, End',
		bindings: ['G', 'end'],
		command: {type: 'select', by: 'all', direction: 1},
		description: 'select the last slide',
	},
	{
		modes: ['overview'],
		keys: 'g g, Home',
		bindings: ['g g', 'home'],
		command: {type: 'select', by: 'all', direction: -1},
		description: 'select the first slide',
	},
	{
		modes: ['search'],
		keys: 'Ctrl-n ↓',
		bindings: ['ctrl-n', 'down'],
		command: {type: 'select', by: 'cell', direction: 1},
		description: 'next match',
	},
	{
		modes: ['search'],
		keys: 'Ctrl-p ↑',
		bindings: ['ctrl-p', 'up'],
		command: {type: 'select', by: 'cell', direction: -1},
		description: 'previous match',
	},
	{
		modes: ['search'],
		keys: 'Backspace',
		bindings: ['backspace'],
		command: {type: 'erase'},
		description: 'take back a letter',
	},
];

/** Keys pressed so far that mean something only with the next one: a number, or the first of two. */
export type Typed = {readonly count: string; readonly prefix: string};

export const nothingTyped: Typed = {count: '', prefix: ''};

/** What a key comes to, with what was typed before it. */
export type Press = {readonly typed: Typed; readonly command?: Command};

/**
 * Looks a key up. Digits gather into a number, the first key of a pair waits for the second; a key
 * that has no use after what was typed is looked up by itself. While searching nothing gathers.
 */
export function press(mode: Mode, typed: Typed, key: string): Press {
	const isDigit = mode === 'stage' && /^[0-9]$/.test(key) && (key !== '0' || typed.count !== '');
	if (isDigit && typed.count.length < 6) return {typed: {count: typed.count + key, prefix: ''}};
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

function plain(rows: readonly Row[], sequence: string): Command | undefined {
	return rows.find((row) => !row.counted && row.bindings.includes(sequence))?.command;
}

function counted(rows: readonly Row[], sequence: string, count: number): Command | undefined {
	const isKnown = rows.some((row) => row.counted && row.bindings.includes(sequence));
	return isKnown ? {type: 'go', slide: count - 1} : undefined;
}
