import type {Size} from '../cell/rectangle.ts';
import type {DeckIndex} from '../deck/deck-index.ts';
import type {Deck} from '../deck/model.ts';
import type {State} from './state.ts';

/** What the player has to know of the screen to time animations and to move through lists. */
export type ScreenLayout = {
	/** The cells that the slide has, behind whatever lies over it. */
	slideSize(state: State): Size;
	/** How many pages the help or the glossary has. */
	pages(source: {readonly state: State; readonly deck: Deck; readonly index: DeckIndex}): number;
	/** How many slides the overview shows side by side and one below the other, on a screen of a size. */
	overview(screen: Size): {readonly columns: number; readonly rows: number};
};
