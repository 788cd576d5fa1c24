import type {Rectangle, Size} from '../cell/rectangle.ts';
import type {Deck, Slide, SlideBlock} from '../deck/model.ts';
import type {Appearance} from './appearance.ts';
import {blocks} from './blocks.ts';
import {codeWidth} from './code-block.ts';
import type {Composition} from './composition.ts';
import {balancedRow, fitWidget} from './fit.ts';
import {type Page, page} from './page.ts';
import {tableWidth} from './table-block.ts';
import type {Spacing, TextContext, Widget} from './widget.ts';

// Longer lines are hard to find the beginning of: Bringhurst's 45 to 75 characters, and room for a list's margin.
const measure = 90;
const narrowest = 64;

/** The layout `text`: the title, and below it text in lines of a readable length. */
export function textLayout(slide: Slide, _deck: Deck, size: Size, appearance: Appearance): Composition {
	const frame = page(slide.title, size, appearance.theme);
	const content = slide.columns.flat();
	const widest = measureOf(content, frame.body.width, textContextOf(appearance, 'normal'));
	return composeBody(
		size,
		frame,
		appearance,
		(spacing) => blocks(content, widest, textContextOf(appearance, spacing)),
		widest,
	);
}

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

/** How blocks are set on a slide of this look. */
export function textContextOf(appearance: Appearance, spacing: Spacing): TextContext {
	return {theme: appearance.theme, spacing, base: {}, depth: 0};
}

/** The body with a blank row above and below it, and without. */
export function bodyAreas(frame: Page): {readonly area: Rectangle; readonly full: Rectangle} {
	const full = frame.body;
	const {x, y, width, height} = full;
	return {area: {x, y: y + 1, width, height: Math.max(0, height - 2)}, full};
}

/** How wide lines may be: a readable length, more only for code and tables that need it. */
function measureOf(content: readonly SlideBlock[], room: number, context: TextContext): number {
	const wanted = content.map((block) =>
		block.type === 'code' ? codeWidth(block) : block.type === 'table' ? tableWidth(block, context) : 0,
	);
	return Math.min(room, Math.max(measure, ...wanted));
}

/** Whether all text begins at the margin. */
export function isNarrow({width}: Rectangle): boolean {
	return width <= 100;
}

/** On a narrow stage all text begins at the margin; a wide one has it in a column in the middle. */
function blockWidth(natural: number, widest: number, area: Rectangle): number {
	if (isNarrow(area)) return area.width;
	return Math.min(widest, Math.max(narrowest, natural));
}
