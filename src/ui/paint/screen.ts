import {Grid} from '../../cell/grid.ts';
import type {Size} from '../../cell/rectangle.ts';
import type {Deck} from '../../deck/slide.ts';
import type {Mode} from '../../player/keymap.ts';
import {type State, transition} from '../../player/state.ts';
import {frame} from '../../stage/frame.ts';
import type {Look} from '../../stage/look.ts';
import {areas} from '../areas.ts';
import {centre} from './centre.ts';
import {paintFooter} from './footer.ts';
import {paintGlossary} from './glossary.ts';
import {paintHelp} from './help.ts';
import {paintNotes} from './notes.ts';
import {paintOverview} from './overview.ts';
import {paintSearch} from './search.ts';
import {sketches} from './sketch.ts';

/** Paints what lies over the stage. */
type PaintOverlay = (state: State, deck: Deck, look: Look) => Grid;

const overlays: Readonly<Record<Mode, PaintOverlay | undefined>> = {
	stage: undefined,
	help: (state, _, look) => paintHelp(state.size, state.selected, look.theme, look.words),
	glossary: (state, deck, look) => paintGlossary(state, deck, look.theme, look.words),
	overview: (state, deck, look) =>
		paintOverview(state.size, state.selected, state.at.slide, deck, look, sketches(deck, look)),
	search: (state, deck, look) => paintSearch(state, deck, state.size, look.theme, look.words),
};

/**
 * The whole screen of a talk as its state says: the same cells that the `App` shows, without Ink. The
 * footer's clock may be left out, for a picture that stands still.
 */
export function paintScreen(state: State, deck: Deck, look: Look, hasClock = true): Grid {
	const grid = new Grid(state.size);
	if (state.isBlank) return grid;
	const {stage, notes, footer} = areas(state.size, state.notes);
	grid.blit(paintStage(state, deck, stage, look), stage.x, stage.y);
	if (notes) {
		const pane = paintNotes(state, deck, notes, look.theme, look.words);
		grid.blit(pane, notes.x, notes.y + notes.height - pane.height);
	}
	if (footer)
		grid.blit(paintFooter(state, deck, footer.width, look.theme, {hasClock, words: look.words}), footer.x, footer.y);
	const overlay = overlays[state.mode]?.(state, deck, look);
	if (overlay) {
		const {x, y} = state.mode === 'overview' ? {x: 0, y: 0} : centre(overlay, state.size);
		grid.blit(overlay, x, y);
	}
	return grid;
}

function paintStage(state: State, deck: Deck, size: Size, look: Look): Grid {
	const running = transition(state);
	return frame({deck, at: state.at, ...(running === undefined ? {} : {transition: running})}, size, look);
}
