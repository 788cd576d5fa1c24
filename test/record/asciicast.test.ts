import {expect, test} from 'vitest';
import {asciicast, type Recording, record, renderFrames} from '../../src/record/index.ts';
import {themes} from '../../src/theme/index.ts';
import {night} from '../../src/theme/night.ts';
import {talk} from '../player/deck.ts';
import {screenOf, screensAtMarkers} from '../support/cast.ts';

const recording: Recording = {
	title: '덱 "A"',
	size: {width: 80, height: 24},
	theme: night,
	duration: 12_345,
	events: [
		{time: 0, kind: 'output', data: '\x1b[H한'},
		{time: 0, kind: 'marker', data: 'One'},
		{time: 333, kind: 'output', data: 'a'},
		{time: 667, kind: 'output', data: 'b'},
		{time: 12_345, kind: 'output', data: 'end'},
	],
};
const parsed = (text: string) => text.split('\n').map((line) => (line === '' ? undefined : JSON.parse(line)));

test('version 3 counts from the event before', () => {
	const [header, ...events] = parsed(asciicast(recording, {version: 'v3', idleLimit: 2}));
	expect(header).toMatchObject({
		version: 3,
		term: {cols: 80, rows: 24, theme: {fg: '#dfe5f0', bg: '#0e131f'}},
		idle_time_limit: 2,
		title: '덱 "A"',
	});
	expect(events).toEqual([
		[0, 'o', '\x1b[H한'],
		[0, 'm', 'One'],
		[0.333, 'o', 'a'],
		[0.334, 'o', 'b'],
		[11.678, 'o', 'end'],
		undefined,
	]);
});

test('version 2 counts from the start and knows its duration', () => {
	const [header, ...events] = parsed(asciicast(recording, {version: 'v2'}));
	expect(header).toMatchObject({version: 2, width: 80, height: 24, duration: 12.345, title: '덱 "A"'});
	expect(header).not.toHaveProperty('timestamp');
	expect(header).not.toHaveProperty('idle_time_limit');
	expect(events.flatMap((event) => (event === undefined ? [] : [event[0]]))).toEqual([0, 0, 0.333, 0.667, 12.345]);
});

test.each(themes.map((theme) => [theme.name, theme] as const))('the palette of %s has sixteen colours', (_, theme) => {
	const [header] = parsed(asciicast({...recording, theme}, {version: 'v3'}));
	expect(header.term.theme.palette).toMatch(/^(#[0-9a-f]{6}:){15}#[0-9a-f]{6}$/);
});

test('intervals add up to the times of the talk, however many there are', () => {
	const made = record(renderFrames(talk, {size: {width: 60, height: 16}, theme: 'night'}));
	const [, ...events] = parsed(asciicast(made, {version: 'v3'}).trimEnd());
	let sum = 0;
	for (const [index, [interval]] of events.entries()) {
		sum += Math.round(interval * 1000);
		expect(sum).toBe(made.events[index]?.time);
		expect(Math.abs(interval * 1000 - Math.round(interval * 1000))).toBeLessThan(1e-6);
	}
	expect(sum).toBe(made.duration);
});

test('every frame is held back until it is whole, and the last event gives the cursor back', () => {
	const made = record(renderFrames(talk, {size: {width: 60, height: 16}, theme: 'night'}));
	const outputs = made.events.filter(({kind}) => kind === 'output').map(({data}) => data);
	for (const data of outputs.slice(0, -1)) {
		expect(data).toMatch(/\x1b\[\?2026h.*\x1b\[\?2026l$/);
		expect(data.isWellFormed()).toBe(true);
	}
	expect(outputs.at(-1)).toBe('\x1b[16;1H\x1b[?25h');
});

test('a terminal that plays a recording shows the frames at its markers', async () => {
	const performance = renderFrames(talk, {size: {width: 60, height: 16}, theme: 'dusk', hasCaptions: true});
	const shown = await screensAtMarkers(asciicast(record(performance), {version: 'v3'}));
	const marked = [...performance.frames].filter(({marker}) => marker !== undefined);
	expect(shown.map(({label}) => label)).toEqual(talk.slides.map(({title}) => title[0]?.text));
	for (const [index, frame] of marked.entries()) expect(shown[index]?.cells).toEqual(screenOf(frame.grid));
});

test('who records hears how far it is', () => {
	const parts: number[] = [];
	record(renderFrames(talk, {size: {width: 60, height: 16}, theme: 'night'}), (part) => parts.push(part));
	expect(parts.length).toBeGreaterThan(10);
	expect(parts).toEqual([...parts].sort((a, b) => a - b));
	expect(Math.max(...parts)).toBeLessThanOrEqual(1);
});
