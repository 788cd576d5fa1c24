import type {Loaded} from '../../deck/load.ts';
import type {Deck} from '../../deck/model.ts';
import type {OpeningSlide} from '../../deck/opening-slide.ts';

/** What to read. */
export type LoadRequest = {
	readonly source: string;
	/** The deck's text, where it does not come from a file. */
	readonly text: string | undefined;
	readonly language: string | undefined;
	readonly preferred: readonly string[];
	readonly isAmbiguousWide: boolean;
	/** The slide (0-based) that is to be there before the others; undefined when that cannot be told yet. */
	readonly slide: number | undefined;
};

/** What the process that reads has to say, in this order. */
export type LoadedPart =
	| {readonly name: 'slide'; readonly opening: OpeningSlide | undefined; readonly reads: readonly string[]}
	| {readonly name: 'whole'; readonly loaded: Loaded; readonly reads: readonly string[]}
	| {readonly name: 'others'; readonly decks: readonly Deck[]};
