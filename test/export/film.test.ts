import {expect, test} from 'vitest';
import {stepStops} from '../../src/deck/moment.ts';
import {deckScreens} from '../../src/export/deck-screens.ts';
import {film, walk} from '../../src/export/film.ts';
import {collectGlyphs, GlyphSet} from '../../src/export/glyph-set.ts';
import {everyPage, everyStop} from '../../src/export/moments.ts';
import {deckOf, sample, setting} from './deck.ts';

const all = {from: 0, to: 2};

test('every step of a deck is a moment, and so is the end of every slide', async () => {
	const deck = await deckOf(sample);
	expect(everyStop(all, stepStops(deck)).map(({slide, step}) => `${slide}.${step}`)).toEqual([
		'0.0',
		'0.1',
		'1.0',
		'1.1',
		'2.0',
	]);
	expect(everyPage({from: 1, to: 2}, stepStops(deck))).toEqual([
		{slide: 1, step: 1},
		{slide: 2, step: 0},
	]);
});

test('a walk rests at every moment with its own screen, and moves in between', async () => {
	const deck = await deckOf(sample);
	const moments = everyStop(all, stepStops(deck));
	const {stops, duration, ...walked} = walk(deckScreens(deck, setting), moments);
	const frames = [...walked.frames];
	expect(stops).toHaveLength(moments.length);
	for (const [index, at] of moments.entries()) {
		const last = frames.findLast(({time}) => time <= (stops[index] ?? 0));
		expect(last?.grid.equals(deckScreens(deck, setting).at(at))).toBe(true);
		expect(last?.marker).toBe(String(index));
	}
	expect(frames.length).toBeGreaterThan(moments.length + 20);
	expect(frames.map(({time}) => time)).toEqual(frames.map(({time}) => time).toSorted((a, b) => a - b));
	expect(duration).toBeGreaterThan(stops.at(-1) ?? 0);
});

test('a film has no pause longer than it may hold', async () => {
	const deck = await deckOf(sample);
	const parts: number[] = [];
	const frames = [...film(deck, {size: setting.size, theme: 'night'}, 700, (part) => parts.push(part)).frames];
	const times = frames.map(({time}) => time);
	expect(parts).toHaveLength(frames.length);
	for (const [index, time] of times.entries()) expect(time - (times[index - 1] ?? 0)).toBeLessThanOrEqual(700);
	expect(frames.at(-1)?.grid.toString()).toBe(deckScreens(deck, setting).at({slide: 2, step: 0}).toString());
});

test('ASCII reaches every cell of a picture', async () => {
	const deck = await deckOf(sample.replaceAll('도커 데몬', 'daemon'));
	const look = {...setting.appearance, isAscii: true};
	expect(
		deckScreens(deck, {...setting, appearance: look})
			.at({slide: 2, step: 0})
			.toString(),
	).toMatch(/^[\n\x20-\x7e]*$/);
});

test('the letters of a film are told once and in order', async () => {
	const deck = await deckOf('# 가나다 가나 ab ba\n');
	const known = new GlyphSet();
	for (const _ of collectGlyphs([{grid: deckScreens(deck, setting).at({slide: 0, step: 0})}], known));
	const letters = known.toString();
	expect(letters).toContain('ab');
	expect(letters.match(/가/g)).toHaveLength(1);
	expect([...letters].sort().join('')).toBe(letters);
});
