import type {Rectangle} from '../cell/rectangle.ts';
import {textWidth} from '../cell/width.ts';
import type {Messages} from '../messages/messages.ts';
import type {Theme} from '../theme/theme.ts';
import type {Appearance} from './appearance.ts';
import {stack} from './stack.ts';
import {type Spacing, type Widget, widget} from './widget.ts';

/** A widget that fits, the area it fits into, and how many of its rows had to be left out. */
export type Fitted = {readonly widget: Widget; readonly area: Rectangle; readonly overflow: number};

/**
 * Lays out content as airily as its area allows. Short of rows it gives up blank lines first, then the
 * blank rows around (`full` is the area without them), and at last the end of the content, which a line
 * at the bottom says.
 */
export function fitWidget(
	build: (spacing: Spacing) => Widget,
	area: Rectangle,
	full: Rectangle,
	appearance: Pick<Appearance, 'theme' | 'messages'>,
): Fitted {
	const wide = build('wide');
	if (wide.height <= area.height * 0.8) return {widget: wide, area, overflow: 0};
	const normal = build('normal');
	if (normal.height <= area.height) return {widget: normal, area, overflow: 0};
	const tight = build('tight');
	if (tight.height <= area.height) return {widget: tight, area, overflow: 0};
	return {...truncateWithHint(tight, full.height, appearance.theme, appearance.messages), area: full};
}

/** Leaves out what does not fit into `height` rows and says in the last of them how much that is. */
export function truncateWithHint(
	whole: Widget,
	height: number,
	theme: Theme,
	messages: Messages,
): {readonly widget: Widget; readonly overflow: number} {
	if (whole.height <= height) return {widget: whole, overflow: 0};
	const seen = whole.truncate(Math.max(0, height - 1));
	const overflow = whole.height - seen.height;
	const hint = messages.format('small.more', {lines: overflow});
	const last = widget(textWidth(hint), 1, (grid, x, y) => {
		grid.text(x, y, hint, {fg: theme.muted});
	});
	const layers = [seen, last].filter((each) => each.height > 0).map((each) => ({widget: each, gap: 0}));
	return {widget: height < 1 ? seen : stack(layers), overflow};
}

/** The row at which so many rows appearance balanced in an area: a little above its middle. */
export function balancedRow(area: Rectangle, height: number): number {
	return area.y + Math.max(0, Math.floor((area.height - height) * 0.4));
}
