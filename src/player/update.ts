import {graphemes} from '../cell/width.ts';
import {sanitiseDecoded} from '../check/sanitise.ts';
import type {Deck} from '../deck/model.ts';
import {after, before, clamp, counterpart, isSame, type Moment, nextEra, previousEra} from '../deck/moment.ts';

import type {Action, Command, Effect} from './action.ts';
import type {Context} from './context.ts';
import {nothingTyped, press} from './keymap.ts';
import {movedSelection, nearestMatch, selectedSlide} from './lists.ts';
import {isAutoplayDue} from './pace.ts';
import {advance, changePlayback, finish, scrub, withoutPlayback} from './playback.ts';
import type {NotesPane, State} from './state.ts';

/** A state and what is to be done outside. */
export type Update = {readonly state: State; readonly effects: readonly Effect[]};

/** Moves that follow each other faster than this (ms), as from a held key, are cuts. */
const repeatThreshold = 120;
/** How far the keys go; a talk may begin slower or faster than that. */
const slowest = 0.25;
const fastest = 4;

/** What the notes become, one after the other. */
const notesCycle: readonly NotesPane[] = ['closed', 'small', 'large'];

/** The talk after an action: nothing but its arguments goes in. */
export function update(state: State, action: Action, context: Context): Update {
	switch (action.type) {
		case 'tick':
			return withoutEffects(tick(state, action.now, context));
		case 'resize':
			return withoutEffects({...state, size: action.size});
		case 'paste':
			return withoutEffects(state.mode === 'search' ? typeText(state, action.text.split(/[\r\n]/)[0] ?? '') : state);
		case 'key':
			return key(state, action.key, context);
		case 'quit':
			return {state, effects: [{type: 'quit', code: 0}]};
		case 'interrupt':
			return {state, effects: [{type: 'quit', code: 130}]};
		case 'suspend':
			return {state, effects: [{type: 'suspend'}]};
		case 'redraw':
			return {state, effects: [{type: 'redraw'}]};
		case 'next-language':
			return context.hasMoreEditions
				? {state, effects: [{type: 'load-editions'}]}
				: withoutEffects(translate(state, context));
		default:
			return withoutEffects(command(state, action, context));
	}
}

function withoutEffects(state: State): Update {
	return {state, effects: []};
}

function key(state: State, name: string, context: Context): Update {
	const {typed, command} = press(state.mode, state.typed, name);
	if (state.isBlank && !isAlwaysHeard(command))
		return withoutEffects({...state, isBlank: false, restingSince: state.now});
	const next = {...state, typed};
	if (command !== undefined) return update(next, command, context);
	return withoutEffects(state.mode === 'search' ? typeKey(next, name) : next);
}

function isAlwaysHeard(command: Command | undefined): boolean {
	return command?.type === 'interrupt' || command?.type === 'suspend' || command?.type === 'redraw';
}

/** Key names of more than one grapheme, such as `pagedown`, are no text. */
function typeKey(state: State, name: string): State {
	const text = name === 'space' ? ' ' : name;
	return graphemes(text).length === 1 ? typeText(state, text) : state;
}

/** What comes from a clipboard is no more trusted than a deck: it is shown on the screen as well. */
function typeText(state: State, text: string): State {
	return {...state, query: state.query + sanitiseDecoded(text), selected: 0};
}

/** Words end where a shell's line editor ends them: at white space. */
function erased(query: string, by: 'character' | 'word' | 'all'): string {
	if (by === 'all') return '';
	return by === 'word' ? query.replace(/\S*\s*$/u, '') : graphemes(query).slice(0, -1).join('');
}

