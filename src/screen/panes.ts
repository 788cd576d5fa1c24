import {Grid} from '../cell/grid.ts';
import type {Size} from '../cell/rectangle.ts';
import type {Deck} from '../deck/model.ts';
import {areas} from '../player/areas.ts';
import type {Mode} from '../player/keymap.ts';
import {type State, transition} from '../player/state.ts';
import type {Appearance} from '../slide/appearance.ts';
import {frame} from '../slide/slideshow.ts';
import {centre} from './centre.ts';
import {paintFooter} from './footer.ts';
import {paintGlossary} from './glossary.ts';
import {paintHelp} from './help.ts';
import {paintNotes} from './notes.ts';
import {paintOverview} from './overview.ts';
import {paintSearch} from './search.ts';
import {sketches} from './sketch.ts';

/** Paints what lies over the stage. */
type PaintOverlay = (state: State, deck: Deck, appearance: Appearance) => Grid;

const overlays: Readonly<Record<Mode, PaintOverlay | undefined>> = {
	stage: undefined,
	help: (state, _, appearance) => paintHelp(state.size, state.selected, appearance.theme, appearance.messages),
	glossary: (state, deck, appearance) => paintGlossary(state, deck, appearance.theme, appearance.messages),
	overview: (state, deck, appearance) =>
		paintOverview(state.size, state.selected, state.at.slide, deck, appearance, sketches(deck, appearance)),
	search: (state, deck, appearance) => paintSearch(state, deck, state.size, appearance.theme, appearance.messages),
};

/**
 * The whole screen of a talk as its state says: the same cells that the `App` shows, without Ink. The
 * footer's clock may be left out, for a picture that stands still.
 */
export function paintScreen(state: State, deck: Deck, appearance: Appearance, hasClock = true): Grid {
	const grid = new Grid(state.size);
	if (state.isBlank) return grid;
	const {stage, notes, footer} = areas(state.size, state.notes);
	grid.blit(paintStage(state, deck, stage, appearance), stage.x, stage.y);
	if (notes) {
		const pane = paintNotes(state, deck, notes, appearance.theme, appearance.messages);
		grid.blit(pane, notes.x, notes.y + notes.height - pane.height);
	}
	if (footer)
		grid.blit(
			paintFooter(state, deck, footer.width, appearance.theme, {hasClock, messages: appearance.messages}),
			footer.x,
			footer.y,
		);
	const overlay = overlays[state.mode]?.(state, deck, appearance);
	if (overlay) {
		const {x, y} = state.mode === 'overview' ? {x: 0, y: 0} : centre(overlay, state.size);
		grid.blit(overlay, x, y);
	}
	return grid;
}

function paintStage(state: State, deck: Deck, size: Size, appearance: Appearance): Grid {
	const running = transition(state);
	return frame({deck, at: state.at, ...(running === undefined ? {} : {transition: running})}, size, appearance);
}
