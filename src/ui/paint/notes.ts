import type {Grid} from '../../cell/grid.ts';
import type {Size} from '../../cell/rectangle.ts';
import {attribute, type Style} from '../../cell/style.ts';
import {clip, wrap} from '../../cell/wrap.ts';
import type {Deck} from '../../deck/slide.ts';
import {after} from '../../player/moment.ts';
import {clockText, plannedUntil} from '../../player/pace.ts';
import {titleText} from '../../player/search.ts';
import {elapsed, type State} from '../../player/state.ts';
import type {Theme} from '../../theme/theme.ts';
import {panel} from './panel.ts';

type Line = {readonly text: string; readonly style: Style};

/** The speaker's notes of the slide on stage: cues first and bright, then the text; below, what comes next. */
export function paintNotes(state: State, deck: Deck, size: Size, theme: Theme): Grid {
	const grid = panel(size, theme, `Notes${pace(state, deck)}`, next(state, deck));
	const lines = noteLines(state, deck, Math.max(1, size.width - 4), theme);
	const rows = Math.max(0, size.height - 2);
	for (const [index, line] of lines.slice(0, rows).entries()) {
		const isCut = index === rows - 1 && lines.length > rows;
		grid.text(2, 1 + index, isCut ? cut(line.text, size.width - 4) : line.text, line.style);
	}
	return grid;
}

function noteLines(state: State, deck: Deck, width: number, theme: Theme): readonly Line[] {
	const notes = deck.slides[state.at.slide]?.notes ?? [];
	const cue = {bg: theme.surface, fg: theme.signal, attributes: attribute.bold};
	const text = {bg: theme.surface, fg: theme.text};
	const lines = notes.flatMap((note) => [
		...note.cues.flatMap((each) => wrap(each, width).map((line) => ({text: line, style: cue}))),
		...paragraphs(note.text).flatMap((each) => wrap(each, width).map((line) => ({text: line, style: text}))),
	]);
	return lines.length > 0 ? lines : [{text: clip('No notes', width), style: {bg: theme.surface, fg: theme.muted}}];
}

function paragraphs(text: string): readonly string[] {
	return text
		.trim()
		.split(/\n\s*\n/)
		.map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
		.filter((paragraph) => paragraph !== '');
}

function cut(text: string, width: number): string {
	return clip(`${text} …`, width);
}

function pace(state: State, deck: Deck): string {
	const running = elapsed(state);
	const plan = plannedUntil(deck, state.at);
	if (running === undefined || plan === undefined) return '';
	const ahead = plan - running;
	return Math.abs(ahead) < 30_000 ? ', on time' : `, ${clockText(Math.abs(ahead))} ${ahead > 0 ? 'ahead' : 'behind'}`;
}

function next(state: State, deck: Deck): string {
	const following = after(deck, {slide: state.at.slide, step: Number.MAX_SAFE_INTEGER});
	const slide = following === undefined ? undefined : deck.slides[following.slide];
	return slide === undefined ? 'Last slide' : `Next: ${titleText(slide) || `slide ${slide.index + 1}`}`;
}
