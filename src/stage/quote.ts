import {attribute} from '../cell/style.ts';
import type {Block} from '../deck/slide.ts';
import {beside} from './beside.ts';
import type {Arrange, Piece, Setting} from './piece.ts';

/** A block quote: italics, behind a bar. */
export function quote(block: Block & {type: 'quote'}, width: number, setting: Setting, arrange: Arrange): Piece {
	const base = {...setting.base, attributes: (setting.base.attributes ?? 0) | attribute.italic};
	const content = arrange(block.blocks, Math.max(1, width - 2), {...setting, base});
	return beside(2, content, (grid, x, y, height) => {
		for (let row = 0; row < height; row++) grid.text(x, y + row, '▎', {fg: setting.theme.accent});
	});
}
