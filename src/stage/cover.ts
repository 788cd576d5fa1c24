import {weight} from '../cell/line.ts';
import type {Size} from '../cell/rectangle.ts';
import {attribute} from '../cell/style.ts';
import type {Block, Deck, Slide} from '../deck/slide.ts';
import {blocks} from './blocks.ts';
import type {Composition} from './composition.ts';
import {curtail} from './fit.ts';
import {inline, plainText} from './inline.ts';
import type {Look} from './look.ts';
import {from, type Piece, piece} from './piece.ts';
import {settingOf} from './prose.ts';
import {rule} from './rule.ts';
import {stack} from './stack.ts';
import {text} from './text.ts';

const margin = 2;

/** The layout `title`: large letters in the middle, and what else the slide says below them. */
export function cover(slide: Slide, deck: Deck, size: Size, look: Look): Composition {
	const width = Math.max(1, size.width - 2 * margin);
	const below = subtitle(slide, deck, Math.min(width, 90), look);
	const most = size.height - below.height - 4;
	const title = titlePiece(slide, deck, {width, height: Math.max(1, most)}, look);
	const gap = size.height >= 27 ? 3 : 2;
	const layers = [title, below].filter((each) => each.height > 0).map((each) => ({piece: centred(each, width), gap}));
	const {piece: whole, overflow} = curtail(stack(layers), size.height, look.theme, look.words);
	const y = Math.floor((size.height - whole.height) * 0.45);
	return {
		size,
		paint: (grid, step) => whole.paint(grid, margin, y, step),
		diagrams: [],
		...(overflow > 0 ? {overflow} : {}),
	};
}

function titlePiece(slide: Slide, deck: Deck, room: Size, look: Look): Piece {
	const spans = slide.title.length > 0 ? slide.title : [{text: deck.title}];
	const letters = look.bigTitle?.(plainText(spans), room, look.theme, look.isAscii);
	if (letters !== undefined) return piece(letters.width, letters.height, (grid, x, y) => grid.blit(letters, x, y));
	const {theme} = look;
	const words = text(inline(spans, theme, {fg: theme.accent, attributes: attribute.bold}), room.width, 'centred');
	const length = Math.min(room.width, 24);
	const underline = piece(length, 1, (grid, x, y) => rule(grid, x, y, length, {fg: theme.accent}, weight.heavy));
	return stack([words, underline].map((each) => ({piece: centred(each, room.width), gap: 0})));
}

/** The slide's own text; on a deck's first slide that has none, what the deck says of itself. */
function subtitle(slide: Slide, deck: Deck, width: number, look: Look): Piece {
	const own = slide.columns.flat().filter((block) => block.type !== 'diagram');
	const all = own.length === 0 && slide.index === 0 ? about(deck) : own;
	const layers = all.map((block, index) => ({
		piece: centred(from(block.step, line(block, index, width, look)), width),
		gap: 1,
	}));
	return stack(layers);
}

function about(deck: Deck): Block[] {
	const signature = [deck.author, deck.date].filter((part) => part !== undefined).join(' · ');
	return [deck.subtitle ?? '', signature]
		.filter((part) => part !== '')
		.map((part) => ({type: 'paragraph', step: 0, spans: [{text: part}]}));
}

function line(block: Block, index: number, width: number, look: Look): Piece {
	if (block.type !== 'paragraph') return blocks([block], width, settingOf(look, 'normal'));
	return text(inline(block.spans, look.theme, index === 0 ? {} : {fg: look.theme.muted}), width, 'centred');
}

function centred(content: Piece, width: number): Piece {
	const shift = Math.max(0, Math.floor((width - content.width) / 2));
	return {
		...content,
		width,
		paint: (grid, x, y, step) => content.paint(grid, x + shift, y, step),
		cut: (rows) => centred(content.cut(rows), width),
	};
}
