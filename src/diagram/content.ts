import {textWidth} from '../cell/width.ts';
import {longestWord, wrap} from '../cell/wrap.ts';

/** What a box has to say, in whatever shape it is kept. */
export type Content = {
	readonly title: string;
	readonly items: readonly {readonly id: string; readonly text: string}[];
	readonly badge?: string | undefined;
};

/** One line of a box's text; `row` counts from the first line of its text, 0-based. */
export type ContentLine = {
	readonly row: number;
	readonly text: string;
	/** The id of the item that the line belongs to; undefined for the title. */
	readonly item: string | undefined;
	/** Where it begins in the text of its item or title, in UTF-16 units. */
	readonly start: number;
	/** Whether it is the first line of its item or title. */
	readonly isFirst: boolean;
};

/** Cells that border and breathing space take of a box's width. */
export const frameWidth = 4;
/** Cells that the borders take of a box's height. */
export const frameHeight = 2;
/** Cells before an item's text: its bullet and a space. */
export const bulletWidth = 2;
/** Cells of border that a badge needs around it: corners, half lines, the mark of a failure, and a line to join. */
const badgeFrame = 10;

/** The text of a box, wrapped to a box `width` cells wide, borders included. */
export function contentLines(content: Content, width: number): ContentLine[] {
	const inner = Math.max(1, width - frameWidth);
	const lines = linesOf(content.title, inner, undefined);
	for (const item of content.items) lines.push(...linesOf(item.text, Math.max(1, inner - bulletWidth), item.id));
	return lines.map((line, row) => ({...line, row}));
}

function linesOf(text: string, width: number, item: string | undefined): Omit<ContentLine, 'row'>[] {
	let end = 0;
	return wrap(text, width).map((line, index) => {
		// A line lacks only the spaces around it.
		const start = Math.max(end, text.indexOf(line, end));
		end = start + line.length;
		return {text: line, item, start, isFirst: index === 0};
	});
}

/** The row of a box (0 is its top border) on which the first of `lines` lines of text stands. */
export function firstRow(height: number, lines: number): number {
	return 1 + Math.max(0, Math.floor((height - frameHeight - lines) / 2));
}

/** The width in cells, borders included, at which nothing of the content wraps. */
export function naturalWidth(content: Content): number {
	const items = content.items.map((item) => textWidth(item.text) + bulletWidth);
	const text = Math.max(textWidth(content.title), ...items);
	return Math.max(text + frameWidth, badgeWidth(content));
}

/** The width in cells, borders included, below which a word would be broken. */
export function leastWidth(content: Content): number {
	const items = content.items.map((item) => longestWord(item.text) + bulletWidth);
	const text = Math.max(longestWord(content.title), ...items);
	return Math.max(text + frameWidth, badgeWidth(content));
}

function badgeWidth(content: Content): number {
	return content.badge === undefined ? 0 : textWidth(content.badge) + badgeFrame;
}
