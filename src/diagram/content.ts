import type {Size} from '../cell/rectangle.ts';
import {textWidth} from '../cell/width.ts';
import {longestWord, wrap} from '../cell/wrap.ts';
import type {TextLine} from './scene.ts';

/** What a box has to say, in whatever shape it is kept. */
export type Content = {
	readonly title: string;
	readonly items: readonly {readonly id: string; readonly text: string}[];
	readonly badge?: string | undefined;
};

/** Cells that border and breathing space take of a box's width. */
const frameWidth = 4;
/** Cells that the borders take of a box's height. */
export const frameHeight = 2;
/** Cells before an item's text: its bullet and a space. */
export const bulletWidth = 2;
/** Cells of border that a badge needs around it: corners, half lines, the mark of a failure, and a line to join. */
const badgeFrame = 10;

/** A line of a box's text that has no place yet. */
type ContentLine = Omit<TextLine, 'row' | 'column'>;

/** The text of a box, wrapped to a box `width` cells wide, borders included. */
export function wrapContent(content: Content, width: number): readonly ContentLine[] {
	const inner = Math.max(1, width - frameWidth);
	return [
		...wrapText(content.title, inner, undefined),
		...content.items.flatMap((item) => wrapText(item.text, Math.max(1, inner - bulletWidth), item.id)),
	];
}

function wrapText(text: string, width: number, item: string | undefined): ContentLine[] {
	let end = 0;
	return wrap(text, width).map((line, index) => {
		// A line lacks only the spaces around it.
		const start = Math.max(end, text.indexOf(line, end));
		end = start + line.length;
		return {text: line, item, start, isFirst: index === 0};
	});
}

/**
 * The text of a box, wrapped and placed in a box of this size, borders included: in the middle of its
 * height, the title centred, the items centred as one block.
 *
 *     ╭─────────────────╮
 *     │      docker     │  row 1, column 7
 *     │  • docker run   │  row 2, column 5: after the bullet
 *     ╰─────────────────╯
 */
export function placeLines(content: Content, {width, height}: Size): readonly TextLine[] {
	const lines = wrapContent(content, width);
	const top = topRow(height, lines.length);
	const blockWidth = Math.max(
		0,
		...lines.map((line) => (line.item === undefined ? 0 : textWidth(line.text) + bulletWidth)),
	);
	const itemColumn = Math.max(2, Math.floor((width - blockWidth) / 2)) + bulletWidth;
	return lines.map((line, index) => ({
		...line,
		row: top + index,
		column: line.item === undefined ? Math.floor((width - textWidth(line.text)) / 2) : itemColumn,
	}));
}

/** Lines placed in a box of one height, as they stand in a box of the same width and another height. */
export function recentreLines(lines: readonly TextLine[], from: number, to: number): readonly TextLine[] {
	const shift = topRow(to, lines.length) - topRow(from, lines.length);
	return shift === 0 ? lines : lines.map((line) => ({...line, row: line.row + shift}));
}

/** Too low for a border with text in it: an item on its way to become a box is a strip. */
export function isStrip(height: number): boolean {
	return height <= frameHeight;
}

/** The row of a box (0 is its top border) on which the first of `count` lines of text stands. */
function topRow(height: number, count: number): number {
	return isStrip(height) ? 0 : 1 + Math.max(0, Math.floor((height - frameHeight - count) / 2));
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
