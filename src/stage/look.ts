import type {Grid} from '../cell/grid.ts';
import type {Size} from '../cell/rectangle.ts';
import type {Theme} from '../theme/theme.ts';
import type {Words} from '../words/words.ts';

/** How a stage is shown, whatever is on it. */
export type Look = {
	readonly theme: Theme;
	readonly isAscii: boolean;
	readonly motion: 'full' | 'none';
	/** The program's own words; English by default. */
	readonly words?: Words;
	/**
	 * Draws a title in letters several cells high, in a grid no larger than `size`; undefined when it does
	 * not fit or the letters do not have its script.
	 */
	readonly bigTitle?: (text: string, size: Size, theme: Theme, isAscii: boolean) => Grid | undefined;
};
