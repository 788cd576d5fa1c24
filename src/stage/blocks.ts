import type {Block} from '../deck/slide.ts';
import {code} from './code.ts';
import {list} from './list.ts';
import {empty, from, type Piece, piece, type Setting} from './piece.ts';
import {quote} from './quote.ts';
import {rule} from './rule.ts';
import {stack} from './stack.ts';
import {table} from './table.ts';
import {heading, paragraph} from './text.ts';

/** Lays out blocks one below the other, at most `width` cells wide. Diagrams are not blocks of text: they are left out. */
export function blocks(all: readonly Block[], width: number, setting: Setting): Piece {
	const shown = all.filter((block) => block.type !== 'diagram');
	return stack(
		shown.map((block, index) => ({
			piece: from(block.step, single(block, width, setting)),
			gap: gapBetween(shown[index - 1], block, setting),
		})),
	);
}

function single(block: Block, width: number, setting: Setting): Piece {
	switch (block.type) {
		case 'heading':
			return heading(block, width, setting);
		case 'paragraph':
			return paragraph(block.spans, width, setting);
		case 'list':
			return list(block, width, setting, blocks);
		case 'quote':
			return quote(block, width, setting, blocks);
		case 'table':
			return table(block, width, setting);
		case 'code':
			return code(block, width, setting);
		case 'rule':
			return piece(width, 1, (grid, x, y) => rule(grid, x, y, width, {fg: setting.theme.line}));
		case 'diagram':
			return empty;
	}
}

function gapBetween(before: Block | undefined, block: Block, setting: Setting): number {
	const gap = setting.spacing === 'wide' && setting.depth === 0 ? 2 : setting.spacing === 'tight' ? 0 : 1;
	// Code brings a padding of its own.
	if (gap > 1 && (before?.type === 'code' || block.type === 'code')) return gap - 1;
	const isJoined = before?.type === 'heading' || (setting.depth > 0 && block.type === 'list');
	return isJoined ? Math.max(0, gap - 1) : gap;
}
