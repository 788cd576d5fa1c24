import type {IBuffer, IBufferCell} from '@xterm/headless';

/** A cell of the emulated screen. A colour is `#rrggbb`, a palette index, or undefined for the default. */
export type Cell = {
	/** The grapheme; empty under the right half of a wide one, a space where nothing was written. */
	readonly text: string;
	/** In cells: 2 for a wide grapheme, 0 for its right half. */
	readonly width: number;
	readonly fg: string | number | undefined;
	readonly bg: string | number | undefined;
	readonly bold: boolean;
	readonly dim: boolean;
	readonly italic: boolean;
	readonly underline: boolean;
	readonly inverse: boolean;
	readonly strike: boolean;
};

/** The visible cells, row by row. */
export function readCells(buffer: IBuffer, columns: number, rows: number): Cell[][] {
	return Array.from({length: rows}, (_, y) => {
		const line = buffer.getLine(buffer.baseY + y);
		return Array.from({length: columns}, (_, x) => toCell(line?.getCell(x)));
	});
}

/** The visible rows as text, without trailing spaces, joined by newlines. */
export function readScreen(buffer: IBuffer, rows: number): string {
	return Array.from(
		{length: rows},
		(_, y) =>
			buffer
				.getLine(buffer.baseY + y)
				?.translateToString(true)
				.trimEnd() ?? '',
	).join('\n');
}

function toCell(cell: IBufferCell | undefined): Cell {
	const width = cell?.getWidth() ?? 1;
	return {
		text: width === 0 ? '' : cell?.getChars() || ' ',
		width,
		fg: cell && colour(cell.isFgDefault(), cell.isFgRGB(), cell.getFgColor()),
		bg: cell && colour(cell.isBgDefault(), cell.isBgRGB(), cell.getBgColor()),
		bold: Boolean(cell?.isBold()),
		dim: Boolean(cell?.isDim()),
		italic: Boolean(cell?.isItalic()),
		underline: Boolean(cell?.isUnderline()),
		inverse: Boolean(cell?.isInverse()),
		strike: Boolean(cell?.isStrikethrough()),
	};
}

function colour(isDefault: boolean, isRgb: boolean, value: number): string | number | undefined {
	if (isDefault) return undefined;
	return isRgb ? `#${value.toString(16).padStart(6, '0')}` : value;
}
