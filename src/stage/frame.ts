import {blend} from '../cell/blend.ts';
import {Grid} from '../cell/grid.ts';
import type {Rectangle, Size} from '../cell/rectangle.ts';
import {textWidth} from '../cell/width.ts';
import type {Deck, Slide, SlideTransition} from '../deck/slide.ts';
import {draw} from '../diagram/draw.ts';
import type {Scene} from '../diagram/scene.ts';
import {translate} from '../diagram/translate.ts';
import {morphDuration} from '../motion/duration.ts';
import {progress} from '../motion/easing.ts';
import {morph} from '../motion/morph.ts';
import {type Film, stepFilm} from '../motion/sequence.ts';
import type {Staged} from '../motion/stage.ts';
import {mix} from '../theme/mix.ts';
import {english} from '../words/words.ts';
import type {Look} from './look.ts';
import {type PlacedDiagram, prepare} from './prepare.ts';

/** A place in a deck: a slide and how many of its steps are shown; both 0-based. */
export type Moment = {readonly slide: number; readonly step: number};

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
export function frame(view: View, size: Size, look: Look): Grid {
	const {deck, at, transition} = view;
	if (transition === undefined || transition.t >= 1) return still(deck, at, size, look);
	if (transition.t <= 0) return still(deck, transition.from, size, look);
	return between(deck, transition.from, at, transition.t, size, look);
}

/** How long the way from one moment to another takes, in milliseconds; 0 is a cut. */
export function duration(deck: Deck, from: Moment, to: Moment, size: Size, look: Look): number {
	if (look.motion === 'none' || (from.slide === to.slide && from.step === to.step)) return 0;
	const films = Math.max(0, ...pairs(deck, from, to, size, look).map(({film}) => film.duration));
	if (from.slide !== to.slide) return films > 0 ? films : plainDuration[transitionOf(deck, from, to)];
	if (films > 0) return films;
	return still(deck, from, size, look).equals(still(deck, to, size, look)) ? 0 : revealDuration;
}

function still(deck: Deck, at: Moment, size: Size, look: Look): Grid {
	const grid = text(deck, at, size, look);
	for (const placed of prepare(deck, at.slide, size, look).diagrams) drawStill(placed, at, look, grid);
	return grid;
}

function text(deck: Deck, at: Moment, size: Size, look: Look): Grid {
	const grid = new Grid(size);
	prepare(deck, at.slide, size, look).composition.paint(grid, at.step);
	return grid;
}

function drawStill(placed: PlacedDiagram, at: Moment, look: Look, grid: Grid): void {
	if (placed.staged.layout.fits) draw(sceneAt(placed, at), look.theme, grid, placed.rectangle);
	else tooSmall(placed, look, grid);
}

function sceneAt(placed: PlacedDiagram, {step}: Moment): Scene {
	return placed.staged.at(step - placed.firstStep);
}

/** Two diagrams of one stage, before and after, and the film between them in the stage's own cells. */
type Pair = {readonly from: PlacedDiagram; readonly to: PlacedDiagram; readonly film: Film};

function pairs(deck: Deck, from: Moment, to: Moment, size: Size, look: Look): Pair[] {
	const before = prepare(deck, from.slide, size, look).diagrams;
	const after = prepare(deck, to.slide, size, look).diagrams;
	if (from.slide === to.slide) {
		return before.flatMap((each): Pair[] => {
			if (!each.staged.layout.fits) return [];
			const film = stepFilm(
				each.staged,
				clampStep(each.staged, from.step - each.firstStep),
				clampStep(each.staged, to.step - each.firstStep),
			);
			return [{from: each, to: each, film: moved(film, each.rectangle, size)}];
		});
	}
	const transition = transitionOf(deck, from, to);
	if (transition !== 'morph') return [];
	return after.flatMap((each): Pair[] => {
		const other = before.find(({staged}) => staged.diagram.stage === each.staged.diagram.stage);
		if (other === undefined || !other.staged.layout.fits || !each.staged.layout.fits) return [];
		const first = translate(sceneAt(other, from), other.rectangle, size);
		const last = translate(sceneAt(each, to), each.rectangle, size);
		return [{from: other, to: each, film: {duration: morphDuration(first, last), at: morph(first, last)}}];
	});
}

function clampStep({diagram}: Staged, step: number): number {
	return Math.max(0, Math.min(diagram.steps.length, step));
}

function moved(film: Film, by: Rectangle, size: Size): Film {
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

function between(deck: Deck, from: Moment, to: Moment, t: number, size: Size, look: Look): Grid {
	const films = filmsOf(deck, from, to, size, look);
	const before = text(deck, from, size, look);
	const after = text(deck, to, size, look);
	const isFilmed = (placed: PlacedDiagram) => films.some((pair) => pair.from === placed || pair.to === placed);
	for (const placed of prepare(deck, from.slide, size, look).diagrams)
		if (!isFilmed(placed)) drawStill(placed, from, look, before);
	for (const placed of prepare(deck, to.slide, size, look).diagrams)
		if (!isFilmed(placed)) drawStill(placed, to, look, after);
	const grid = new Grid(size);
	if (from.slide !== to.slide && transitionOf(deck, from, to) === 'slide')
		push(before, after, from.slide < to.slide, t, grid);
	else {
		const edge = films.length > 0 && from.slide !== to.slide ? 0.3 : 0.5;
		const fade = {out: progress(t, {from: 0, to: edge}), in: progress(t, {from: 1 - edge, to: 1})};
		blend(before, after, fade, {mix, foreground: look.theme.text, background: look.theme.background}, grid);
	}
	for (const {film} of films) draw(film.at(t), look.theme, grid);
	return grid;
}

const filmed = new WeakMap<Deck, {readonly key: string; readonly films: Pair[]}>();

/** The films of the transition that is playing; they are kept while it plays. */
function filmsOf(deck: Deck, from: Moment, to: Moment, size: Size, look: Look): Pair[] {
	const key = [from.slide, from.step, to.slide, to.step, size.width, size.height, look.theme.name].join(' ');
	const last = filmed.get(deck);
	if (last?.key === key) return last.films;
	const films = pairs(deck, from, to, size, look).filter(({film}) => film.duration > 0 || from.slide === to.slide);
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

function tooSmall({staged, rectangle}: PlacedDiagram, look: Look, grid: Grid): void {
	const {needs} = staged.layout;
	const needed = `${needs.width}x${needs.height}`;
	const size = `${rectangle.width}x${rectangle.height}`;
	const message = (look.words ?? english).say('small.diagram', {needed, size});
	const x = rectangle.x + Math.floor((rectangle.width - textWidth(message)) / 2);
	grid.text(
		Math.max(rectangle.x, x),
		rectangle.y + Math.floor(rectangle.height / 2),
		message,
		{fg: look.theme.muted},
		rectangle,
	);
}
