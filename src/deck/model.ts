import type {Diagnostic, Position} from '../check/diagnostic.ts';
import type {Diagram} from '../diagram/model.ts';
import type {CustomRoles} from '../theme/roles.ts';
import type {SyntaxKind} from '../theme/theme.ts';
import type {Term} from './glossary.ts';

/** A deck in one language, ready to be shown. Nothing in it needs a file any more. */
export type Deck = {
	readonly title: string;
	readonly subtitle?: string;
	readonly author?: string;
	readonly date?: string;
	/** The first is the default. Empty when the deck names none. */
	readonly languages: readonly string[];
	/** The language that was loaded, when the deck names any. */
	readonly language?: string;
	readonly theme?: string;
	/** The roles that the deck adds to those of the themes, or recolours; absent when it defines none. */
	readonly roles?: CustomRoles;
	/** The planned length in minutes. */
	readonly minutes?: number;
	/** Named references. */
	readonly sources: ReadonlyMap<string, string>;
	/** The words that the deck explains, as its author ordered them; absent when it has no glossary. */
	readonly glossary?: readonly Term[];
	readonly chapters: readonly Chapter[];
	/** Of all chapters, in order. Never empty. */
	readonly slides: readonly Slide[];
	readonly warnings: readonly Diagnostic[];
};

/** A file of a deck, or all of a deck in one file. */
export type Chapter = {
	/** The era's id, or the file's name without number and language. */
	readonly id: string;
	readonly title?: string;
	/** The speaker's budget. */
	readonly minutes?: number;
	/** Present when the chapter stands on the timeline. */
	readonly era?: Era;
	/** Index of its first slide in the deck, 0-based. */
	readonly first: number;
	/** How many slides it has. */
	readonly count: number;
};

/** A time on the timeline in the footer. */
export type Era = {
	readonly id: string;
	/** What the timeline shows, such as "0.9". */
	readonly label: string;
	readonly date?: string;
	readonly title?: string;
};

export type SlideLayout = 'text' | 'title' | 'columns' | 'diagram' | 'quote';
export type SlideTransition = 'none' | 'fade' | 'slide' | 'morph';

/** A slide as its author wrote it. */
export type Slide = {
	/** Unique in the deck: the `id` directive, or made from the title. */
	readonly id: string;
	/** 0-based index in the deck. */
	readonly index: number;
	/** Index into the deck's chapters. */
	readonly chapter: number;
	readonly layout: SlideLayout;
	readonly transition?: SlideTransition;
	readonly minutes?: number;
	/** The first heading of level 1 or 2, taken out of the blocks; empty when there is none. */
	readonly title: readonly Span[];
	/** One column unless the layout is `columns`. Each with its blocks in order. */
	readonly columns: ReadonlyArray<readonly SlideBlock[]>;
	/** How many presses of the forward key the slide takes before the next one: 0 for a plain slide. */
	readonly steps: number;
	readonly notes: readonly Note[];
	readonly position: Position;
};

/** One comment of the author's; cues are its `cue:` lines, taken out of the text. */
export type Note = {readonly text: string; readonly cues: readonly string[]};

/** `step` is the first step (0-based) at which the block is seen. Space is kept for it before. */
export type SlideBlock = {readonly step: number} & (
	| {readonly type: 'heading'; readonly level: number; readonly spans: readonly Span[]}
	| {readonly type: 'paragraph'; readonly spans: readonly Span[]}
	| {readonly type: 'list'; readonly start?: number; readonly items: readonly ListItem[]}
	| {readonly type: 'quote'; readonly blocks: readonly SlideBlock[]}
	| {
			readonly type: 'table';
			readonly align: readonly Alignment[];
			readonly rows: ReadonlyArray<ReadonlyArray<readonly Span[]>>;
	  }
	| {
			readonly type: 'code';
			readonly language: string;
			readonly lines: ReadonlyArray<readonly Token[]>;
			readonly ranges: readonly LineRange[];
	  }
	| {readonly type: 'rule'}
	/** Its own step s is shown at the slide's step `step + s`. The position is that of its fence. */
	| {readonly type: 'diagram'; readonly diagram: Diagram; readonly position: Position}
);

export type ListItem = {readonly step: number; readonly checked?: boolean; readonly blocks: readonly SlideBlock[]};
export type Alignment = 'left' | 'center' | 'right' | undefined;

/** A run of text with one look. A `\n` in the text is a hard line break. */
export type Span = {
	readonly text: string;
	readonly strong?: boolean;
	readonly emphasis?: boolean;
	readonly strike?: boolean;
	readonly code?: boolean;
	readonly link?: string;
	/** The first use on the slide of a term of the glossary. The loader leaves this to whoever shows the slide. */
	readonly term?: boolean;
};

/** A run of source code of one kind. */
export type Token = {readonly text: string; readonly kind: SyntaxKind};

/** The 1-based lines that are lit at one step of a code block; `all` lights every line. */
export type LineRange = 'all' | ReadonlySet<number>;
