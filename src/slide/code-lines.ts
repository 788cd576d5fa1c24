import {mix} from '../cell/mix.ts';
import {attribute, type Style} from '../cell/style.ts';
import {graphemes, graphemeWidth, textWidth} from '../cell/width.ts';
import type {Token} from '../deck/model.ts';
import type {Theme} from '../theme/theme.ts';
import {lineWidth, type Run, type RunLine} from './run.ts';

/** A row of a listing: a line of code, or a part of one that is too long. */
export type CodeRow = {
	/** The number of its line, 1-based. */
	readonly line: number;
	/** Whether its line begins here. */
	readonly isStart: boolean;
	readonly lit: RunLine;
	readonly dim: RunLine;
};

/** Stands before what goes on with a line that is too long. */
const continued = '↪ ';
/** Cells below which the sign takes too much. */
const leastRoom = 8;
const dimmed = 0.6;

/** How wide the longest line of code is, in cells. */
export function longestLine(lines: ReadonlyArray<readonly Token[]>): number {
	return lines.reduce(
		(widest, line) => Math.max(widest, textWidth(line.map((token) => expanded(token.text)).join(''))),
		0,
	);
}

/** Lines of code as rows at most `room` cells wide. Nothing is left out: a line that is too long goes on in further rows. */
export function codeRows(lines: ReadonlyArray<readonly Token[]>, room: number, theme: Theme): CodeRow[] {
	return lines.flatMap((line, index) => {
		const lit = wrapped(coloured(line, theme, 0), room, theme);
		const dim = wrapped(coloured(line, theme, dimmed), room, theme);
		return lit.map((row, part) => ({line: index + 1, isStart: part === 0, lit: row, dim: dim[part] ?? []}));
	});
}

function coloured(line: readonly Token[], theme: Theme, dim: number): RunLine {
	return line.map((token) => {
		const style: Style = {fg: mix(theme.syntax[token.kind], theme.surface, dim), bg: theme.surface};
		return {text: expanded(token.text), style: dim > 0 ? {...style, attributes: attribute.dim} : style};
	});
}

function expanded(text: string): string {
	return text.replaceAll('\t', '    ');
}

/** A line in parts: the first as wide as there is room, the others behind the sign that they go on. */
function wrapped(line: RunLine, room: number, theme: Theme): RunLine[] {
	if (lineWidth(line) <= room) return [line];
	const sign: Run = {text: continued, style: {fg: theme.muted, bg: theme.surface, attributes: attribute.dim}};
	const start: readonly Run[] = room < leastRoom ? [] : [sign];
	const rows: {text: string; style: Style}[][] = [[]];
	let left = room;
	for (const {text, style} of line) {
		for (const grapheme of graphemes(text)) {
			const width = graphemeWidth(grapheme);
			if (width > left) {
				rows.push([...start]);
				left = room - lineWidth(start);
			}
			left -= width;
			const row = rows.at(-1) as {text: string; style: Style}[];
			const last = row.at(-1);
			if (last !== undefined && last.style === style) last.text += grapheme;
			else row.push({text: grapheme, style});
		}
	}
	return rows;
}
