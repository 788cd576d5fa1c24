import type {SlideBlock} from '../deck/model.ts';
import {codeBlock} from './code-block.ts';
import {listBlock} from './list-block.ts';
import {quoteBlock} from './quote-block.ts';
import {rule} from './rule.ts';
import {stack} from './stack.ts';
import {tableBlock} from './table-block.ts';
import {heading, paragraph} from './text-block.ts';
import {empty, revealFrom, type TextContext, type Widget, widget} from './widget.ts';

/** Lays out blocks one below the other, at most `width` cells wide. Diagrams are not blocks of text: they are left out. */
export function blocks(all: readonly SlideBlock[], width: number, context: TextContext): Widget {
	const shown = all.filter((block) => block.type !== 'diagram');
	return stack(
		shown.map((block, index) => ({
			widget: revealFrom(block.step, single(block, width, context)),
			gap: gapBetween(shown[index - 1], block, context),
			isKeptWithNext: block.type === 'heading',
		})),
	);
}

function single(block: SlideBlock, width: number, context: TextContext): Widget {
	switch (block.type) {
		case 'heading':
			return heading(block, width, context);
		case 'paragraph':
			return paragraph(block.spans, width, context);
		case 'list':
			return listBlock(block, width, context, blocks);
		case 'quote':
			return quoteBlock(block, width, context, blocks);
		case 'table':
			return tableBlock(block, width, context);
		case 'code':
			return codeBlock(block, width, context);
		case 'rule':
			return widget(width, 1, (grid, x, y) => rule(grid, x, y, width, {fg: context.theme.line}));
		case 'diagram':
			return empty;
	}
}

function gapBetween(before: SlideBlock | undefined, block: SlideBlock, context: TextContext): number {
	const gap = context.spacing === 'wide' && context.depth === 0 ? 2 : context.spacing === 'tight' ? 0 : 1;
	// Code brings a padding of its own.
	if (gap > 1 && (before?.type === 'code' || block.type === 'code')) return gap - 1;
	const isJoined = before?.type === 'heading' || (context.depth > 0 && block.type === 'list');
	return isJoined ? Math.max(0, gap - 1) : gap;
}
