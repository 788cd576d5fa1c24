import type {Grid} from '../cell/grid.ts';
import type {Size} from '../cell/rectangle.ts';
import type {DeckIndex} from '../deck/deck-index.ts';
import type {Deck} from '../deck/model.ts';
import type {StopsOf} from '../deck/moment.ts';
import type {Session} from '../player/session.ts';
import type {State} from '../player/state.ts';
import type {Appearance} from '../slide/appearance.ts';
import type {Slideshow} from '../slide/slideshow.ts';
import {areas} from './areas.ts';

/** All that the screen shows something of. */
export type View = {
	readonly state: State;
	readonly deck: Deck;
	readonly index: DeckIndex;
	readonly appearance: Appearance;
	/** The deck as slides of a size; kept by whoever made the view, so that asking again costs nothing. */
	readonly slideshow: (size: Size) => Slideshow;
	/** Whether the footer has its clock; not in a picture that stands still. */
	readonly hasClock: boolean;
};

/** The moments that the keys go through in a view. */
export function stopsIn({state, slideshow}: View): StopsOf {
	return (slide) => slideshow(areas(state.size, state.notes).slide).stops(slide);
}

/** Paints a pane on a grid of a size: every pane has this shape. */
export type PaintPane = (view: View, area: Size) => Grid;

/** The part of a session that is shown. */
type ShownSession = Pick<Session, 'editions' | 'index' | 'appearance' | 'slideshow'>;

/** What a session shows in a state. */
export function viewOf(session: ShownSession, state: State, hasClock = true): View {
	return {
		state,
		deck: session.editions.of(state),
		index: session.index(state),
		appearance: session.appearance(state),
		slideshow: (size) => session.slideshow(state, size),
		hasClock,
	};
}
