import {mix} from '../cell/mix.ts';
import {attribute, type Style} from '../cell/style.ts';
import {graphemes, graphemeWidth, textWidth} from '../cell/width.ts';
import type {LineRange, SlideBlock, Token} from '../deck/model.ts';
import type {Theme} from '../theme/theme.ts';
import {lineWidth, type RunLine, writeRuns} from './run.ts';
import {type TextContext, type Widget, widget} from './widget.ts';

type Code = SlideBlock & {type: 'code'};

const side = 2;
const dimmed = 0.6;

/** How wide a code block would be if no line were cut, in cells. */
export function codeWidth(block: Code): number {
	return (
		2 * side + Math.max(0, ...block.lines.map((line) => textWidth(line.map((token) => expanded(token.text)).join(''))))
	);
}

/**
 * A code block on its own surface. A line that is too long ends with `…`; the lines outside the range of
 * the step are dimmed.
 */
export function codeBlock(block: Code, width: number, context: TextContext): Widget {
	const room = Math.max(1, width - 2 * side);
	const {theme} = context;
	const lit = block.lines.map((line) => clipLine(coloured(line, theme, 0), room, theme));
	const dark = block.lines.map((line) => clipLine(coloured(line, theme, dimmed), room, theme));
	const padding = context.spacing === 'tight' ? 0 : 1;
	return widget(width, block.lines.length + 2 * padding, (grid, x, y, step) => {
		grid.fill({x, y, width, height: block.lines.length + 2 * padding}, {bg: theme.surface});
		const range = rangeAt(block, step);
		for (const row of block.lines.keys()) {
			const isLit = range === 'all' || range.has(row + 1);
			writeRuns(grid, x + side, y + padding + row, (isLit ? lit : dark)[row] ?? [], room);
		}
		// The language stands in the padding, where it takes no room from the code.
		const label = block.language;
		if (padding > 0 && label !== '' && textWidth(label) < room) {
			grid.text(x + width - side - textWidth(label), y, label, {fg: theme.muted, bg: theme.surface});
		}
	});
}

/** The lines that are lit at the slide's step. */
function rangeAt(block: Code, step: number): LineRange {
	const index = Math.max(0, Math.min(step - block.step, block.ranges.length - 1));
	return block.ranges[index] ?? 'all';
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

function clipLine(line: RunLine, room: number, theme: Theme): RunLine {
	if (lineWidth(line) <= room) return line;
	let left = room - 1;
	const kept: {text: string; style: Style}[] = [];
	for (const run of line) {
		const fitting = clipText(run.text, left);
		left -= textWidth(fitting);
		kept.push({text: fitting, style: run.style});
		if (fitting !== run.text) break;
	}
	return [...kept, {text: '…', style: {fg: theme.muted, bg: theme.surface}}];
}

function clipText(text: string, room: number): string {
	let used = 0;
	let kept = '';
	for (const grapheme of graphemes(text)) {
		used += graphemeWidth(grapheme);
		if (used > room) break;
		kept += grapheme;
	}
	return kept;
}