function command(
	state: State,
	action: Exclude<Command, {type: 'quit' | 'interrupt' | 'suspend' | 'redraw' | 'next-language'}>,
	context: Context,
): State {
	const {deck} = context;
	switch (action.type) {
		case 'forward':
			return move(state, after(deck, state.at, context.stops), context);
		case 'back':
			return move(state, before(deck, state.at, context.stops), context);
		case 'next-slide':
			return move(state, slideAt(deck, state.at.slide + 1), context);
		case 'previous-slide':
			return move(state, slideAt(deck, state.at.slide - 1), context);
		case 'next-era':
			return move(state, slideAt(deck, nextEra(deck, state.at.slide)), context);
		case 'previous-era':
			return move(state, slideAt(deck, previousEra(deck, state.at.slide)), context);
		case 'first':
			return move(state, {slide: 0, step: 0}, context);
		case 'last':
			return move(state, {slide: deck.slides.length - 1, step: 0}, context);
		case 'go':
			return move(state, clamp(deck, {slide: action.slide, step: 0}), context);
		case 'scrub':
			return scrub(state, action.by);
		case 'replay':
			return changePlayback(state, (animation) => ({...animation, t: 0, isPlaying: true}));
		case 'faster':
			return {...state, speed: Math.min(Math.max(fastest, state.speed), state.speed * Math.SQRT2)};
		case 'slower':
			return {...state, speed: Math.max(Math.min(slowest, state.speed), state.speed / Math.SQRT2)};
		case 'toggle-motion':
			return state.motion === 'none' ? {...state, motion: 'full'} : {...withoutPlayback(state), motion: 'none'};
		case 'resize-notes':
			return {...state, notes: nextInCycle(notesCycle, state.notes)};
		case 'toggle-blank':
			return {...state, isBlank: !state.isBlank};
		case 'toggle-autoplay':
			return start({...state, isAutoplaying: !state.isAutoplaying, restingSince: state.now});
		case 'next-theme':
			return {...state, theme: nextInCycle(context.themes, state.theme)};
		case 'restart-timer':
			return {...state, startedAt: state.now};
		case 'toggle-help':
			return open(state, state.mode === 'help' ? 'slide' : 'help', 0);
		case 'toggle-overview':
			return open(state, state.mode === 'overview' ? 'slide' : 'overview', state.at.slide);
		case 'toggle-glossary':
			return open(state, state.mode === 'glossary' ? 'slide' : 'glossary', 0);
		case 'search':
			return {...open(state, 'search', 0), query: ''};
		case 'next-match':
			return move(state, slideAt(deck, nearestMatch(state, context, 1)), context);
		case 'previous-match':
			return move(state, slideAt(deck, nearestMatch(state, context, -1)), context);
		case 'select':
			return {...state, selected: movedSelection(state, action, context)};
		case 'accept':
			return accept(state, context);
		case 'erase':
			return {...state, query: erased(state.query, action.by), selected: 0};
		case 'close':
			return state.mode === 'slide' ? {...state, notes: 'closed'} : open(state, 'slide', 0);
	}
}

function open(state: State, mode: State['mode'], selected: number): State {
	return {...state, mode, selected, typed: nothingTyped, restingSince: state.now};
}

/** The same place, at the same moment of a running animation, in the deck's next language. */
function translate(state: State, {deck, editions = [deck]}: Context): State {
	const edition = (state.edition + 1) % editions.length;
	const to = editions[edition];
	if (to === undefined || edition === state.edition) return state;
	const moved = (moment: Moment) => counterpart(deck, to, moment);
	const there = {...state, edition, at: moved(state.at)};
	return changePlayback(there, (animation) => ({...animation, from: moved(animation.from), to: moved(animation.to)}));
}

function slideAt(deck: Deck, slide: number | undefined): Moment | undefined {
	return slide !== undefined && deck.slides[slide] !== undefined ? {slide, step: 0} : undefined;
}

/** Goes to a moment, from the end of what still moved; an animation leads there unless a key is held. */
function move(state: State, to: Moment | undefined, context: Context): State {
	const rested = finish(state);
	if (to === undefined || isSame(to, state.at)) return {...rested, restingSince: state.now};
	const isRepeated = state.movedAt !== undefined && state.now - state.movedAt < repeatThreshold;
	const duration = state.motion === 'none' || isRepeated ? 0 : context.duration(state.at, to);
	const isForward = isAfter(to, state.at);
	const moved = {...withoutPlayback(rested), at: to, movedAt: state.now, restingSince: state.now};
	const begun = isForward ? start(moved) : moved;
	return duration <= 0 ? begun : {...begun, animation: {from: state.at, to, t: 0, duration, isPlaying: true}};
}

function isAfter(a: Moment, b: Moment): boolean {
	return (a.slide - b.slide || a.step - b.step || (a.page ?? 0) - (b.page ?? 0)) > 0;
}

/** The talk's clock runs from its first forward key. */
function start(state: State): State {
	return state.startedAt === undefined ? {...state, startedAt: state.now} : state;
}

function tick(state: State, now: number, context: Context): State {
	const passed = Math.max(0, now - state.now);
	const moved = advance({...state, now: Math.max(state.now, now)}, passed);
	return isAutoplayDue(moved, context.deck, context.stops)
		? move(moved, after(context.deck, moved.at, context.stops), context)
		: moved;
}

function nextInCycle<Name extends string>(names: readonly Name[], name: Name): Name {
	return names[(names.indexOf(name) + 1) % names.length] ?? name;
}

function accept(state: State, context: Context): State {
	const slide = selectedSlide(state, context);
	if (slide === undefined) return state.mode === 'search' ? open(state, 'slide', 0) : state;
	return move(open(state, 'slide', 0), slideAt(context.deck, slide), context);
}
