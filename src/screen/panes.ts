import {Grid} from '../cell/grid.ts';
import type {Rectangle, Size} from '../cell/rectangle.ts';
import {blankArea, paintBlank} from './blank.ts';
import {footerArea, paintFooter} from './footer.ts';
import {glossaryArea, paintGlossary} from './glossary.ts';
import {helpArea, paintHelp} from './help.ts';
import {notesArea, paintNotes} from './notes.ts';
import {overviewArea, paintOverview} from './overview.ts';
import {paintSearch, searchArea} from './search.ts';
import {paintSlide, slideArea} from './slide.ts';
import type {PaintPane, View} from './view.ts';

/** What may be on the screen. */
export type PaneName = 'slide' | 'notes' | 'footer' | 'overview' | 'search' | 'help' | 'glossary' | 'blank';

/** Cells with a place on a screen, in cells of it; the grid is as large as the area. */
export type Layer = {readonly name: string; readonly area: Rectangle; readonly grid: Grid};

/** Something on the screen of a talk. */
export type Pane = Layer & {readonly name: PaneName};

/** Where a pane is, in cells of the screen, and how it is painted. */
type PaneKind = {readonly area: (view: View) => Rectangle | undefined; readonly paint: PaintPane};

const kinds: Readonly<Record<PaneName, PaneKind>> = {
	slide: {area: slideArea, paint: paintSlide},
	notes: {area: notesArea, paint: paintNotes},
	footer: {area: footerArea, paint: paintFooter},
	overview: {area: overviewArea, paint: paintOverview},
	search: {area: searchArea, paint: paintSearch},
	help: {area: helpArea, paint: paintHelp},
	glossary: {area: glossaryArea, paint: paintGlossary},
	blank: {area: blankArea, paint: paintBlank},
};

/** The names of the panes that a view has, in painting order: what comes later lies over what came before. */
function paneNames({state}: View): readonly PaneName[] {
	if (state.isBlank) return ['blank'];
	return ['slide', 'notes', 'footer', ...(state.mode === 'slide' ? [] : [state.mode])];
}

/** One pane of a view; undefined where there is no room for it, or where it has nothing to do with the view. */
function paneOf(view: View, name: PaneName): Pane | undefined {
	if (!paneNames(view).includes(name)) return undefined;
	const {area: place, paint} = kinds[name];
	const area = place(view);
	return area === undefined ? undefined : {name, area, grid: paint(view, area)};
}

/** What is on the screen, in painting order. */
export function panes(view: View): readonly Pane[] {
	return paneNames(view).flatMap((name) => paneOf(view, name) ?? []);
}

/** The whole screen: layers one over the other, the first one undermost. */
export function composeScreen(all: readonly Layer[], size: Size): Grid {
	const screen = new Grid(size);
	for (const {grid, area} of all) screen.blit(grid, area.x, area.y);
	return screen;
}
