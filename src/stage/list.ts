import type {Style} from '../cell/style.ts';
import {textWidth} from '../cell/width.ts';
import type {Block, ListItem} from '../deck/slide.ts';
import {beside} from './beside.ts';
import {type Arrange, from, type Piece, piece, type Setting} from './piece.ts';
import {stack} from './stack.ts';

const bullets = ['•', '–', '·'];

/** A list, with its signs in a margin of their own; numbers are aligned at their right. */
export function list(block: Block & {type: 'list'}, width: number, setting: Setting, arrange: Arrange): Piece {
	const signs = block.items.map((item, index) => sign(item, index, block.start, setting.depth));
	const margin = listMargin(block, setting.depth);
	const style: Style = {fg: setting.theme.accent};
	const gap = setting.spacing === 'wide' && setting.depth === 0 ? 1 : 0;
	const inner = {...setting, depth: setting.depth + 1};
	return stack(
		block.items.map((item, index) => {
			const text = signs[index] ?? '';
			const arranged = arrange(item.blocks, Math.max(1, width - margin), inner);
			// An item of nothing still shows its sign.
			const content = arranged.height === 0 ? piece(0, 1, () => {}) : arranged;
			const marked = beside(margin, content, (grid, x, y, height) => {
				if (height > 0) grid.text(x + margin - 1 - textWidth(text), y, text, style);
			});
			return {piece: from(item.step, marked), gap};
		}),
	);
}

/** How many cells at the left of a list are for its signs. */
export function listMargin(block: Block & {type: 'list'}, depth: number): number {
	return Math.max(1, ...block.items.map((item, index) => textWidth(sign(item, index, block.start, depth)))) + 1;
}

function sign(item: ListItem, index: number, start: number | undefined, depth: number): string {
	if (item.checked !== undefined) return item.checked ? '☑' : '☐';
	if (start !== undefined) return `${start + index}.`;
	return bullets[Math.min(depth, bullets.length - 1)] as string;
}
