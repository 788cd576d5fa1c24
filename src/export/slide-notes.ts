import type {Deck} from '../deck/model.ts';

/** What the speaker says at a slide (0-based), a paragraph each; a cue is one that begins with `▸`. */
export function notesOf(deck: Deck, slide: number): string[] {
	const notes = deck.slides[slide]?.notes ?? [];
	return notes
		.flatMap(({text, cues}) => [...cues.map((cue) => `▸ ${oneLine(cue)}`), ...text.split(/\n\s*\n/).map(oneLine)])
		.filter((paragraph) => paragraph !== '');
}

function oneLine(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}
