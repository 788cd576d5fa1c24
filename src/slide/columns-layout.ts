import {arms} from '../cell/line.ts';
import type {Rectangle, Size} from '../cell/rectangle.ts';
import type {Deck, SlideBlock} from '../deck/model.ts';
import type {Theme} from '../theme/theme.ts';
import type {Appearance} from './appearance.ts';
import {blocks} from './blocks.ts';
import {captions} from './captions.ts';
import {composeBody, isNarrow} from './compose-body.ts';
import {type Composition, diagramsOf} from './composition.ts';
import type {MarkedSlide} from './mark-terms.ts';
import {minWidth} from './min-width.ts';
import {page} from './page.ts';
import {pagedText, pageSteps, pageTitles} from './pages.ts';
import {textContextOf} from './text-context.ts';
import {textLayout} from './text-layout.ts';
import {empty, type Spacing, type Widget} from './widget.ts';

const gap = 5;
const narrowest = 22;
const widest = 60;

/**
 * The layout `columns`: side by side, with a faint line between; one below the other where that is too
 * narrow. On a wide area columns are no wider than their text, so that they stand in the middle.
 */
export function columnsLayout(marked: MarkedSlide, deck: Deck, size: Size, appearance: Appearance): Composition {
	const {slide} = marked;
	const frame = page(slide.title, size, appearance.theme);
	const count = Math.max(1, slide.columns.length);
	const room = Math.floor((frame.body.width - gap * (count - 1)) / count);
	if (slide.columns.some((column) => diagramsOf(column).length > 0))
		return withDiagrams(marked, size, appearance, room);
	const least = minWidth(slide.columns.flat(), textContextOf(appearance, 'normal'));
	if (room < Math.max(narrowest, Math.min(least, frame.body.width))) return textLayout(marked, deck, size, appearance);
	const width = Math.min(widest, room);
	const build = (spacing: Spacing) => {
		const widgets = slide.columns.map((column) => blocks(column, width, textContextOf(appearance, spacing)));
		return side(
			widgets,
			isNarrow(frame.body) ? width : Math.max(narrowest, ...widgets.map((widget) => widget.width)),
			appearance.theme,
		);
	};
	return composeBody(slide.title, size, appearance, {
		build,
		widest: width * count + gap * (count - 1),
		alignment: 'middle',
	});
}

/** Widgets side by side, each in a column so wide, with a line between them. */
function side(widgets: readonly Widget[], width: number, theme: Theme): Widget {
	const height = Math.max(0, ...widgets.map((widget) => widget.height));
	const self: Widget = {
		width: widgets.length * (width + gap) - gap,
		height,
		steps: [...new Set(widgets.flatMap(({steps}) => steps))],
		paint: (grid, x, y, step) => {
			for (const [index, widget] of widgets.entries()) {
				const left = x + index * (width + gap);
				widget.paint(grid, left, y, step);
				if (index === 0) continue;
				for (let row = 0; row < height; row++) {
					const cell = arms(row > 0 ? 1 : 0, 0, row < height - 1 ? 1 : 0, 0);
					grid.line(left - Math.ceil(gap / 2), y + row, cell, {fg: theme.line});
				}
			}
		},
		split: (room, page) => {
			if (room >= height) return {head: self, rest: empty};
			const parts = widgets.map((widget) => widget.split(room, page));
			return {
				head: side(
					parts.map(({head}) => head),
					width,
					theme,
				),
				rest: side(
					parts.map(({rest}) => rest),
					width,
					theme,
				),
			};
		},
	};
	return self;
}

/** Each diagram has the rows of its column that the text above it leaves; captions are at the bottom. */
function withDiagrams(
	{slide, captions: texts}: MarkedSlide,
	size: Size,
	appearance: Appearance,
	width: number,
): Composition {
	const frame = page(slide.title, size, appearance.theme);
	const caption = captions(diagramsOf(slide.columns.flat()), frame.body.width, appearance.theme, texts);
	const top = frame.body.y + (frame.isTall ? 1 : 0);
	const bottom = size.height - caption.height - (frame.isTall ? 1 : 0);
	const cells = slide.columns.map((column, index) => {
		const area = {x: frame.body.x + index * (width + gap), y: top, width, height: Math.max(0, bottom - top)};
		return cellOf(column, area, appearance);
	});
	const pages = pageSteps(cells.map(({text}) => text));
	const titles = pageTitles(pages.pages?.length ?? 1, slide.title, size, appearance.theme);
	return {
		size,
		paint: (grid, step, index = 0) => {
			titles[index]?.paint(grid, frame.titleAt.x, frame.titleAt.y, step);
			for (const {text, area} of cells) text.pages[index]?.paint(grid, area.x, area.y, step);
			caption.paint(grid, frame.body.x, bottom, step);
		},
		diagrams: cells.flatMap((cell) => cell.diagrams),
		...pages,
	};
}

function cellOf(column: readonly SlideBlock[], area: Rectangle, appearance: Appearance) {
	const diagrams = diagramsOf(column);
	const normal = blocks(column, area.width, textContextOf(appearance, 'normal'));
	const most = diagrams.length > 0 ? Math.floor(area.height * 0.4) : area.height;
	const whole = normal.height <= most ? normal : blocks(column, area.width, textContextOf(appearance, 'tight'));
	const text = pagedText(whole, most);
	const used = text.height === 0 ? 0 : text.height + 1;
	const height = Math.floor((area.height - used) / Math.max(1, diagrams.length));
	return {
		text,
		area,
		diagrams: diagrams.map((block, index) => ({
			block,
			rectangle: {x: area.x, y: area.y + used + index * height, width: area.width, height},
		})),
	};
}
