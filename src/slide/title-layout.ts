import {weight} from '../cell/line.ts';
import type {Size} from '../cell/rectangle.ts';
import {attribute} from '../cell/style.ts';
import type {Deck, Slide, SlideBlock} from '../deck/model.ts';
import {spansText} from '../deck/slide-text.ts';
import type {Appearance} from './appearance.ts';
import {blocks} from './blocks.ts';
import type {Composition} from './composition.ts';
import {inline} from './inline.ts';
import type {MarkedSlide} from './mark-terms.ts';
import {rule} from './rule.ts';
import {stack} from './stack.ts';
import {textBlock} from './text-block.ts';
import {textContextOf} from './text-context.ts';
import {textLayout} from './text-layout.ts';
import {mapSplit, revealFrom, type Widget, widget} from './widget.ts';

const margin = 2;

/**
 * The layout `title`: large letters in the middle, and what else the slide says below them. What is too much
 * for that is set like any other text.
 */
export function titleLayout(marked: MarkedSlide, deck: Deck, size: Size, appearance: Appearance): Composition {
	const {slide} = marked;
	const width = Math.max(1, size.width - 2 * margin);
	const below = subtitle(slide, deck, Math.min(width, 90), appearance);
	const most = size.height - below.height - 4;
	const title = titleWidget(slide, deck, {width, height: Math.max(1, most)}, appearance);
	const gap = size.height >= 27 ? 3 : 2;
	const layers = [title, below].filter((each) => each.height > 0).map((each) => ({widget: centred(each, width), gap}));
	const whole = stack(layers);
	if (whole.height > size.height)
		return textLayout({...marked, slide: {...slide, columns: [contentOf(slide, deck)]}}, deck, size, appearance);
	const y = Math.floor((size.height - whole.height) * 0.45);
	return {
		size,
		paint: (grid, step) => whole.paint(grid, margin, y, step),
		diagrams: [],
	};
}

function titleWidget(slide: Slide, deck: Deck, room: Size, appearance: Appearance): Widget {
	const spans = slide.title.length > 0 ? slide.title : [{text: deck.title}];
	const letters = appearance.bigTitle?.(spansText(spans), room, appearance.theme, appearance.isAscii);
	if (letters !== undefined) return widget(letters.width, letters.height, (grid, x, y) => grid.blit(letters, x, y));
	const {theme} = appearance;
	const words = textBlock(inline(spans, theme, {fg: theme.accent, attributes: attribute.bold}), room.width, 'centred');
	const length = Math.min(room.width, 24);
	const underline = widget(length, 1, (grid, x, y) => rule(grid, x, y, length, {fg: theme.accent}, weight.heavy));
	return stack([words, underline].map((each) => ({widget: centred(each, room.width), gap: 0})));
}

/** The slide's own text; on a deck's first slide that has none, what the deck says of itself. */
function contentOf(slide: Slide, deck: Deck): readonly SlideBlock[] {
	const own = slide.columns.flat().filter((block) => block.type !== 'diagram');
	return own.length === 0 && slide.index === 0 ? about(deck) : own;
}

function subtitle(slide: Slide, deck: Deck, width: number, appearance: Appearance): Widget {
	const all = contentOf(slide, deck);
	const layers = all.map((block, index) => ({
		widget: centred(revealFrom(block.step, line(block, index, width, appearance)), width),
		gap: 1,
	}));
	return stack(layers);
}

function about(deck: Deck): SlideBlock[] {
	const signature = [deck.author, deck.date].filter((part) => part !== undefined).join(' · ');
	return [deck.subtitle ?? '', signature]
		.filter((part) => part !== '')
		.map((part) => ({type: 'paragraph', step: 0, spans: [{text: part}]}));
}

function line(block: SlideBlock, index: number, width: number, appearance: Appearance): Widget {
	if (block.type !== 'paragraph') return blocks([block], width, textContextOf(appearance, 'normal'));
	return textBlock(
		inline(block.spans, appearance.theme, index === 0 ? {} : {fg: appearance.theme.muted}),
		width,
		'centred',
	);
}

function centred(content: Widget, width: number): Widget {
	const shift = Math.max(0, Math.floor((width - content.width) / 2));
	return {
		...content,
		width,
		paint: (grid, x, y, step) => content.paint(grid, x + shift, y, step),
		split: (room, page) => mapSplit(content.split(room, page), (part) => centred(part, width)),
	};
}
