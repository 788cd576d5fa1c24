import {weight} from '../cell/line.ts';
import type {Rectangle, Size} from '../cell/rectangle.ts';
import {attribute} from '../cell/style.ts';
import type {Span} from '../deck/model.ts';
import type {Theme} from '../theme/theme.ts';
import {inline} from './inline.ts';
import {rule} from './rule.ts';
import {lineWidth} from './run.ts';
import {stack} from './stack.ts';
import {textBlock} from './text-block.ts';
import {empty, type Widget, widget} from './widget.ts';
import {wrapRuns} from './wrap-runs.ts';

/** A slide's title line and what is left below it. */
export type Page = {
	readonly title: Widget;
	readonly titleAt: {readonly x: number; readonly y: number};
	/** Below the title, to the last row, between the margins. */
	readonly body: Rectangle;
	/** Whether there are rows to spare for air. */
	readonly isTall: boolean;
};

/** Puts the title where it is on every slide: at the top left, over a rule that begins in the accent. The `number` of a page stands beside it. */
export function page(title: readonly Span[], size: Size, theme: Theme, number = ''): Page {
	const margin = size.width < 100 ? 2 : size.width < 150 ? 3 : 4;
	const isTall = size.height >= 27;
	const width = Math.max(0, size.width - 2 * margin);
	const titleAt = {x: margin, y: isTall ? 1 : 0};
	const line = titleLine(title, width, theme, number);
	const y = line.height === 0 ? 0 : titleAt.y + line.height;
	return {title: line, titleAt, body: {x: margin, y, width, height: Math.max(0, size.height - y)}, isTall};
}

function titleLine(title: readonly Span[], width: number, theme: Theme, number: string): Widget {
	const words = inline(title, theme, {fg: theme.accent, attributes: attribute.bold});
	const gap = words.length === 0 ? '' : '  ';
	const runs = number === '' ? words : [...words, {text: `${gap}${number}`, style: {fg: theme.muted}}];
	const lines = wrapRuns(runs, width);
	if (lines.length === 0) return empty;
	const accented = Math.min(width, Math.max(0, ...wrapRuns(words, width).map(lineWidth)));
	const underline = widget(width, 1, (grid, x, y) => {
		rule(grid, x, y, width, {fg: theme.line});
		rule(grid, x, y, accented, {fg: theme.accent}, weight.heavy);
	});
	return stack([
		{widget: textBlock(runs, width), gap: 0},
		{widget: underline, gap: 0},
	]);
}
