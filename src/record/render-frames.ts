import {ascii} from '../cell/ascii.ts';
import {Grid} from '../cell/grid.ts';
import {attribute, defaultColour} from '../cell/style.ts';
import type {Deck} from '../deck/model.ts';
import {titleText} from '../deck/slide-text.ts';
import type {Messages} from '../messages/messages.ts';
import {runningTransition, type State} from '../player/state.ts';
import {composeScreen, panes} from '../screen/panes.ts';
import {themeOrDefault} from '../theme/index.ts';
import type {Theme} from '../theme/theme.ts';
import type {Frame, Rendering, RenderOptions} from './options.ts';
import {captionRows, paintCaption} from './paint-caption.ts';
import {type StateSample, simulate} from './simulate.ts';

/**
 * Plays a deck on a clock of its own, through the same player and painters as a talk: the same deck and
 * options give the same frames. Throws a RangeError when the screen has no cell, and a CueError for a
 * cue after the end.
 *
 * @example
 * ```js
 * import {files, loadDeck, renderFrames} from 'morphdeck';
 *
 * const {deck} = await loadDeck('-', {reader: files, text: '# One\n\n---\n\n# Two'});
 * const {duration, frames} = renderFrames(deck, {size: {width: 40, height: 10}, theme: 'day'});
 * const titles = [...frames].flatMap(({time, marker}) => (marker === undefined ? [] : [`${marker} at ${time} ms`]));
 * console.log(titles.join(', '), 'of', duration);
 * // → One at 0 ms, Two at 8320 ms of 16000
 * ```
 */
export function renderFrames(deck: Deck, options: RenderOptions): Rendering {
	const {size, hasCaptions} = options;
	const least = 1 + (hasCaptions ? captionRows : 0);
	if (!(size.width >= 1 && size.height >= least))
		throw new RangeError(`A screen of ${size.width}x${size.height} has no room for a slide`);
	const simulation = simulate(deck, options);
	return {
		title: deck.title,
		size,
		theme: themeOrDefault(options.theme),
		duration: simulation.duration,
		frames: {[Symbol.iterator]: () => framesOf(simulation.play(), options)},
	};
}

function* framesOf(samples: Iterable<StateSample>, options: RenderOptions): Generator<Frame, void, void> {
	let last: Grid | undefined;
	let marked: number | undefined;
	for (const sample of samples) {
		const {time, view} = sample;
		const {state, deck, appearance} = view;
		const grid = paint(sample, options);
		const whole = wholeSlide(state);
		const isMarker = whole !== undefined && whole !== marked;
		if (!isMarker && last?.equals(grid)) continue;
		last = grid;
		if (isMarker) marked = whole;
		yield isMarker ? {time, grid, marker: markerOf(deck, whole, appearance.messages)} : {time, grid};
	}
}

/**
 * The slide that is seen whole, without a rest of another one: who jumps to its marker shall see it so. A
 * slide that was left before it arrived is whole for a moment, when the way to the next one begins.
 */
function wholeSlide(state: State): number | undefined {
	const running = runningTransition(state);
	if (running === undefined) return state.at.slide;
	return running.t === 0 ? running.from.slide : undefined;
}

function markerOf(deck: Deck, index: number, messages: Messages): string {
	const slide = deck.slides[index];
	const title = slide === undefined ? '' : titleText(slide).replace(/\s+/g, ' ').trim();
	return title || messages.format('slide.untitled', {slide: index + 1});
}

function paint({view, caption}: StateSample, options: RenderOptions): Grid {
	const {appearance, state} = view;
	const screen = composeScreen(panes(view), state.size);
	const grid = new Grid(options.size);
	grid.blit(screen, 0, 0);
	if (options.hasCaptions) {
		const size = {width: grid.width, height: captionRows};
		grid.blit(paintCaption(caption, size, appearance.theme), 0, screen.height);
	}
	return resolved(grid, appearance.theme, appearance.isAscii);
}

/**
 * The grid with real colours and real glyphs: whoever shows it need not know the theme. A blank cell has
 * the theme's text colour, whatever it was painted with, because nobody can see that change.
 */
function resolved(grid: Grid, {text, background}: Theme, isAscii: boolean): Grid {
	const {glyphs, foregrounds, backgrounds, attributes} = grid;
	for (let index = 0; index < glyphs.length; index++) {
		const isBlank = glyphs[index] === ' ' && ((attributes[index] as number) & seenOnBlanks) === 0;
		if (isBlank) attributes[index] = 0;
		if (isBlank || foregrounds[index] === defaultColour) foregrounds[index] = text;
		if (backgrounds[index] === defaultColour) backgrounds[index] = background;
		if (isAscii) glyphs[index] = ascii(glyphs[index] as string);
	}
	return grid;
}

const seenOnBlanks = attribute.underline | attribute.inverse | attribute.strike;
