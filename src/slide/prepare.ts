import type {Grid} from '../cell/grid.ts';
import type {Rectangle, Size} from '../cell/rectangle.ts';
import {textWidth} from '../cell/width.ts';
import type {Deck, Slide, SlideBlock} from '../deck/model.ts';
import {draw} from '../diagram/draw.ts';
import {canFit} from '../diagram/layout.ts';
import type {Scene} from '../diagram/scene.ts';
import {orderSpan, type Timeline, timeline} from '../diagram/timeline.ts';
import type {Appearance} from './appearance.ts';
import {compose} from './compose.ts';
import type {Composition, DiagramBlock} from './composition.ts';
import type {MarkedSlide, MarkTerms} from './mark-terms.ts';

/** A diagram of a slide where the slide's layout puts it. */
export type PreparedDiagram = {
	readonly block: DiagramBlock;
	readonly rectangle: Rectangle;
	/** The slide's step at which the diagram's own steps begin to count. */
	readonly firstStep: number;
	readonly timeline: Timeline;
};

/** A slide laid out for a size. */
export type PreparedSlide = {
	readonly composition: Composition;
	readonly diagrams: readonly PreparedDiagram[];
	/** What it does without so that its diagrams have room. */
	readonly omitted: readonly ('title' | 'captions')[];
};

/** What a slide is laid out for. */
export type SlideSetting = {
	readonly deck: Deck;
	readonly size: Size;
	readonly appearance: Appearance;
	readonly mark: MarkTerms;
};

/**
 * Lays a slide out. Where its diagram has no room it gives up its title, and then its captions too, if that
 * helps: it is asked before another layout is made.
 */
export function prepareSlide(slide: Slide, setting: SlideSetting): PreparedSlide {
	const marked = setting.mark(slide);
	const whole = prepared(marked, composed(marked, setting));
	if (whole.diagrams.every(({timeline: {layout}}) => layout.fits)) return whole;
	const untitled = {...slide, title: []};
	const title = slide.title.length > 0 ? (['title'] as const) : [];
	for (const [less, omitted] of [
		[untitled, title],
		[withoutCaptions(untitled), [...title, 'captions']],
	] as const) {
		const markedLess = setting.mark(less);
		const composition = composed(markedLess, setting);
		if (composition.diagrams.every(({block, rectangle}) => canFit(block.diagram, rectangle)))
			return prepared(markedLess, composition, omitted);
	}
	return whole;
}

/** A diagram at a step of its slide. */
export function sceneAt({timeline: each, firstStep}: PreparedDiagram, step: number): Scene {
	return each.at(step - firstStep);
}

/** Draws a diagram at a step of its slide; where it has no room, what it needs. */
export function drawDiagram(diagram: PreparedDiagram, step: number, appearance: Appearance, grid: Grid): void {
	if (diagram.timeline.layout.fits) draw(sceneAt(diagram, step), appearance.theme, grid, diagram.rectangle);
	else paintNeeds(diagram, appearance, grid);
}

function paintNeeds({timeline: {layout}, rectangle}: PreparedDiagram, {theme, messages}: Appearance, grid: Grid): void {
	const needed = `${layout.needs.width}x${layout.needs.height}`;
	const size = `${rectangle.width}x${rectangle.height}`;
	const message = messages.format('small.diagram', {needed, size});
	const x = rectangle.x + Math.floor((rectangle.width - textWidth(message)) / 2);
	const y = rectangle.y + Math.floor(rectangle.height / 2);
	grid.text(Math.max(rectangle.x, x), y, message, {fg: theme.muted}, rectangle);
}

function withoutCaptions(slide: Slide): Slide {
	const silent = (block: SlideBlock): SlideBlock => {
		if (block.type !== 'diagram') return block;
		const steps = block.diagram.steps.map(({caption: _, ...step}) => step);
		return {...block, diagram: {...block.diagram, steps}};
	};
	return {...slide, columns: slide.columns.map((blocks) => blocks.map(silent))};
}

function composed(marked: MarkedSlide, {deck, size, appearance}: SlideSetting): Composition {
	return compose(marked, deck, size, appearance);
}

function prepared(
	{slide, marks}: MarkedSlide,
	composition: Composition,
	omitted: PreparedSlide['omitted'] = [],
): PreparedSlide {
	const diagrams = composition.diagrams.map(({block, rectangle}) => ({
		block,
		rectangle,
		firstStep: block.step,
		timeline: timeline(block.diagram, rectangle, slide.index * orderSpan, {marks: marks.get(block.diagram)}),
	}));
	return {composition, diagrams, omitted};
}
