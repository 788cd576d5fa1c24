import type {Block} from '../deck/slide.ts';
import {inline} from './inline.ts';
import {listMargin} from './list.ts';
import type {Setting} from './piece.ts';
import {tableLeast} from './table.ts';
import {longestWord} from './wrap.ts';

/** The least width at which no word of these blocks has to be broken, in cells. Code is clipped, so it needs none. */
export function leastWidth(all: readonly Block[], setting: Setting): number {
	return Math.max(0, ...all.map((block) => leastOf(block, setting)));
}

function leastOf(block: Block, setting: Setting): number {
	switch (block.type) {
		case 'heading':
		case 'paragraph':
			return longestWord(inline(block.spans, setting.theme));
		case 'list':
			return (
				listMargin(block, setting.depth) +
				leastWidth(
					block.items.flatMap((item) => item.blocks),
					setting,
				)
			);
		case 'quote':
			return 2 + leastWidth(block.blocks, setting);
		case 'table':
			return tableLeast(block, setting);
		default:
			return 0;
	}
}
