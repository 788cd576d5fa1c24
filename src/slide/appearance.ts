import type {Grid} from '../cell/grid.ts';
import type {Size} from '../cell/rectangle.ts';
import type {Messages} from '../messages/messages.ts';
import type {Theme} from '../theme/theme.ts';

/** How a stage is shown, whatever is on it. */
export type Appearance = {
	readonly theme: Theme;
	readonly isAscii: boolean;
	readonly motion: 'full' | 'none';
	/** The program's own words; English by default. */
	readonly messages?: Messages;
	/**
	 * Draws a title in letters several cells high, in a grid no larger than `size`; undefined when it does
	 * not fit or the letters do not have its script.
	 */
	readonly bigTitle?: (text: string, size: Size, theme: Theme, isAscii: boolean) => Grid | undefined;
};
