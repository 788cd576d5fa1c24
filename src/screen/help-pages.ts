import type {Size} from '../cell/rectangle.ts';
import type {MessageId} from '../messages/messages.ts';
import {keymap} from '../player/keymap.ts';
import {omissionSign} from './footer.ts';

/** Keys, or a sign, and what they mean. */
type HelpRow = {readonly keys: string; readonly description: MessageId};

/** What the help shows: what the keys do while nothing is open, and what the footer's sign means. */
export const helpRows: readonly HelpRow[] = [
	...keymap.filter((row) => row.modes.includes('slide')),
	{keys: omissionSign, description: 'help.omitted'},
];

/** The narrowest column of the help, in cells: the longest row of the table and some air. */
export const helpColumn = 70;

/**
 * How the help divides over a screen: pages of columns of rows. A frame, some air and the footer
 * take their part of the height.
 */
export function helpPages(screen: Size): ReadonlyArray<ReadonlyArray<readonly HelpRow[]>> {
	const height = Math.max(1, screen.height - 5);
	const columns = Math.max(1, Math.floor((screen.width - 4) / helpColumn));
	const perColumn = Math.min(height, Math.ceil(helpRows.length / columns));
	const all = chunks(helpRows, perColumn);
	return chunks(all, columns);
}

function chunks<T>(values: readonly T[], size: number): T[][] {
	const result: T[][] = [];
	for (let index = 0; index < values.length; index += size) result.push(values.slice(index, index + size));
	return result;
}
