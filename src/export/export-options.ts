import type {Size} from '../cell/rectangle.ts';
import type {Appearance} from '../slide/appearance.ts';
import type {Assets} from './assets.ts';
import type {SlideRange} from './moments.ts';

/** What is exported, and how it looks. */
export type ExportOptions = {
	readonly size: Size;
	readonly appearance: Appearance;
	readonly motion: 'full' | 'none';
	readonly range: SlideRange;
	/** One moment instead of a range: a still picture, in formats that have one. */
	readonly step?: number | undefined;
	readonly isStill: boolean;
	/** A page or an image for every step, not only for every slide. */
	readonly hasSteps: boolean;
	readonly hasNotes: boolean;
	/** GIF and SVG: ms that a screen rests at most, and the most frames a second. */
	readonly hold: number;
	readonly fps: number;
	/** The font size of pixels, in px. */
	readonly fontSize: number;
	readonly assets: Assets;
	/** Hears how far it is, from 0 to 1. */
	readonly onProgress: (part: number) => void;
};

/** A file of an export. The name matters where there are several. */
export type OutputFile = {readonly name: string; readonly bytes: Uint8Array};
