import type {Chapter, Deck, Slide} from '../../src/deck/model.ts';

/** A slide as tests write it. */
type SlideSketch = {
	readonly title: string;
	readonly steps?: number;
	readonly minutes?: number;
	readonly text?: string;
	readonly notes?: string;
};

/** A chapter as tests write it; with a label it is an era. */
export type ChapterSketch = {
	readonly id: string;
	readonly label?: string;
	readonly minutes?: number;
	readonly slides: readonly SlideSketch[];
};

/** A deck of plain slides for tests of the player and its screens. */
export function deckOf(chapters: readonly ChapterSketch[], minutes?: number): Deck {
	const slides: Slide[] = [];
	const made: Chapter[] = chapters.map((chapter, index) => {
		const first = slides.length;
		for (const sketch of chapter.slides) slides.push(slideOf(sketch, slides.length, index));
		return {
			id: chapter.id,
			first,
			count: chapter.slides.length,
			...(chapter.minutes === undefined ? {} : {minutes: chapter.minutes}),
			...(chapter.label === undefined ? {} : {era: {id: chapter.id, label: chapter.label}}),
		};
	});
	return {
		title: 'A deck',
		languages: [],
		sources: new Map(),
		chapters: made,
		slides,
		warnings: [],
		...(minutes === undefined ? {} : {minutes}),
	};
}

function slideOf(sketch: SlideSketch, index: number, chapter: number): Slide {
	return {
		id: sketch.title.toLowerCase().replaceAll(' ', '-'),
		index,
		chapter,
		layout: 'text',
		title: [{text: sketch.title}],
		columns: [sketch.text === undefined ? [] : [{type: 'paragraph', step: 0, spans: [{text: sketch.text}]}]],
		steps: sketch.steps ?? 0,
		notes: sketch.notes === undefined ? [] : [{text: sketch.notes, cues: []}],
		position: {file: 'deck.md', line: index + 1, column: 1},
		...(sketch.minutes === undefined ? {} : {minutes: sketch.minutes}),
	};
}

/** A title, then three eras of two or three slides, some with steps. */
export const talk = deckOf([
	{id: 'intro', slides: [{title: 'Opening'}]},
	{
		id: 'lxc',
		label: '0.8',
		slides: [
			{title: 'Monolith', steps: 2},
			{title: 'Limits', notes: 'Say LXC slowly.'},
		],
	},
	{
		id: 'own',
		label: '0.9',
		slides: [
			{title: 'Libcontainer', text: 'A driver of its own'},
			{title: 'Driver API', steps: 3},
		],
	},
	{id: 'split', label: '1.11', slides: [{title: 'Containerd'}, {title: 'Shims'}, {title: 'Closing'}]},
]);
