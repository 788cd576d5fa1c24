import type {Size} from '../cell/rectangle.ts';
import {type KeyRow, keymap} from '../player/keymap.ts';

/** The rows of the key table that the help shows: what the keys do while nothing is open. */
export const helpRows: readonly KeyRow[] = keymap.filter((row) => row.modes.includes('slide'));

/** The narrowest column of the help, in cells: the longest row of the table and some air. */
export const helpColumn = 70;

/**
 * How the help divides over a screen: pages of columns of rows. A frame, some air and the footer
 * take their part of the height.
 */
export function helpPages(screen: Size): ReadonlyArray<ReadonlyArray<readonly KeyRow[]>> {
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
