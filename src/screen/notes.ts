import type {Grid} from '../cell/grid.ts';
import type {Rectangle, Size} from '../cell/rectangle.ts';
import {attribute, type Style} from '../cell/style.ts';
import {textWidth} from '../cell/width.ts';
import {clip, wrap} from '../cell/wrap.ts';
import {slideLabel} from '../deck/slide-text.ts';
import {keymap} from '../player/keymap.ts';
import {clockText, plannedUntil} from '../player/pace.ts';
import {elapsed} from '../player/state.ts';
import {areas} from './areas.ts';
import {label, panel} from './panel.ts';
import {stopsIn, type View} from './view.ts';

const notesKey = keymap.find(({command}) => command.type === 'resize-notes')?.keys ?? '';

type NoteLine = {readonly text: string; readonly style: Style};

/**
 * Beside the slide on a wide screen, else below it. Large notes below are only as high as they need to be.
 * Undefined while the notes are closed, and without room.
 */
export function notesArea(view: View): Rectangle | undefined {
	const {size, notes} = view.state;
	const area = areas(size, notes).notes;
	if (area === undefined || notes !== 'large' || area.width !== size.width) return area;
	const height = Math.min(area.height, noteLines(view, area.width).length + 2);
	return {...area, y: area.y + area.height - height, height};
}

/**
 * The speaker's notes of the slide: cues first and bright, then the text; below, what comes next and how
 * much did not fit.
 */
export function paintNotes(view: View, {width, height}: Size): Grid {
	const {theme} = view.appearance;
	const lines = noteLines(view, width);
	const rows = Math.max(0, height - 2);
	const more = lines.length > rows ? missing(lines.length - rows, view) : '';
	const room = width - 6 - (more === '' ? 0 : textWidth(more) + 3);
	const hint = room < 8 ? '' : clip(next(view), room);
	const grid = panel({width, height}, theme, pace(view), hint);
	for (const [index, line] of lines.slice(0, rows).entries()) {
		const isCut = index === rows - 1 && more !== '';
		grid.text(2, 1 + index, isCut ? clip(`${line.text} …`, width - 4) : line.text, line.style);
	}
	const x = width - 4 - textWidth(more);
	if (rows > 0 && x >= 2) label(grid, height - 1, more, {fg: theme.signal, bg: theme.surface}, theme, {x});
	return grid;
}

/** That there is more to read, and the key that shows it. */
function missing(lines: number, {state, appearance: {messages}}: View): string {
	return state.notes === 'large'
		? messages.format('small.more', {lines})
		: messages.format('notes.more', {lines, key: notesKey});
}

/** The notes in lines for a pane so many cells wide. */
function noteLines({state, deck, appearance: {theme, messages}}: View, paneWidth: number): readonly NoteLine[] {
	const width = Math.max(1, paneWidth - 4);
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

function pace(view: View): string {
	const {state, deck, appearance} = view;
	const {messages} = appearance;
	const running = elapsed(state);
	const plan = plannedUntil(deck, state.at, stopsIn(view));
	if (running === undefined || plan === undefined) return messages.format('notes.title');
	const ahead = plan - running;
	if (Math.abs(ahead) < 30_000) return messages.format('notes.onTime');
	return messages.format(ahead > 0 ? 'notes.ahead' : 'notes.behind', {time: clockText(Math.abs(ahead))});
}

function next({state, deck, appearance: {messages}}: View): string {
	const slide = deck.slides[state.at.slide + 1];
	if (slide === undefined) return messages.format('notes.last');
	const title = slideLabel(slide);
	return title === ''
		? messages.format('notes.nextUntitled', {slide: slide.index + 1})
		: messages.format('notes.next', {title});
}
