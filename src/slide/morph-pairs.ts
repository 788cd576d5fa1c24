import type {Size} from '../cell/rectangle.ts';
import type {Deck, Slide, SlideTransition} from '../deck/model.ts';
import type {Scene} from '../diagram/scene.ts';
import {translate} from '../diagram/translate.ts';
import type {Animation} from '../motion/animation.ts';
import {morph} from '../motion/morph.ts';
import {type PreparedDiagram, type PreparedSlide, sceneAt} from './prepare.ts';

/** Slides whose diagrams share a stage morph unless the later one says otherwise; others fade. */
export function transitionBetween(deck: Deck, from: number, to: number): SlideTransition {
	const later = deck.slides[Math.max(from, to)];
	if (later?.transition !== undefined) return later.transition;
	const stages = new Set(stagesOf(deck.slides[from]));
	return stagesOf(deck.slides[to]).some((stage) => stages.has(stage)) ? 'morph' : 'fade';
}

function stagesOf(slide: Slide | undefined): string[] {
	const blocks = slide?.columns.flat() ?? [];
	return blocks.flatMap((block) => (block.type === 'diagram' ? [block.diagram.stage] : []));
}

/** A diagram that becomes another one, and the animation between them in the cells of the slide. */
export type MorphPair = {
	readonly before: PreparedDiagram;
	readonly after: PreparedDiagram;
	readonly scene: Animation<Scene>;
};

/** The diagrams of one slide that become those of another one; without those that look the same in both. */
export function morphPairs(
	from: PreparedSlide,
	fromStep: number,
	to: PreparedSlide,
	toStep: number,
	size: Size,
): readonly MorphPair[] {
	return to.diagrams.flatMap((after): MorphPair[] => {
		const before = from.diagrams.find(({timeline}) => timeline.diagram.stage === after.timeline.diagram.stage);
		if (before === undefined || !before.timeline.layout.fits || !after.timeline.layout.fits) return [];
		const first = translate(sceneAt(before, fromStep), before.rectangle, size);
		const last = translate(sceneAt(after, toStep), after.rectangle, size);
		const scene = morph(first, last);
		return scene.duration > 0 ? [{before, after, scene}] : [];
	});
}
