import type {Rectangle} from '../cell/rectangle.ts';
import type {Spacing, Widget} from './widget.ts';

/** A widget that fits, and the area it fits into. */
export type Fitted = {readonly widget: Widget; readonly area: Rectangle};

/**
 * Lays out content as airily as its area allows. Short of rows it gives up blank lines first, then the
 * blank rows around (`full` is the area without them); undefined where even that is not enough.
 */
export function fitWidget(build: (spacing: Spacing) => Widget, area: Rectangle, full: Rectangle): Fitted | undefined {
	const wide = build('wide');
	if (wide.height <= area.height * 0.8) return {widget: wide, area};
	const normal = build('normal');
	if (normal.height <= area.height) return {widget: normal, area};
	const tight = build('tight');
	if (tight.height <= area.height) return {widget: tight, area};
	return tight.height <= full.height ? {widget: tight, area: full} : undefined;
}

/** The row at which so many rows appearance balanced in an area: a little above its middle. */
export function balancedRow(area: Rectangle, height: number): number {
	return area.y + Math.max(0, Math.floor((area.height - height) * 0.4));
}
