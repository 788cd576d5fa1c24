import {graphemes} from '../cell/width.ts';
import type {DeckIndex} from '../deck/deck-index.ts';
import type {Deck} from '../deck/model.ts';
import {after, before, clamp, counterpart, isSame, type Moment, nextEra, previousEra} from '../deck/moment.ts';
import type {Action, Command, Effect} from './action.ts';
import {nothingTyped, press} from './keymap.ts';
import {isAutoplayDue} from './pace.ts';
import type {ScreenLayout} from './screen-layout.ts';
import type {NotesPane, Playback, State} from './state.ts';

/** What an update needs to know beside the state. */
export type Context = {
	readonly deck: Deck;
	readonly index: DeckIndex;
	/** The deck in each of its languages that there is, this one among them; just this one by default. */
	readonly editions?: readonly Deck[];
	/** Whether there may be more editions, not loaded yet. */
	readonly hasMoreEditions?: boolean;
	/** The names of the themes to choose from, in order. */
	readonly themes: readonly string[];
	readonly screen: ScreenLayout;
	/** How long the animation between two moments takes, in ms; 0 for a cut. */
	duration(from: Moment, to: Moment): number;
};

/** A state and what is to be done outside. */
export type Update = {readonly state: State; readonly effects: readonly Effect[]};

/** Moves that follow each other faster than this (ms), as from a held key, are cuts. */
const repeatThreshold = 120;
/** How far the keys go; a talk may begin slower or faster than that. */
const slowest = 0.25;
const fastest = 4;

/** What the notes become, one after the other. */
const notesInTurn: readonly NotesPane[] = ['closed', 'small', 'large'];

/** The talk after an action: nothing but its arguments goes in. */
export function update(state: State, action: Action, context: Context): Update {
	switch (action.type) {
		case 'tick':
			return still(tick(state, action.now, context));
		case 'resize':
			return still({...state, size: action.size});
		case 'paste':
			return still(state.mode === 'search' ? typeText(state, action.text.split(/[\r\n]/)[0] ?? '') : state);
		case 'key':
			return key(state, action.key, context);
		case 'quit':
			return {state, effects: [{type: 'quit', code: 0}]};
		case 'interrupt':
			return {state, effects: [{type: 'quit', code: 130}]};
		case 'suspend':
			return {state, effects: [{type: 'suspend'}]};
		case 'next-language':
			return context.hasMoreEditions ? {state, effects: [{type: 'load-editions'}]} : still(translate(state, context));
		default:
			return still(command(state, action, context));
	}
}

function still(state: State): Update {
	return {state, effects: []};
}

function key(state: State, name: string, context: Context): Update {
	const {typed, command} = press(state.mode, state.typed, name);
	if (state.isBlank && !isAlwaysHeard(command)) return still({...state, isBlank: false, restingSince: state.now});
	const next = {...state, typed};
	if (command !== undefined) return update(next, command, context);
	return still(state.mode === 'search' ? typeKey(next, name) : next);
}

function isAlwaysHeard(command: Command | undefined): boolean {
	return command?.type === 'interrupt' || command?.type === 'suspend';
}

/** Key names of more than one grapheme, such as `pagedown`, are no text. */
function typeKey(state: State, name: string): State {
	const text = name === 'space' ? ' ' : name;
	return graphemes(text).length === 1 ? typeText(state, text) : state;
}

function typeText(state: State, text: string): State {
	return {...state, query: state.query + text, selected: 0};
}

