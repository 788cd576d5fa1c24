import {Grid} from '../cell/grid.ts';
import {mix} from '../cell/mix.ts';
import type {Rectangle, Size} from '../cell/rectangle.ts';
import {textWidth} from '../cell/width.ts';
import type {Deck, Slide, SlideTransition} from '../deck/model.ts';
import type {Moment} from '../deck/moment.ts';
import {draw} from '../diagram/draw.ts';
import type {Scene} from '../diagram/scene.ts';
import type {Timeline} from '../diagram/timeline.ts';
import {translate} from '../diagram/translate.ts';
import {english} from '../messages/messages.ts';
import type {Animation} from '../motion/animation.ts';
import {inverseLerp} from '../motion/easing.ts';
import {morph} from '../motion/morph.ts';
import {stepAnimation} from '../motion/step-animation.ts';
import type {Appearance} from './appearance.ts';
import {blend} from './crossfade.ts';
import {type PreparedDiagram, prepare} from './prepare.ts';

/** What is on the stage: a moment, or the way from another one to it, at `t` from 0 to 1. */
export type View = {
	readonly deck: Deck;
	readonly at: Moment;
	readonly transition?: {readonly from: Moment; readonly t: number};
};

/** Milliseconds of the plain transitions. */
const plainDuration: Readonly<Record<SlideTransition, number>> = {none: 0, fade: 320, slide: 420, morph: 320};
/** Milliseconds in which text that a step brings comes into sight. */
const revealDuration = 220;

/** Paints the stage: title, content and diagrams of a slide at a moment, or on the way between two. */
export function frame(view: View, size: Size, appearance: Appearance): Grid {
	const {deck, at, transition} = view;
	if (transition === undefined || transition.t >= 1) return still(deck, at, size, appearance);
	if (transition.t <= 0) return still(deck, transition.from, size, appearance);
	return between(deck, transition.from, at, transition.t, size, appearance);
}

/** How long the way from one moment to another takes, in milliseconds; 0 is a cut. */
export function duration(deck: Deck, from: Moment, to: Moment, size: Size, appearance: Appearance): number {
	if (appearance.motion === 'none' || (from.slide === to.slide && from.step === to.step)) return 0;
	const films = Math.max(0, ...pairs(deck, from, to, size, appearance).map(({film}) => film.duration));
	if (from.slide !== to.slide) return films > 0 ? films : plainDuration[transitionOf(deck, from, to)];
	if (films > 0) return films;
	return still(deck, from, size, appearance).equals(still(deck, to, size, appearance)) ? 0 : revealDuration;
}

function still(deck: Deck, at: Moment, size: Size, appearance: Appearance): Grid {
	const grid = text(deck, at, size, appearance);
	for (const placed of prepare(deck, at.slide, size, appearance).diagrams) drawStill(placed, at, appearance, grid);
	return grid;
}

function text(deck: Deck, at: Moment, size: Size, appearance: Appearance): Grid {
	const grid = new Grid(size);
	prepare(deck, at.slide, size, appearance).composition.paint(grid, at.step);
	return grid;
}

function drawStill(placed: PreparedDiagram, at: Moment, appearance: Appearance, grid: Grid): void {
	if (placed.timeline.layout.fits) draw(sceneAt(placed, at), appearance.theme, grid, placed.rectangle);
	else tooSmall(placed, appearance, grid);
}

function sceneAt(placed: PreparedDiagram, {step}: Moment): Scene {
	return placed.timeline.at(step - placed.firstStep);
}

/** Two diagrams of one stage, before and after, and the film between them in the stage's own cells. */
type Pair = {readonly from: PreparedDiagram; readonly to: PreparedDiagram; readonly film: Animation<Scene>};

function pairs(deck: Deck, from: Moment, to: Moment, size: Size, appearance: Appearance): Pair[] {
	const before = prepare(deck, from.slide, size, appearance).diagrams;
	const after = prepare(deck, to.slide, size, appearance).diagrams;
	if (from.slide === to.slide) {
		return before.flatMap((each): Pair[] => {
			if (!each.timeline.layout.fits) return [];
			const film = stepAnimation(
				each.timeline,
				clampStep(each.timeline, from.step - each.firstStep),
				clampStep(each.timeline, to.step - each.firstStep),
			);
			return [{from: each, to: each, film: moved(film, each.rectangle, size)}];
		});
	}
	const transition = transitionOf(deck, from, to);
	if (transition !== 'morph') return [];
	return after.flatMap((each): Pair[] => {
		const other = before.find(({timeline}) => timeline.diagram.stage === each.timeline.diagram.stage);
		if (other === undefined || !other.timeline.layout.fits || !each.timeline.layout.fits) return [];
		const first = translate(sceneAt(other, from), other.rectangle, size);
		const last = translate(sceneAt(each, to), each.rectangle, size);
		return [{from: other, to: each, film: morph(first, last)}];
	});
}

