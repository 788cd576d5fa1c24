import type {Rectangle, Size} from '../cell/rectangle.ts';
import type {Deck, SlideBlock} from '../deck/model.ts';
import type {Appearance} from './appearance.ts';
import {blocks} from './blocks.ts';
import {captions} from './captions.ts';
import {type Composition, type DiagramBlock, type DiagramPlace, diagramsOf} from './composition.ts';
import {balancedRow} from './fit.ts';
import type {MarkedSlide} from './mark-terms.ts';
import {page} from './page.ts';
import {type PagedText, pagedText, pageSteps, pageTitles} from './pages.ts';
import {textContextOf} from './text-context.ts';

const diagramMargin = 2;
const sideBySide = 110;

/** Text that goes with a diagram, where it is, and what is left for the diagram. */
type Companion = {
	readonly text: PagedText;
	readonly x: number;
	readonly y: number;
	readonly rest: Rectangle;
};

/** The layout `diagram`: as much room as there is for the diagram; text beside or above it, a page at a time, captions below. */
export function diagramLayout(
	{slide, captions: texts}: MarkedSlide,
	_deck: Deck,
	size: Size,
	appearance: Appearance,
): Composition {
	const frame = page(slide.title, size, appearance.theme);
	const content = slide.columns.flat();
	const diagrams = diagramsOf(content);
	const caption = captions(diagrams, frame.body.width, appearance.theme, texts);
	const captionY = size.height - caption.height - (frame.isTall ? 1 : 0);
	const top = frame.body.y + (frame.isTall ? 1 : 0);
	const bottom = caption.height === 0 ? size.height - (frame.isTall ? 1 : 0) : captionY - (frame.isTall ? 1 : 0);
	const area = {x: diagramMargin, y: top, width: size.width - 2 * diagramMargin, height: Math.max(0, bottom - top)};
	const companion = companionOf(
		content.filter((block) => block.type !== 'diagram'),
		area,
		frame.body.x,
		appearance,
	);
	const titles = pageTitles(companion?.text.pages.length ?? 1, slide.title, size, appearance.theme);
	return {
		size,
		paint: (grid, step, index = 0) => {
			titles[index]?.paint(grid, frame.titleAt.x, frame.titleAt.y, step);
			companion?.text.pages[index]?.paint(grid, companion.x, companion.y, step);
			caption.paint(grid, frame.body.x, captionY, step);
		},
		diagrams: shareArea(diagrams, companion?.rest ?? area),
		...pageSteps(companion === undefined ? [] : [companion.text]),
	};
}

function companionOf(
	content: readonly SlideBlock[],
	area: Rectangle,
	left: number,
	appearance: Appearance,
): Companion | undefined {
	if (content.length === 0) return undefined;
	return area.width + 2 * diagramMargin >= sideBySide
		? atLeft(content, area, left, appearance)
		: above(content, area, left, appearance);
}

function atLeft(content: readonly SlideBlock[], area: Rectangle, left: number, appearance: Appearance): Companion {
	const width = Math.max(30, Math.min(56, Math.floor(area.width * 0.3)));
	const wide = blocks(content, width, textContextOf(appearance, 'normal'));
	const whole = wide.height <= area.height ? wide : blocks(content, width, textContextOf(appearance, 'tight'));
	const text = pagedText(whole, area.height);
	const x = left + Math.min(width, text.width) + 3;
	const rest = {...area, x, width: area.x + area.width - x};
	return {text, x: left, y: balancedRow(area, text.height), rest};
}

function above(content: readonly SlideBlock[], area: Rectangle, left: number, appearance: Appearance): Companion {
	const width = area.width - 2 * (left - area.x);
	const whole = blocks(content, width, textContextOf(appearance, 'tight'));
	const text = pagedText(whole, Math.floor(area.height * 0.4));
	// A blank row between the text and the diagram, if the diagram can spare it.
	const used = text.height + (area.height - text.height > 18 ? 1 : 0);
	return {text, x: left, y: area.y, rest: {...area, y: area.y + used, height: area.height - used}};
}

/** Several diagrams share the room: side by side where it is wide, else one below the other. */
function shareArea(diagrams: readonly DiagramBlock[], area: Rectangle): DiagramPlace[] {
	const isWide = area.width >= sideBySide;
	const gap = isWide ? 2 : 1;
	const count = Math.max(1, diagrams.length);
	const width = isWide ? Math.floor((area.width - gap * (count - 1)) / count) : area.width;
	const height = isWide ? area.height : Math.floor((area.height - gap * (count - 1)) / count);
	return diagrams.map((block, index) => ({
		block,
		rectangle: {
			x: area.x + (isWide ? index * (width + gap) : 0),
			y: area.y + (isWide ? 0 : index * (height + gap)),
			width,
			height,
		},
	}));
}