function command(
	state: State,
	action: Exclude<Command, {type: 'quit' | 'interrupt' | 'suspend' | 'next-language'}>,
	context: Context,
): State {
	const {deck} = context;
	switch (action.type) {
		case 'forward':
			return move(state, after(deck, state.at), context);
		case 'back':
			return move(state, before(deck, state.at), context);
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
			return animate(state, (animation) => ({...animation, t: 0, isPlaying: true}));
		case 'faster':
			return {...state, speed: Math.min(Math.max(fastest, state.speed), state.speed * Math.SQRT2)};
		case 'slower':
			return {...state, speed: Math.max(Math.min(slowest, state.speed), state.speed / Math.SQRT2)};
		case 'toggle-motion':
			return state.motion === 'none' ? {...state, motion: 'full'} : {...without(state), motion: 'none'};
		case 'resize-notes':
			return {...state, notes: nextInCycle(notesInTurn, state.notes)};
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
			return move(state, match(state, context, 1), context);
		case 'previous-match':
			return move(state, match(state, context, -1), context);
		case 'select':
			return {...state, selected: selection(state, action, context)};
		case 'accept':
			return accept(state, context);
		case 'erase':
			return {...state, query: graphemes(state.query).slice(0, -1).join(''), selected: 0};
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
	return animate(there, (animation) => ({...animation, from: moved(animation.from), to: moved(animation.to)}));
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
	const isForward = to.slide > state.at.slide || (to.slide === state.at.slide && to.step > state.at.step);
	const moved = {...without(rested), at: to, movedAt: state.now, restingSince: state.now};
	const begun = isForward ? start(moved) : moved;
	return duration <= 0 ? begun : {...begun, animation: {from: state.at, to, t: 0, duration, isPlaying: true}};
}

/** The talk's clock runs from its first forward key. */
function start(state: State): State {
	return state.startedAt === undefined ? {...state, startedAt: state.now} : state;
}

function finish(state: State): State {
	return animate(state, (animation) => ({...animation, t: 1, isPlaying: false}));
}

function animate(state: State, change: (animation: Playback) => Playback): State {
	return state.animation === undefined ? state : {...state, animation: change(state.animation)};
}

function without(state: State): State {
	const {animation: _, ...rest} = state;
	return rest;
}

function scrub(state: State, by: number): State {
	return animate(state, (animation) => {
		// Whole tenths, so that ten presses go from one end to the other.
		const tenth = by > 0 ? Math.floor(animation.t * 10 + 1e-9) + 1 : Math.ceil(animation.t * 10 - 1e-9) - 1;
		return {...animation, t: Math.max(0, Math.min(1, tenth / 10)), isPlaying: false};
	});
}

function tick(state: State, now: number, context: Context): State {
	const passed = Math.max(0, now - state.now);
	const moved = advance({...state, now: Math.max(state.now, now)}, passed);
	return isAutoplayDue(moved, context.deck) ? move(moved, after(context.deck, moved.at), context) : moved;
}

function advance(state: State, passed: number): State {
	const {animation} = state;
	if (animation === undefined || !animation.isPlaying || state.isBlank) return state;
	const t = Math.min(1, animation.t + (passed * state.speed) / animation.duration);
	const isPlaying = t < 1;
	return {...state, animation: {...animation, t, isPlaying}, restingSince: state.now};
}

function nextInCycle<Name extends string>(names: readonly Name[], name: Name): Name {
	return names[(names.indexOf(name) + 1) % names.length] ?? name;
}

/** The nearest slide in a direction that matches the last search, going round at the ends. */
function match(state: State, {deck, index}: Context, direction: 1 | -1): Moment | undefined {
	const slides = index.search(state.query).map((each) => each.slide);
	const {slide} = state.at;
	const found =
		direction === 1
			? (slides.find((each) => each > slide) ?? slides[0])
			: (slides.findLast((each) => each < slide) ?? slides.at(-1));
	return slideAt(deck, found);
}

function selection(state: State, action: Extract<Command, {type: 'select'}>, context: Context): number {
	const count = listLength(state, context);
	if (count === 0) return 0;
	if (action.by === 'all') return action.direction === 1 ? count - 1 : 0;
	const grid = context.screen.overview(state.size);
	const by = {cell: 1, row: grid.columns, page: state.mode === 'overview' ? grid.columns * grid.rows : 1}[action.by];
	const wanted = state.selected + by * action.direction;
	const isOutside = wanted < 0 || wanted >= count;
	if (action.by === 'row' && isOutside) return state.selected;
	return Math.max(0, Math.min(count - 1, wanted));
}

function listLength(state: State, {deck, index, screen}: Context): number {
	if (state.mode === 'overview') return deck.slides.length;
	if (state.mode === 'search') return index.search(state.query).length;
	return screen.pages({state, deck, index});
}

function accept(state: State, context: Context): State {
	const slide = state.mode === 'overview' ? state.selected : context.index.search(state.query)[state.selected]?.slide;
	if (slide === undefined) return state.mode === 'search' ? open(state, 'slide', 0) : state;
	return move(open(state, 'slide', 0), slideAt(context.deck, slide), context);
}
