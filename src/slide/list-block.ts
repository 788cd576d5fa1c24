import type {Style} from '../cell/style.ts';
import {textWidth} from '../cell/width.ts';
import type {ListItem, SlideBlock} from '../deck/model.ts';
import {gutter} from './gutter.ts';
import {stack} from './stack.ts';
import {type LayOutBlocks, revealFrom, type TextContext, type Widget, widget} from './widget.ts';

const bullets = ['•', '–', '·'];

/** A list, with its signs in a margin of their own; numbers are aligned at their right. */
export function listBlock(
	block: SlideBlock & {type: 'list'},
	width: number,
	context: TextContext,
	arrange: LayOutBlocks,
): Widget {
	const signs = block.items.map((item, index) => sign(item, index, block.start, context.depth));
	const margin = listMargin(block, context.depth);
	const style: Style = {fg: context.theme.accent};
	const gap = context.spacing === 'wide' && context.depth === 0 ? 1 : 0;
	const inner = {...context, depth: context.depth + 1};
	return stack(
		block.items.map((item, index) => {
			const text = signs[index] ?? '';
			const arranged = arrange(item.blocks, Math.max(1, width - margin), inner);
			// An item of nothing still shows its sign.
			const content = arranged.height === 0 ? widget(0, 1, () => {}) : arranged;
			const paintSign: Parameters<typeof gutter>[2] = (grid, x, y, height) => {
				if (height > 0) grid.text(x + margin - 1 - textWidth(text), y, text, style);
			};
			const marked = gutter(margin, content, paintSign, () => {});
			return {widget: revealFrom(item.step, marked), gap};
		}),
	);
}

/** How many cells at the left of a list are for its signs. */
export function listMargin(block: SlideBlock & {type: 'list'}, depth: number): number {
	return Math.max(1, ...block.items.map((item, index) => textWidth(sign(item, index, block.start, depth)))) + 1;
}

function sign(item: ListItem, index: number, start: number | undefined, depth: number): string {
	const number = start === undefined ? undefined : `${start + index}.`;
	const box = item.checked === undefined ? undefined : item.checked ? '☑' : '☐';
	if (number !== undefined || box !== undefined) return [number, box].filter(Boolean).join(' ');
	return bullets[Math.min(depth, bullets.length - 1)] as string;
}
