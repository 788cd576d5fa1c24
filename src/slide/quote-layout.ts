import type {Size} from '../cell/rectangle.ts';
import {attribute} from '../cell/style.ts';
import type {Deck, SlideBlock} from '../deck/model.ts';
import {spansText} from '../deck/slide-text.ts';
import type {Appearance} from './appearance.ts';
import {blocks} from './blocks.ts';
import {composeBody} from './compose-body.ts';
import type {Composition} from './composition.ts';
import {gutter} from './gutter.ts';
import type {MarkedSlide} from './mark-terms.ts';
import {page} from './page.ts';
import {stack} from './stack.ts';
import {textContextOf} from './text-context.ts';
import {type Spacing, type Widget, widget} from './widget.ts';

const measure = 68;
const indent = 4;

/** The layout `quote`: the words large in the middle behind a bar, and below them who said so. */
export function quoteLayout({slide}: MarkedSlide, _deck: Deck, size: Size, appearance: Appearance): Composition {
	const {body} = page(slide.title, size, appearance.theme);
	const {words, attribution} = splitAttribution(slide.columns.flat());
	const widest = Math.min(measure, body.width - indent);
	const build = (spacing: Spacing) => quoteWidget(words, attribution, widest, appearance, spacing);
	return composeBody(slide.title, size, appearance, {build, widest, alignment: 'middle'});
}

function quoteWidget(
	words: readonly SlideBlock[],
	attribution: readonly SlideBlock[],
	width: number,
	appearance: Appearance,
	spacing: Spacing,
): Widget {
	const context = textContextOf(appearance, spacing);
	const {theme} = appearance;
	const said = blocks(words, width, {...context, base: {fg: theme.strong, attributes: attribute.italic}});
	const by = blocks(attribution, width, {...context, base: {fg: theme.muted}});
	// A bar longer than its words makes a short quote large.
	const blank = widget(0, spacing === 'wide' ? 1 : 0, () => {});
	const padded = stack([blank, said, blank].map((each) => ({widget: each, gap: 0})));
	const bar = gutter(indent, padded, (grid, x, y, height) => {
		for (let row = 0; row < height; row++) grid.text(x, y + row, '▌', {fg: theme.accent});
	});
	const layers = [bar, gutter(indent, by, () => {})].filter((each) => each.height > 0);
	return stack(layers.map((each) => ({widget: each, gap: spacing === 'tight' ? 0 : 1})));
}

/** What is said and by whom: the last paragraph, if it stands outside the quote or begins with a dash. */
function splitAttribution(all: readonly SlideBlock[]): {
	readonly words: readonly SlideBlock[];
	readonly attribution: readonly SlideBlock[];
} {
	const flat = all.flatMap((block) => (block.type === 'quote' ? block.blocks : [block]));
	const last = flat.at(-1);
	if (last?.type !== 'paragraph' || flat.length < 2) return {words: flat, attribution: []};
	const isOutside = all.at(-1) === last && all.some((block) => block.type === 'quote');
	const isSigned = /^\s*[—–]/.test(spansText(last.spans));
	return isOutside || isSigned ? {words: flat.slice(0, -1), attribution: [last]} : {words: flat, attribution: []};
}
