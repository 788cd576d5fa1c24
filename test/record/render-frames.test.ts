import {expect, test} from 'vitest';
import {CueError, type Frame, parseCues, type RenderOptions, renderFrames} from '../../src/record/index.ts';
import {composeScreen, panes} from '../../src/screen/panes.ts';
import {viewOf} from '../../src/screen/view.ts';
import {deckOf} from '../player/deck.ts';
import {testTalk} from '../ui/talk.ts';

const deck = deckOf(
	[
		{id: 'intro', minutes: 0.5, slides: [{title: 'Opening', text: 'Words'}]},
		{
			id: 'lxc',
			label: '0.8',
			minutes: 1,
			slides: [
				{title: 'Monolith', steps: 1, minutes: 0.4, notes: 'One program does it all. It is simple.'},
				{title: 'Limits', notes: 'Too much in one place.'},
			],
		},
		{id: 'own', label: '0.9', slides: [{title: 'Closing', minutes: 0.2}]},
	],
	1.7,
);
const options: RenderOptions = {size: {width: 60, height: 16}, theme: 'night'};

const frames = (more: Partial<RenderOptions> = {}): Frame[] => [...renderFrames(deck, {...options, ...more}).frames];
const cues = (text: string) => {
	const sheet = parseCues(text, 'x');
	if ('severity' in sheet) throw new Error(sheet.message);
	return {cues: sheet};
};
const markers = (all: readonly Frame[]) =>
	all.flatMap(({time, marker}) => (marker === undefined ? [] : [`${time} ${marker}`]));

test('the deck’s minutes say when slides come, and a fade later they are there', () => {
	expect(markers(frames())).toEqual(['0 Opening', '30320 Monolith', '54320 Limits', '90320 Closing']);
	expect(renderFrames(deck, options).duration).toBe(102_000);
});

test('every step has its share of its slide’s time', () => {
	const dots = frames().map(({time, grid}) => [time, grid.row(15).match(/([●○]) {2}2\/4/)?.[1]]);
	expect(dots.find(([, dot]) => dot === '●')).toEqual([42_000, '●']);
});

test('a dwell costs no frames, and a fade has its own beat', () => {
	const times = frames().map(({time}) => time);
	const first = times.filter((time) => time > 0 && time <= 30_320);
	expect(first.length).toBeLessThanOrEqual(12);
	expect(first.at(-1)).toBe(30_320);
	for (const time of first.slice(0, -1)) expect(time).toBe(Math.round(Math.round((time * 30) / 1000) * (1000 / 30)));
	expect(times).toEqual([...times].sort((a, b) => a - b));
	expect(times.every(Number.isInteger)).toBe(true);
});

test('a frame is what a live talk shows at that time, but for the clock', () => {
	const talk = testTalk(deck, {size: options.size});
	talk.clock.pass(30_000);
	talk.store.dispatch({type: 'forward'});
	for (const {time, grid} of frames({fps: 10}).filter((frame) => frame.time > 30_000 && frame.time < 31_000)) {
		talk.clock.pass(time - talk.clock.now());
		talk.store.dispatch({type: 'tick', now: talk.clock.now()});
		const state = talk.store.getSnapshot();
		expect(grid.toString()).toBe(composeScreen(panes(viewOf(talk, state, false)), state.size).toString());
	}
});

test('two playings give the same frames', () => {
	const once = renderFrames(deck, {...options, hasCaptions: true});
	const [a, b] = [[...once.frames], [...once.frames]];
	expect(a.length).toBe(b.length);
	for (const [index, frame] of a.entries()) {
		expect(frame.time).toBe(b[index]?.time);
		expect(b[index] !== undefined && frame.grid.equals(b[index].grid)).toBe(true);
	}
});

test('every colour of a frame is a real one', () => {
	for (const {grid} of frames()) {
		expect(grid.foregrounds.includes(-1)).toBe(false);
		expect(grid.backgrounds.includes(-1)).toBe(false);
	}
});

test('a part of a deck begins at 0 and ends with its last slide', () => {
	const performance = renderFrames(deck, {...options, from: 1, to: 2});
	expect(markers([...performance.frames])).toEqual(['0 Monolith', '24320 Limits']);
	expect(performance.duration).toBe(60_000);
});

