import type {Grid} from '../cell/grid.ts';
import type {Rectangle, Size} from '../cell/rectangle.ts';
import {runningTransition} from '../player/state.ts';
import {areas} from './areas.ts';
import type {View} from './view.ts';

/** Where the slide is: all but the footer, and what small notes take. */
export function slideArea({state}: View): Rectangle {
	return areas(state.size, state.notes).slide;
}

/** The slide where the talk is, or the way to it. */
export function paintSlide({state, slideshow}: View, area: Size): Grid {
	const show = slideshow(area);
	const running = runningTransition(state);
	return running === undefined ? show.frame(state.at) : show.transition(running.from, state.at).at(running.t);
}
