import type {Size} from '../cell/rectangle.ts';
import {attribute} from '../cell/style.ts';
import type {Block, Deck, Slide} from '../deck/slide.ts';
import {beside} from './beside.ts';
import {blocks} from './blocks.ts';
import type {Composition} from './composition.ts';
import {plainText} from './inline.ts';
import type {Look} from './look.ts';
import {page} from './page.ts';
import {type Piece, piece, type Spacing} from './piece.ts';
import {bodied, settingOf} from './prose.ts';
import {stack} from './stack.ts';

const measure = 68;
const indent = 4;

/** The layout `quote`: the words large in the middle behind a bar, and below them who said so. */
export function quotation(slide: Slide, _deck: Deck, size: Size, look: Look): Composition {
	const frame = page(slide.title, size, look.theme);
	const {words, attribution} = apart(slide.columns.flat());
	const widest = Math.min(measure, frame.body.width - indent);
	const build = (spacing: Spacing) => quoted(words, attribution, widest, look, spacing);
	return bodied(size, frame, look, build, widest, 'middle');
}

function quoted(
	words: readonly Block[],
	attribution: readonly Block[],
	width: number,
	look: Look,
	spacing: Spacing,
): Piece {
	const setting = settingOf(look, spacing);
	const {theme} = look;
	const said = blocks(words, width, {...setting, base: {fg: theme.strong, attributes: attribute.italic}});
	const by = blocks(attribution, width, {...setting, base: {fg: theme.muted}});
	// A bar longer than its words makes a short quote large.
	const blank = piece(0, spacing === 'wide' ? 1 : 0, () => {});
	const padded = stack([blank, said, blank].map((each) => ({piece: each, gap: 0})));
	const bar = beside(indent, padded, (grid, x, y, height) => {
		for (let row = 0; row < height; row++) grid.text(x, y + row, '▌', {fg: theme.accent});
	});
	const layers = [bar, beside(indent, by, () => {})].filter((each) => each.height > 0);
	return stack(layers.map((each) => ({piece: each, gap: spacing === 'tight' ? 0 : 1})));
}

/** What is said and by whom: the last paragraph, if it stands outside the quote or begins with a dash. */
function apart(all: readonly Block[]): {readonly words: readonly Block[]; readonly attribution: readonly Block[]} {
	const flat = all.flatMap((block) => (block.type === 'quote' ? block.blocks : [block]));
	const last = flat.at(-1);
	if (last?.type !== 'paragraph' || flat.length < 2) return {words: flat, attribution: []};
	const isOutside = all.at(-1) === last && all.some((block) => block.type === 'quote');
	const isSigned = /^\s*[—–]/.test(plainText(last.spans));
	return isOutside || isSigned ? {words: flat.slice(0, -1), attribution: [last]} : {words: flat, attribution: []};
}
