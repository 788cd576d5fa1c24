import {attribute, type Style} from '../cell/style.ts';
import type {Block, Span} from '../deck/slide.ts';
import type {Theme} from '../theme/theme.ts';
import {inline} from './inline.ts';
import {type Piece, piece, type Setting} from './piece.ts';
import {type Line, lineWidth, type Run, writeLine} from './run.ts';
import {wrap, wrapEvenly} from './wrap.ts';

/** Wrapped text, as wide as its longest line. `centred` puts lines of like length in the middle of `width` cells. */
export function text(runs: readonly Run[], width: number, align: 'left' | 'centred' = 'left'): Piece {
	const lines = align === 'left' ? wrap(runs, width) : wrapEvenly(runs, width);
	if (align === 'left') return lineStack(lines, Math.min(width, Math.max(0, ...lines.map(lineWidth))));
	return piece(width, lines.length, (grid, x, y) => {
		for (const [row, line] of lines.entries()) {
			const shift = Math.max(0, Math.floor((width - lineWidth(line)) / 2));
			writeLine(grid, x + shift, y + row, line, width - shift);
		}
	});
}

/** A paragraph of spans in the setting's plain look. */
export function paragraph(spans: readonly Span[], width: number, setting: Setting): Piece {
	return text(inline(spans, setting.theme, setting.base), width);
}

/** A heading inside a slide; the title of the slide is not one. */
export function heading(block: Block & {type: 'heading'}, width: number, setting: Setting): Piece {
	return text(inline(block.spans, setting.theme, headingStyle(block.level, setting.theme)), width);
}

function headingStyle(level: number, theme: Theme): Style {
	const fg = level <= 2 ? theme.accent : level === 3 ? theme.strong : theme.muted;
	return {fg, attributes: attribute.bold};
}

function lineStack(lines: readonly Line[], width: number): Piece {
	return piece(width, lines.length, (grid, x, y) => {
		for (const [row, line] of lines.entries()) writeLine(grid, x, y + row, line, width);
	});
}
