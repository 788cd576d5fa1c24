import type {Deck, Slide} from './model.ts';

/** One slide of a deck that was read before the others, and what a screen that shows it tells of them. */
export type OpeningSlide = {
	/** It has no id yet: that depends on the slides before it. */
	readonly slide: Omit<Slide, 'id'>;
	/** What is known of the deck. A title that the deck takes from its first slide may be missing: it is the file's name then. */
	readonly deck: Omit<Deck, 'slides' | 'warnings'>;
	/** Of each slide in the deck, this one among them, the minutes that it has of its own. */
	readonly minutes: ReadonlyArray<number | undefined>;
};

/** A deck to show a slide in until the whole one is there: as long as that, and every other slide is blank. */
export function placeholderDeck({slide, deck, minutes}: OpeningSlide): Deck {
	// One blank slide stands for all without minutes, so that thousands weigh nothing.
	const blank: Slide = {
		id: '',
		index: 0,
		chapter: 0,
		layout: 'text',
		title: [],
		columns: [[]],
		steps: 0,
		notes: [],
		position: slide.position,
	};
	const slides = minutes.map((each) => (each === undefined ? blank : {...blank, minutes: each}));
	slides[slide.index] = {...slide, id: ''};
	return {...deck, slides, warnings: []};
}
