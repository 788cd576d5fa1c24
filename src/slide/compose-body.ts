import type {Rectangle, Size} from '../cell/rectangle.ts';
import {attribute} from '../cell/style.ts';
import {textWidth} from '../cell/width.ts';
import {clip} from '../cell/wrap.ts';
import type {Span} from '../deck/model.ts';
import {spansText} from '../deck/slide-text.ts';
import type {Appearance} from './appearance.ts';
import type {Composition} from './composition.ts';
import {balancedRow, fitWidget} from './fit.ts';
import {inline} from './inline.ts';
import {type Page, page} from './page.ts';
import {pagesOf} from './pages.ts';
import {stack} from './stack.ts';
import {textBlock} from './text-block.ts';
import type {Spacing, Widget} from './widget.ts';

const narrowest = 64;
/** Rows below the title from which pages have a blank one above and below their text. */
const airy = 12;

/** The one widget below a title. */
type Body = {
	readonly build: (spacing: Spacing) => Widget;
	/** The most cells that it takes. */
	readonly widest: number;
	readonly alignment?: 'column' | 'middle';
};

/**
 * A page whose body is one widget, built to the spacing that fits and put where it looks balanced. Where
 * it does not fit with any spacing it goes on on further pages.
 */
export function composeBody(title: readonly Span[], size: Size, appearance: Appearance, body: Body): Composition {
	const frame = page(title, size, appearance.theme);
	const {area, full} = bodyAreas(frame);
	const fitted = full.y > size.height ? undefined : fitWidget(body.build, area, full);
	if (fitted === undefined) return composePages(title, size, appearance, body);
	const {widget, area: used} = fitted;
	const x = leftOf(widget.width, used, body);
	const y = balancedRow(used, widget.height);
	return {
		size,
		paint: (grid, step) => {
			frame.title.paint(grid, frame.titleAt.x, frame.titleAt.y, step);
			widget.paint(grid, x, y, step);
		},
		diagrams: [],
	};
}

/** The body on as many pages as it needs, each below the title with its number. */
function composePages(title: readonly Span[], size: Size, appearance: Appearance, body: Body): Composition {
	const {theme} = appearance;
	const whole = page(title, size, theme);
	// A title that leaves no room for what is below it begins the text, and is cut where it is repeated.
	const isTitleLong = whole.body.height * 2 < size.height;
	const shown = isTitleLong ? [{text: clip(spansText(title), whole.body.width - textWidth('  99/99'))}] : title;
	const build = () =>
		isTitleLong
			? stack([
					{widget: titleText(title, body.widest, appearance), gap: 0},
					{widget: body.build('normal'), gap: 1},
				])
			: body.build('normal');
	for (let digits = 1; ; digits++) {
		const most = '9'.repeat(digits);
		const frame = page(shown, size, theme, `${most}/${most}`);
		const {area, full} = bodyAreas(frame);
		const used = full.height < airy ? full : area;
		const pages = pagesOf(build(), used.height);
		if (String(pages.length).length > digits) continue;
		const x = leftOf(Math.max(...pages.map(({width}) => width)), used, body);
		const titles = pages.map((_, index) => page(shown, size, theme, `${index + 1}/${pages.length}`).title);
		return {
			size,
			paint: (grid, step, index = 0) => {
				titles[index]?.paint(grid, frame.titleAt.x, frame.titleAt.y, step);
				pages[index]?.paint(grid, x, used.y, step);
			},
			diagrams: [],
			pages: pages.map(({steps}) => steps),
		};
	}
}

function titleText(title: readonly Span[], width: number, {theme}: Appearance): Widget {
	return textBlock(inline(title, theme, {fg: theme.accent, attributes: attribute.bold}), width);
}

/** The body with a blank row above and below it, and without. */
function bodyAreas(frame: Page): {readonly area: Rectangle; readonly full: Rectangle} {
	const full = frame.body;
	const {x, y, width, height} = full;
	return {area: {x, y: y + 1, width, height: Math.max(0, height - 2)}, full};
}

/** Whether all text begins at the margin. */
export function isNarrow({width}: Rectangle): boolean {
	return width <= 100;
}

/** The column at which a body of a width begins. */
function leftOf(natural: number, area: Rectangle, {alignment = 'column', widest}: Body): number {
	const width = alignment === 'middle' ? natural : blockWidth(natural, widest, area);
	return area.x + Math.max(0, Math.floor((area.width - width) / 2));
}

/** On a narrow slide all text begins at the margin; a wide one has it in a column in the middle. */
function blockWidth(natural: number, widest: number, area: Rectangle): number {
	if (isNarrow(area)) return area.width;
	return Math.min(widest, Math.max(narrowest, natural));
}
