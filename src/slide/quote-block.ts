import {attribute} from '../cell/style.ts';
import type {SlideBlock} from '../deck/model.ts';
import {gutter} from './gutter.ts';
import type {LayOutBlocks, TextContext, Widget} from './widget.ts';

/** A block quote: italics, behind a bar. */
export function quoteBlock(
	block: SlideBlock & {type: 'quote'},
	width: number,
	context: TextContext,
	arrange: LayOutBlocks,
): Widget {
	const base = {...context.base, attributes: (context.base.attributes ?? 0) | attribute.italic};
	const content = arrange(block.blocks, Math.max(1, width - 2), {...context, base});
	return gutter(2, content, (grid, x, y, height) => {
		for (let row = 0; row < height; row++) grid.text(x, y + row, '▎', {fg: context.theme.accent});
	});
}
