import {expect, test} from 'vitest';
import {Grid} from '../../src/cell/grid.ts';
import {attribute} from '../../src/cell/style.ts';
import {crossfade} from '../../src/slide/crossfade.ts';

const colours = {text: 0xffffff, background: 0x000000};

function between(old: string, fresh: string, fade: {out: number; in: number}): Grid {
	const [from, to] = [old, fresh].map((text) => {
		const grid = new Grid({width: 4, height: 1});
		grid.text(0, 0, text);
		return grid;
	}) as [Grid, Grid];
	return crossfade(from, to, colours)(fade);
}

test('a picture on its way to another shows the old one until the new one begins to come', () => {
	expect(between('ab', 'ac', {out: 0, in: 0}).row(0)).toBe('ab  ');
	expect(between('ab', 'ac', {out: 0.9, in: 0}).row(0)).toBe('ab  ');
	expect(between('ab', 'ac', {out: 1, in: 0.1}).row(0)).toBe('ac  ');
	expect(between('ab', 'ac', {out: 1, in: 1}).row(0)).toBe('ac  ');
});

test('only the phrases that differ fade', () => {
	const half = between('a  b', 'a  c', {out: 0.7, in: 0});
	expect(half.attributes[0]).toBe(0);
	expect(half.foregrounds[0]).toBe(-1);
	expect(half.attributes[3]).toBe(attribute.dim | attribute.gone);
	expect(half.foregrounds[3]).toBeGreaterThan(0);
	expect(half.foregrounds[3]).toBeLessThan(0x888888);
});

test('a word that two texts have in common fades with the rest of its phrase', () => {
	const half = between('a bc', 'a bd', {out: 0.7, in: 0});
	for (const index of [0, 2, 3]) {
		expect(half.attributes[index]).toBe(attribute.dim | attribute.gone);
		expect(half.foregrounds[index]).toBeGreaterThan(0);
		expect(half.foregrounds[index]).toBeLessThan(0x888888);
	}
});

test('a wide grapheme fades whole, even where only what follows it differs', () => {
	const half = between('가a', '가b', {out: 0.7, in: 0});
	expect(half.foregrounds[0]).toBe(half.foregrounds[1]);
	expect(half.attributes[0]).toBe(half.attributes[1]);
	expect(half.row(0)).toBe('가a ');
});
