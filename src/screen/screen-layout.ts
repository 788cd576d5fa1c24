import type {ScreenLayout} from '../player/screen-layout.ts';
import {areas} from './areas.ts';
import {glossaryPages} from './glossary-pages.ts';
import {helpPages} from './help-pages.ts';
import {overviewGrid} from './overview-grid.ts';

/** The screen as the player has to know it. */
export const screenLayout: ScreenLayout = {
	slideSize: ({size, notes}) => areas(size, notes).slide,
	pages: (source) => (source.state.mode === 'glossary' ? glossaryPages(source) : helpPages(source.state.size)).length,
	overview: overviewGrid,
};