function clampStep({diagram}: Timeline, step: number): number {
	return Math.max(0, Math.min(diagram.steps.length, step));
}

function moved(film: Animation<Scene>, by: Rectangle, size: Size): Animation<Scene> {
	return {duration: film.duration, at: (t) => translate(film.at(t), by, size)};
}

/** Slides whose diagrams share a stage morph unless one of them says otherwise; others fade. */
function transitionOf(deck: Deck, from: Moment, to: Moment): SlideTransition {
	const later = deck.slides[Math.max(from.slide, to.slide)];
	if (later?.transition !== undefined) return later.transition;
	const stages = new Set(stagesOf(deck.slides[from.slide]));
	return stagesOf(deck.slides[to.slide]).some((stage) => stages.has(stage)) ? 'morph' : 'fade';
}

function stagesOf(slide: Slide | undefined): string[] {
	const blocks = slide?.columns.flat() ?? [];
	return blocks.flatMap((block) => (block.type === 'diagram' ? [block.diagram.stage] : []));
}

function between(deck: Deck, from: Moment, to: Moment, t: number, size: Size, appearance: Appearance): Grid {
	const films = filmsOf(deck, from, to, size, appearance);
	const before = text(deck, from, size, appearance);
	const after = text(deck, to, size, appearance);
	const isFilmed = (placed: PreparedDiagram) => films.some((pair) => pair.from === placed || pair.to === placed);
	for (const placed of prepare(deck, from.slide, size, appearance).diagrams)
		if (!isFilmed(placed)) drawStill(placed, from, appearance, before);
	for (const placed of prepare(deck, to.slide, size, appearance).diagrams)
		if (!isFilmed(placed)) drawStill(placed, to, appearance, after);
	const grid = new Grid(size);
	if (from.slide !== to.slide && transitionOf(deck, from, to) === 'slide')
		push(before, after, from.slide < to.slide, t, grid);
	else {
		const edge = films.length > 0 && from.slide !== to.slide ? 0.3 : 0.5;
		const fade = {out: inverseLerp(t, {from: 0, to: edge}), in: inverseLerp(t, {from: 1 - edge, to: 1})};
		blend(before, after, fade, {mix, foreground: appearance.theme.text, background: appearance.theme.background}, grid);
	}
	for (const {film} of films) draw(film.at(t), appearance.theme, grid);
	return grid;
}

const filmed = new WeakMap<Deck, {readonly key: string; readonly films: Pair[]}>();

/** The films of the transition that is playing; they are kept while it plays. */
function filmsOf(deck: Deck, from: Moment, to: Moment, size: Size, appearance: Appearance): Pair[] {
	const key = [from.slide, from.step, to.slide, to.step, size.width, size.height, appearance.theme.name].join(' ');
	const last = filmed.get(deck);
	if (last?.key === key) return last.films;
	const films = pairs(deck, from, to, size, appearance).filter(
		({film}) => film.duration > 0 || from.slide === to.slide,
	);
	filmed.set(deck, {key, films});
	return films;
}

/** The old picture leaves to one side while the new one follows it. */
function push(before: Grid, after: Grid, isForward: boolean, t: number, grid: Grid): void {
	const part = t < 0.5 ? 4 * t ** 3 : 1 - (-2 * t + 2) ** 3 / 2;
	const way = Math.round(grid.width * part);
	grid.blit(before, isForward ? -way : way, 0);
	grid.blit(after, isForward ? grid.width - way : way - grid.width, 0);
}

function tooSmall({timeline, rectangle}: PreparedDiagram, appearance: Appearance, grid: Grid): void {
	const {needs} = timeline.layout;
	const needed = `${needs.width}x${needs.height}`;
	const size = `${rectangle.width}x${rectangle.height}`;
	const message = (appearance.messages ?? english).format('small.diagram', {needed, size});
	const x = rectangle.x + Math.floor((rectangle.width - textWidth(message)) / 2);
	grid.text(
		Math.max(rectangle.x, x),
		rectangle.y + Math.floor(rectangle.height / 2),
		message,
		{fg: appearance.theme.muted},
		rectangle,
	);
}