test('a faster recording is the same talk in less time', () => {
	expect(markers(frames({speed: 2}))).toEqual(['0 Opening', '15160 Monolith', '27160 Limits', '45160 Closing']);
	expect(renderFrames(deck, {...options, speed: 2}).duration).toBe(51_000);
});

test('a slide without time gets what its arrival needs', () => {
	const hasty = deckOf([{id: 'a', slides: [{title: 'A'}, {title: 'B', minutes: 0}, {title: 'C', minutes: 0.1}]}], 0.2);
	const performance = renderFrames(hasty, options);
	expect(markers([...performance.frames])).toEqual(['0 A', '6320 B', '7140 C']);
	expect(performance.duration).toBe(12_820);
});

test('without motion slides are cut', () => {
	expect(frames({motion: 'none'}).map(({time}) => time)).toEqual([0, 30_000, 42_000, 54_000, 90_000]);
});

test('cues press keys at their times', () => {
	const all = frames(cues('from 2\n1 right\n2 ?\n3 escape\n4 G\nend 9'));
	expect(markers(all)).toEqual(['0 Monolith', '4320 Closing']);
	const at = (time: number) => all.findLast((frame) => frame.time <= time)?.grid.toString() ?? '';
	expect(at(1500)).toContain('● ');
	expect(at(2000)).toContain('Keys');
	expect(at(3000)).not.toContain('Keys');
	expect(renderFrames(deck, {...options, ...cues('1 right\nend 9')}).duration).toBe(9000);
});

test('without an end a talk with cues stays for its last slide’s time', () => {
	expect(renderFrames(deck, {...options, ...cues('1 right')}).duration).toBe(1320 + 12_000);
	expect(renderFrames(deck, {...options, ...cues('')}).duration).toBe(30_000);
});

test('a cue that quits ends the recording', () => {
	expect(renderFrames(deck, {...options, ...cues('1 right\n5 q')}).duration).toBe(5000);
});

test('automatic play goes on by itself between cues', () => {
	const all = renderFrames(deck, {...options, ...cues('0 a')});
	expect(markers([...all.frames]).map((marker) => marker.split(' ')[1])).toEqual([
		'Opening',
		'Monolith',
		'Limits',
		'Closing',
	]);
});

test('a slide that is left before it has arrived has its marker where it is seen whole', () => {
	const all = frames(cues('1 right\n1.2 ]\nend 5'));
	expect(markers(all)).toEqual(['0 Opening', '1200 Monolith', '1520 Limits']);
	expect(all.find(({marker}) => marker === 'Monolith')?.grid.toString()).toContain('Monolith');
});

test('a cue switches to another language of the deck', () => {
	const korean = {...deck, slides: deck.slides.map((slide) => ({...slide, title: [{text: `제목 ${slide.index}`}]}))};
	const all = frames({...cues('1 L\n2 right\nend 3'), editions: [korean]});
	expect(markers(all)).toEqual(['0 Opening', '2320 제목 1']);
	expect(all.find(({time}) => time === 1000)?.grid.toString()).toContain('제목 0');
});

test('cues that do not go with the deck are told', () => {
	expect(() => renderFrames(deck, {...options, ...cues('9999 right')})).toThrow(CueError);
	expect(() => renderFrames(deck, {...options, ...cues('from 9')})).toThrow('no slide');
});

test('notes become subtitles under the screen, and a slide waits for its reader', () => {
	const all = frames({hasCaptions: true});
	expect(all.every(({grid}) => grid.height === 16)).toBe(true);
	const lines = all.map(({time, grid}) => `${time} ${grid.row(14).trim()}`);
	expect(lines.some((line) => line.includes('One program does it all. It is simple.'))).toBe(true);
	const long = deckOf([{id: 'a', slides: [{title: 'A', minutes: 0.1, notes: 'word '.repeat(100)}]}], 0.1);
	expect(renderFrames(long, {...options, hasCaptions: true}).duration).toBeGreaterThan(25_000);
	expect(renderFrames(long, options).duration).toBe(6000);
});

test('with ASCII every glyph is one', () => {
	for (const {grid} of frames({isAscii: true})) expect(grid.toString()).toMatch(/^[\x20-\x7e\n]*$/);
});

test('a screen without a cell is refused', () => {
	expect(() => renderFrames(deck, {...options, size: {width: 0, height: 0}})).toThrow(RangeError);
	expect(() => renderFrames(deck, {...options, size: {width: 40, height: 2}, hasCaptions: true})).toThrow(RangeError);
});
