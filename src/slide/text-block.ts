import {attribute, type Style} from '../cell/style.ts';
import type {SlideBlock, Span} from '../deck/model.ts';
import type {Theme} from '../theme/theme.ts';
import {inline} from './inline.ts';
import {lineWidth, type Run, type RunLine, writeRuns} from './run.ts';
import {empty, type TextContext, type Widget, widget} from './widget.ts';
import {wrapRuns, wrapRunsEvenly} from './wrap-runs.ts';

/** Wrapped text, as wide as its longest line. `centred` puts lines of like length in the middle of `width` cells. */
export function textBlock(runs: readonly Run[], width: number, align: 'left' | 'centred' = 'left'): Widget {
	const lines = align === 'left' ? wrapRuns(runs, width) : wrapRunsEvenly(runs, width);
	if (align === 'centred') return lineStack(lines, width, align);
	return lineStack(
		lines,
		Math.min(
			width,
			lines.reduce((widest, line) => Math.max(widest, lineWidth(line)), 0),
		),
		align,
	);
}

/** A paragraph of spans in the setting's plain look. */
export function paragraph(spans: readonly Span[], width: number, context: TextContext): Widget {
	return textBlock(inline(spans, context.theme, context.base), width);
}

/** A heading inside a slide; the title of the slide is not one. */
export function heading(block: SlideBlock & {type: 'heading'}, width: number, context: TextContext): Widget {
	return textBlock(inline(block.spans, context.theme, headingStyle(block.level, context.theme)), width);
}

function headingStyle(level: number, theme: Theme): Style {
	const fg = level <= 2 ? theme.accent : level === 3 ? theme.strong : theme.muted;
	return {fg, attributes: attribute.bold};
}

function lineStack(lines: readonly RunLine[], width: number, align: 'left' | 'centred'): Widget {
	const shown = widget(width, lines.length, (grid, x, y) => {
		for (const [row, line] of lines.entries()) {
			const shift = align === 'left' ? 0 : Math.max(0, Math.floor((width - lineWidth(line)) / 2));
			writeRuns(grid, x + shift, y + row, line, width - shift);
		}
	});
	return {
		...shown,
		split: (room) => {
			const rows = Math.max(0, room);
			return {
				head: rows >= lines.length ? shown : lineStack(lines.slice(0, rows), width, align),
				rest: rows >= lines.length ? empty : lineStack(lines.slice(rows), width, align),
			};
		},
	};
}
