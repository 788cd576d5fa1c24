import type {MessageId} from '../messages/messages.ts';
import type {Command} from '../player/action.ts';
import {type KeyRow, keymap} from '../player/keymap.ts';

/** Keys of an exported page. */
export type PageKey = {
	/** As shown to people. */
	readonly keys: string;
	/** Key names as in the program's key table; two names with a space between are pressed one after the other. */
	readonly bindings: readonly string[];
	/** The name of what page.js does. */
	readonly action: string;
	readonly description: MessageId;
};

/** What a page does on a command of the player, and what its help says of that where it does it otherwise. */
const actions: {readonly [type in Command['type']]?: {readonly action: string; readonly description?: MessageId}} = {
	forward: {action: 'forward'},
	back: {action: 'back'},
	'next-slide': {action: 'next'},
	'previous-slide': {action: 'previous'},
	first: {action: 'first'},
	last: {action: 'last'},
	'toggle-overview': {action: 'contents', description: 'page.showContents'},
	'resize-notes': {action: 'notes', description: 'page.showNotes'},
	'toggle-blank': {action: 'blank', description: 'page.blank'},
	'toggle-help': {action: 'help'},
	close: {action: 'close'},
};

/** Browsers load a page again with it. */
const taken = 'F5';

/** All keys of a page: those of the player's key table that a page has a use for, and its own. */
export const pageKeys: readonly PageKey[] = [
	...keymap.flatMap(pageKey),
	{keys: 'f', bindings: ['f'], action: 'full-screen', description: 'page.fullScreen'},
];

function pageKey({modes, keys, bindings, command, counted, description}: KeyRow): PageKey[] {
	const onPage = actions[command.type];
	if (onPage === undefined || counted || !modes.includes('slide')) return [];
	const shown = keys.split(', ').filter((key) => key !== taken);
	return [
		{
			keys: shown.join(', '),
			bindings: bindings.filter((binding) => binding !== taken.toLowerCase()),
			action: onPage.action,
			description: onPage.description ?? description,
		},
	];
}
