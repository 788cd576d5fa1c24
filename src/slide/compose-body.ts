import type {Rectangle, Size} from '../cell/rectangle.ts';
import type {Appearance} from './appearance.ts';
import type {Composition} from './composition.ts';
import {balancedRow, fitWidget} from './fit.ts';
import type {Page} from './page.ts';
import type {Spacing, Widget} from './widget.ts';

const narrowest = 64;

/** A page whose body is one widget, built to the spacing that fits and put where it looks balanced. */
export function composeBody(
	size: Size,
	frame: Page,
	appearance: Appearance,
	build: (spacing: Spacing) => Widget,
	widest: number,
	alignment: 'column' | 'middle' = 'column',
): Composition {
	const {area, full} = bodyAreas(frame);
	const {widget, area: used, overflow} = fitWidget(build, area, full, appearance);
	const width = alignment === 'middle' ? widget.width : blockWidth(widget.width, widest, used);
	const x = used.x + Math.max(0, Math.floor((used.width - width) / 2));
	const y = balancedRow(used, widget.height);
	return {
		size,
		paint: (grid, step) => {
			frame.title.paint(grid, frame.titleAt.x, frame.titleAt.y, step);
			widget.paint(grid, x, y, step);
		},
		diagrams: [],
		...(overflow > 0 ? {overflow} : {}),
	};
}

/** The body with a blank row above and below it, and without. */
function bodyAreas(frame: Page): {readonly area: Rectangle; readonly full: Rectangle} {
	const full = frame.body;
	const {x, y, width, height} = full;
	return {area: {x, y: y + 1, width, height: Math.max(0, height - 2)}, full};
}

/** Whether all text begins at the margin. */
export function isNarrow({width}: Rectangle): boolean {
	return width <= 100;
}

/** On a narrow slide all text begins at the margin; a wide one has it in a column in the middle. */
function blockWidth(natural: number, widest: number, area: Rectangle): number {
	if (isNarrow(area)) return area.width;
	return Math.min(widest, Math.max(narrowest, natural));
}
