import type {Grid} from '../cell/grid.ts';
import type {Size} from '../cell/rectangle.ts';
import {attribute, type Style} from '../cell/style.ts';
import {textWidth} from '../cell/width.ts';
import {clip, wrap} from '../cell/wrap.ts';
import type {Deck} from '../deck/model.ts';
import {after} from '../deck/moment.ts';
import {slideLabel} from '../deck/slide-text.ts';
import {english, type Messages} from '../messages/messages.ts';
import {keymap} from '../player/keymap.ts';
import {clockText, plannedUntil} from '../player/pace.ts';
import {elapsed, type State} from '../player/state.ts';
import type {Theme} from '../theme/theme.ts';
import {label, panel} from './panel.ts';

const notesKey = keymap.find(({command}) => command.type === 'resize-notes')?.keys ?? '';

type Line = {readonly text: string; readonly style: Style};

/**
 * The speaker's notes of the slide on stage: cues first and bright, then the text; below, what comes next
 * and how much did not fit. Large notes under the stage are only as high as they need to be.
 */
export function paintNotes(state: State, deck: Deck, size: Size, theme: Theme, messages: Messages = english): Grid {
	const lines = noteLines(state, deck, Math.max(1, size.width - 4), theme, messages);
	const isSheet = state.notes === 'large' && size.width === state.size.width;
	const height = isSheet ? Math.min(size.height, lines.length + 2) : size.height;
	const rows = Math.max(0, height - 2);
	const more = lines.length > rows ? missing(lines.length - rows, state, messages) : '';
	const room = size.width - 6 - (more === '' ? 0 : textWidth(more) + 3);
	const following = next(state, deck, messages);
	const hint = room < 8 ? '' : clip(following, room);
	const grid = panel({...size, height}, theme, pace(state, deck, messages), hint);
	for (const [index, line] of lines.slice(0, rows).entries()) {
		const isCut = index === rows - 1 && more !== '';
		grid.text(2, 1 + index, isCut ? cut(line.text, size.width - 4) : line.text, line.style);
	}
	const x = size.width - 4 - textWidth(more);
	if (rows > 0 && x >= 2) label(grid, height - 1, more, {fg: theme.signal, bg: theme.surface}, theme, {x});
	return grid;
}

/** That there is more to read, and the key that shows it. */
function missing(lines: number, {notes}: State, messages: Messages): string {
	return notes === 'large'
		? messages.format('small.more', {lines})
		: messages.format('notes.more', {lines, key: notesKey});
}

function noteLines(state: State, deck: Deck, width: number, theme: Theme, messages: Messages): readonly Line[] {
	const notes = deck.slides[state.at.slide]?.notes ?? [];
	const cue = {bg: theme.surface, fg: theme.signal, attributes: attribute.bold};
	const text = {bg: theme.surface, fg: theme.text};
	const lines = notes.flatMap((note) => [
		...note.cues.flatMap((each) => wrap(each, width).map((line) => ({text: line, style: cue}))),
		...paragraphs(note.text).flatMap((each) => wrap(each, width).map((line) => ({text: line, style: text}))),
	]);
	return lines.length > 0
		? lines
		: [{text: clip(messages.format('notes.none'), width), style: {bg: theme.surface, fg: theme.muted}}];
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

function pace(state: State, deck: Deck, messages: Messages): string {
	const running = elapsed(state);
	const plan = plannedUntil(deck, state.at);
	if (running === undefined || plan === undefined) return messages.format('notes.title');
	const ahead = plan - running;
	if (Math.abs(ahead) < 30_000) return messages.format('notes.onTime');
	return messages.format(ahead > 0 ? 'notes.ahead' : 'notes.behind', {time: clockText(Math.abs(ahead))});
}

function next(state: State, deck: Deck, messages: Messages): string {
	const following = after(deck, {slide: state.at.slide, step: Number.MAX_SAFE_INTEGER});
	const slide = following === undefined ? undefined : deck.slides[following.slide];
	if (slide === undefined) return messages.format('notes.last');
	const title = slideLabel(slide);
	return title === ''
		? messages.format('notes.nextUntitled', {slide: slide.index + 1})
		: messages.format('notes.next', {title});
}
