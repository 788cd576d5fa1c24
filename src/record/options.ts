import type {Grid} from '../cell/grid.ts';
import type {Size} from '../cell/rectangle.ts';
import type {Deck} from '../deck/model.ts';
import type {Appearance} from '../slide/appearance.ts';
import type {Theme} from '../theme/theme.ts';
import type {CueSheet} from './cues.ts';

/** How a deck is played without an audience. */
export type RenderOptions = {
	/** The whole screen in cells, captions included. */
	readonly size: Size;
	/** A theme's name. */
	readonly theme: string;
	readonly isAscii?: boolean;
	readonly motion?: 'full' | 'none';
	/** How many times faster than the talk; 1 unless told. */
	readonly speed?: number;
	/** The most frames a second while something moves; 30 unless told. */
	readonly fps?: number;
	/** The first and the last slide to play, 0-based; the deck's own unless told. */
	readonly from?: number;
	readonly to?: number;
	/** Keys at given times; without them the deck's minutes say when to go on. */
	readonly cues?: CueSheet;
	/** The deck in other languages, in the order in which the cues go through them. */
	readonly editions?: readonly Deck[];
	/** The language of the program's own words where the deck names none that there are words in; English unless told. */
	readonly language?: string;
	/** Shows the notes as subtitles under the screen. */
	readonly hasCaptions?: boolean;
	readonly bigTitle?: NonNullable<Appearance['bigTitle']>;
};

/** A screen that is shown from a time on. */
export type Frame = {
	/** ms from the start, whole. */
	readonly time: number;
	/** Every colour in it is a real one, and its glyphs are ASCII where that is wanted. */
	readonly grid: Grid;
	/** The title of the slide that has just arrived on the screen. */
	readonly marker?: string;
};

/** A deck being played on a clock of its own. */
export type Rendering = {
	readonly title: string;
	readonly size: Size;
	/** The theme that it begins with. */
	readonly theme: Theme;
	/** How long it takes, in whole ms. The last frame is shown until then. */
	readonly duration: number;
	/** Screens that differ from the one before, or that carry a marker, in order of time; the first at 0. They are painted when asked for. */
	readonly frames: Iterable<Frame>;
};
