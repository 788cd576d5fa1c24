import type {Size} from '../cell/rectangle.ts';
import type {Deck, SlideBlock} from '../deck/model.ts';
import type {Appearance} from './appearance.ts';
import {blocks} from './blocks.ts';
import {codeWidth} from './code-block.ts';
import {composeBody} from './compose-body.ts';
import type {Composition} from './composition.ts';
import type {MarkedSlide} from './mark-terms.ts';
import {page} from './page.ts';
import {tableWidth} from './table-block.ts';
import {textContextOf} from './text-context.ts';
import type {TextContext} from './widget.ts';

// Longer lines are hard to find the beginning of: Bringhurst's 45 to 75 characters, and room for a list's margin.
const measure = 90;

/** The layout `text`: the title, and below it text in lines of a readable length. */
export function textLayout({slide}: MarkedSlide, _deck: Deck, size: Size, appearance: Appearance): Composition {
	const content = slide.columns.flat();
	const {body} = page(slide.title, size, appearance.theme);
	const widest = measureOf(content, body.width, textContextOf(appearance, 'normal'));
	return composeBody(slide.title, size, appearance, {
		build: (spacing) => blocks(content, widest, textContextOf(appearance, spacing)),
		widest,
	});
}

/** How wide lines may be: a readable length, more only for code and tables that need it. */
function measureOf(content: readonly SlideBlock[], room: number, context: TextContext): number {
	const wanted = content.map((block) =>
		block.type === 'code' ? codeWidth(block) : block.type === 'table' ? tableWidth(block, context) : 0,
	);
	return Math.min(room, Math.max(measure, ...wanted));
}
