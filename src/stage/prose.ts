import type {Rectangle, Size} from '../cell/rectangle.ts';
import type {Block, Deck, Slide} from '../deck/slide.ts';
import {blocks} from './blocks.ts';
import {codeWidth} from './code.ts';
import type {Composition} from './composition.ts';
import {balancedRow, settle} from './fit.ts';
import type {Look} from './look.ts';
import {type Page, page} from './page.ts';
import type {Piece, Setting, Spacing} from './piece.ts';
import {tableWidth} from './table.ts';

// Longer lines are hard to find the beginning of: Bringhurst's 45 to 75 characters, and room for a list's margin.
const measure = 90;
const narrowest = 64;

/** The layout `text`: the title, and below it text in lines of a readable length. */
export function prose(slide: Slide, _deck: Deck, size: Size, look: Look): Composition {
	const frame = page(slide.title, size, look.theme);
	const content = slide.columns.flat();
	const widest = measureOf(content, frame.body.width, settingOf(look, 'normal'));
	return bodied(size, frame, look, (spacing) => blocks(content, widest, settingOf(look, spacing)), widest);
}

/** A page whose body is one piece, built to the spacing that fits and put where it looks balanced. */
export function bodied(
	size: Size,
	frame: Page,
	look: Look,
	build: (spacing: Spacing) => Piece,
	widest: number,
	alignment: 'column' | 'middle' = 'column',
): Composition {
	const {area, full} = areas(frame);
	const {piece, area: used, overflow} = settle(build, area, full, look);
	const width = alignment === 'middle' ? piece.width : blockWidth(piece.width, widest, used);
	const x = used.x + Math.max(0, Math.floor((used.width - width) / 2));
	const y = balancedRow(used, piece.height);
	return {
		size,
		paint: (grid, step) => {
			frame.title.paint(grid, frame.titleAt.x, frame.titleAt.y, step);
			piece.paint(grid, x, y, step);
		},
		diagrams: [],
		...(overflow > 0 ? {overflow} : {}),
	};
}

/** How blocks are set on a slide of this look. */
export function settingOf(look: Look, spacing: Spacing): Setting {
	return {theme: look.theme, spacing, base: {}, depth: 0};
}

/** The body with a blank row above and below it, and without. */
export function areas(frame: Page): {readonly area: Rectangle; readonly full: Rectangle} {
	const full = frame.body;
	const {x, y, width, height} = full;
	return {area: {x, y: y + 1, width, height: Math.max(0, height - 2)}, full};
}

/** How wide lines may be: a readable length, more only for code and tables that need it. */
function measureOf(content: readonly Block[], room: number, setting: Setting): number {
	const wanted = content.map((block) =>
		block.type === 'code' ? codeWidth(block) : block.type === 'table' ? tableWidth(block, setting) : 0,
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
