import type {SlideBlock} from '../deck/model.ts';
import {inline} from './inline.ts';
import {listMargin} from './list-block.ts';
import {tableMinWidth} from './table-block.ts';
import type {TextContext} from './widget.ts';
import {longestWordOfRuns} from './wrap-runs.ts';

/** The least width at which no word of these blocks has to be broken, in cells. Code is clipped, so it needs none. */
export function minWidth(all: readonly SlideBlock[], context: TextContext): number {
	return Math.max(0, ...all.map((block) => blockMinWidth(block, context)));
}

function blockMinWidth(block: SlideBlock, context: TextContext): number {
	switch (block.type) {
		case 'heading':
		case 'paragraph':
			return longestWordOfRuns(inline(block.spans, context.theme));
		case 'list':
			return (
				listMargin(block, context.depth) +
				minWidth(
					block.items.flatMap((item) => item.blocks),
					context,
				)
			);
		case 'quote':
			return 2 + minWidth(block.blocks, context);
		case 'table':
			return tableMinWidth(block, context);
		default:
			return 0;
	}
}
