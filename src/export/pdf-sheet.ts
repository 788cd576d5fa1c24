import type {Grid} from '../cell/grid.ts';
import type {Theme} from '../theme/theme.ts';
import type {Metrics} from './metrics.ts';

/** One page: a screen, and what its speaker says, in paragraphs. */
export type Sheet = {readonly grid: Grid; readonly notes: readonly string[]};

export type PdfOptions = {
	readonly theme: Theme;
	/** In pt. */
	readonly metrics: Metrics;
	/** A TrueType font; what the pages need of it goes into the file. */
	readonly font: Uint8Array;
	readonly title: string;
	readonly author?: string | undefined;
	readonly language?: string | undefined;
	/** Whether the notes stand below the pictures, on paper-shaped pages. */
	readonly hasNotes: boolean;
};
